using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents.Blocks;

/// <summary>A part of a paper, in an order and form that every rendering keeps.</summary>
internal abstract record Block;

/// <summary>Authority, motto, number, place and day, side by side.</summary>
internal sealed record LetterheadBlock(Letterhead Letterhead, string Symbol) : Block;

/// <summary>The paper's name and what it is about, centred.</summary>
internal sealed record TitleBlock(string Title, IReadOnlyList<string> About) : Block;

internal sealed record HeadingBlock(string Text) : Block;

internal sealed record TextBlock(string Text, TextLook Look = TextLook.Normal) : Block
{
    /// <summary>Whether it introduces what comes next, and so never ends a page.</summary>
    public bool Introduces { get; init; }
}

internal sealed record ListBlock(IReadOnlyList<string> Items) : Block;

/// <summary>How totals are spread, drawn.</summary>
internal sealed record DistributionBlock(TotalsDistribution Distribution) : Block;

/// <summary>Who signs, from left to right.</summary>
internal sealed record SignaturesBlock(IReadOnlyList<string> Roles) : Block;

/// <summary>Who receives it, and on the right who signs.</summary>
internal sealed record RecipientsBlock(IReadOnlyList<string> Recipients, string Role) : Block;

internal sealed record PageBreakBlock : Block;
