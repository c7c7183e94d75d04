namespace Emulation.Rules.Documents.Blocks;

/// <summary>A paper, ready to be rendered.</summary>
/// <param name="Title">What it is called in a list of documents.</param>
/// <param name="IsLandscape">Whether its pages lie.</param>
/// <param name="Blocks">Its parts.</param>
internal sealed record Paper(string Title, bool IsLandscape, IReadOnlyList<Block> Blocks);
