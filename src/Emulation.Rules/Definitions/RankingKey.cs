using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>One key of a ranking.</summary>
public sealed record RankingKey
{
    /// <summary>The key that compares grades, better first.</summary>
    public const string Grade = "grade";

    /// <summary>The key that compares totals.</summary>
    public const string Total = "total";

    /// <summary><see cref="Grade"/>, <see cref="Total"/>, another figure of the sheet, a criterion or a numeric indicator.</summary>
    public required string By { get; init; }

    /// <summary>Whether the lowest value comes first.</summary>
    public bool Lowest { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
