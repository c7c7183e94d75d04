using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Importing;

/// <summary>What became of a workflow file of stock RulesEngine. Immutable.</summary>
public sealed class ImportedCampaign
{
    internal ImportedCampaign(IReadOnlyDictionary<string, string> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>The campaign's texts by path, which load without an error; empty when nothing of the file could be taken.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>
    /// One message for each thing that was taken otherwise (information) or could not be taken (warning), at its place in the file; errors
    /// where the file is none.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
