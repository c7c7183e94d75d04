using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>One criterion of a score sheet.</summary>
public sealed record SheetLine
{
    /// <summary>The number in the tree: I, 1, 1.1 and so on.</summary>
    public required string Number { get; init; }

    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How deep it stands, from 0.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether it is a group.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>Which total it enters.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>The most points that apply; of a penalty the fewest, 0 or negative. Null for no maximum.</summary>
    public required decimal? Limit { get; init; }

    /// <summary>What the participant gave itself; null when that is not shown or not known.</summary>
    public decimal? SelfAssessed { get; init; }

    /// <summary>The points; null when they are not settled.</summary>
    public decimal? Points { get; init; }

    /// <summary>The points less those self-assessed; null when either is not known.</summary>
    public decimal? Difference { get; init; }

    /// <summary>What became of it.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>
    /// What criteria of another kind in this group give to a total of the sheet instead of the group; empty where there are none.
    /// </summary>
    public IReadOnlyList<OutsidePoints> Outside { get; init; } = [];

    /// <summary>Whether its points count in a total of the sheet and not in the group it stands in.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Why it has these points.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The numbers of the documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];
}
