namespace Emulation.Rules.Documents.Papers;

/// <summary>How many hold a grade.</summary>
public sealed record GradeCount
{
    /// <summary>The grade's name; null for those without one.</summary>
    public string? Grade { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }

    /// <summary>How many earned it by the rules, before any quota.</summary>
    public int Earned { get; init; }

    /// <summary>How many at most; null when that is not limited.</summary>
    public string? Quota { get; init; }

    /// <summary>The lowest total that goes with it in this evaluation; null where nobody holds it.</summary>
    public decimal? LowestTotal { get; init; }
}
