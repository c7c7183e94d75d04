namespace Emulation.Rules.Documents.Blocks;

/// <summary>A cell: lines of text, or a bar.</summary>
internal sealed record TableCell(IReadOnlyList<string> Lines)
{
    /// <summary>How far the text is moved in, in steps of the tree.</summary>
    public int Indent { get; init; }

    public Bar? Bar { get; init; }

    /// <summary>Lines below the others in smaller, slanted letters.</summary>
    public IReadOnlyList<string> Small { get; init; } = [];

    public static TableCell Of(string text) => new(text.Length == 0 ? [] : [text]);
}

/// <summary>A bar: the part won is filled, the part lost hatched.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Won">The part won.</param>
/// <param name="Lost">The part lost.</param>
/// <param name="Whole">What the full width stands for.</param>
/// <param name="Text">The bar in words.</param>
internal sealed record Bar(string Name, decimal Won, decimal Lost, decimal Whole, string Text);
