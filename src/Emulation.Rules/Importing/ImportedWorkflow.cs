namespace Emulation.Rules.Importing;

/// <summary>A workflow of a file, which becomes a criterion.</summary>
/// <param name="Id">The criterion's id, and the name of its workflow.</param>
/// <param name="Name">What the file calls it.</param>
/// <param name="Params">Its global params.</param>
/// <param name="Reads">The values these read.</param>
/// <param name="Rules">Its rules.</param>
/// <param name="IsFirstMatch">Whether the first rule that holds decides; otherwise the points of all that hold add up, as stock RulesEngine
/// gives each its own result.</param>
internal sealed record ImportedWorkflow(
    string Id, string Name, IReadOnlyList<(string Name, string Expression)> Params, IReadOnlySet<ImportedName> Reads,
    IReadOnlyList<ImportedRule> Rules, bool IsFirstMatch);
