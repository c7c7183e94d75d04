using System.Globalization;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Addresses of cells, such as <c>B7</c>.</summary>
internal static class CellReference
{
    private const int Letters = 26;

    /// <summary>More letters name no column.</summary>
    private const int MostLetters = 3;

    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        column = 0;
        var length = 0;
        while (length < text.Length && length < MostLetters && char.IsAsciiLetterUpper(text[length]))
        {
            column = (column * Letters) + text[length] - 'A' + 1;
            length++;
        }

        row = 0;
        return length > 0 && int.TryParse(text[length..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > 0;
    }
}
