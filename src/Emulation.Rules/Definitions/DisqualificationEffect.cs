using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>One effect of a disqualification.</summary>
public sealed record DisqualificationEffect
{
    /// <summary>What it does.</summary>
    public required DisqualificationEffectKind Kind { get; init; }

    /// <summary>
    /// The best level still possible; null unless <see cref="Kind"/> is <see cref="DisqualificationEffectKind.GradeAtMost"/>.
    /// </summary>
    public string? Grade { get; init; }

    /// <summary>
    /// How many levels lower, at least 1; null unless <see cref="Kind"/> is <see cref="DisqualificationEffectKind.DemoteGrade"/>.
    /// </summary>
    public int? Levels { get; init; }

    /// <summary>Whether it adds up with the other demotions that say so; the others each start from the grade the rules give.</summary>
    public bool Accumulates { get; init; }

    /// <summary>Whether it can change a grade.</summary>
    public bool TouchesGrade =>
        Kind is DisqualificationEffectKind.NoGrade or DisqualificationEffectKind.GradeAtMost or DisqualificationEffectKind.DemoteGrade;

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
