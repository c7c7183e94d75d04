namespace Emulation.Rules.Submissions;

/// <summary>A table of texts, such as one CSV file.</summary>
internal sealed class TextTable
{
    /// <summary>The header's cells.</summary>
    public required IReadOnlyList<TextCell> Header { get; init; }

    /// <summary>The rows below it.</summary>
    public required IReadOnlyList<IReadOnlyList<TextCell>> Rows { get; init; }
}
