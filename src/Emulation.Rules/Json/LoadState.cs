using Emulation.Rules.Definitions;

namespace Emulation.Rules.Json;

/// <summary>
/// What a campaign is read beside, and what was refused meanwhile, so that who names it is no second mistake. Filled by the loaders.
/// </summary>
internal sealed class LoadState
{
    private readonly HashSet<RuleDefinition> _withoutPoints = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the host brings into the rules.</summary>
    public HostNames Host { get; init; } = HostNames.None;

    /// <summary>What an earlier load of the same campaign read; null where nobody keeps that, and once everything is read.</summary>
    public JsonMemory? Memory { get; set; }

    /// <summary>The constants of the host that the campaign reads.</summary>
    public IReadOnlyList<ConstantDefinition> OfHost { get; set; } = [];

    /// <summary>The campaign's file first, then those of its bases, the last base at the end.</summary>
    public IReadOnlyList<string> Files { get; set; } = [];

    /// <summary>Ids that were declared and refused.</summary>
    public HashSet<string> BrokenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Workflow, and id of a population value of it that was refused.</summary>
    public HashSet<(string Workflow, string Id)> BrokenValues { get; } = [];

    /// <summary>Ids of criteria and figures whose short form was too long and is cut.</summary>
    public HashSet<string> CutForms { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether grades are left out because they were too many or could not be read.</summary>
    public bool AreGradesCut { get; set; }

    /// <summary>Whether every workflow file could be read.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Whether what stands in a file is laid over what the base of another file says.</summary>
    public bool IsLaidOver(string? file, string? other)
    {
        List<string?> files = [.. Files];
        return files.IndexOf(file) is >= 0 and var own && own < files.IndexOf(other);
    }

    /// <summary>Notes a rule that was to give points; where it gives none, its actions were refused.</summary>
    public void AddWithoutPoints(RuleDefinition rule)
    {
        // What gives points means them: thousands of rules need no place in the set.
        if (rule.Points is null)
        {
            _withoutPoints.Add(rule);
        }
    }

    /// <summary>Whether points are meant, even where what stands there was refused.</summary>
    public bool MeansPoints(RuleDefinition rule) => rule.Points is not null || _withoutPoints.Contains(rule);
}
