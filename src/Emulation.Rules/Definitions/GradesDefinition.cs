namespace Emulation.Rules.Definitions;

/// <summary>The grades of a campaign and the workflow that gives them.</summary>
public sealed record GradesDefinition
{
    /// <summary>The workflow; the first of its rules that holds names the level.</summary>
    public required string Workflow { get; init; }

    /// <summary>The levels, best first.</summary>
    public required IReadOnlyList<GradeLevel> Levels { get; init; }

    /// <summary>Whether those over the quota of the level above fall to this one: then it needs no rule that gives it.</summary>
    internal bool FallsTo(string level)
    {
        var index = Levels.Select(l => l.Id).ToList().IndexOf(level);
        return index > 0 && Levels[index - 1].Quota is not null;
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(GradesDefinition? other) => ValueEquality<GradesDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<GradesDefinition>.HashOf(this);
}
