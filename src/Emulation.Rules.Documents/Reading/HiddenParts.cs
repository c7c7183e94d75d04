using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>What a sheet does not show and was read all the same, in words.</summary>
internal static class HiddenParts
{
    private const int MostShown = 10;

    public static LocalizedText Told(IReadOnlyCollection<int> columns, int rows)
    {
        var letters =
            string.Join(", ", columns.Take(MostShown).Select(SourcePosition.ColumnLetters)) + (columns.Count > MostShown ? ", …" : "");
        List<LocalizedText> told = [];
        if (columns.Count > 0)
        {
            told.Add(ReadingTexts.HiddenColumns(letters));
        }

        if (rows > 0)
        {
            told.Add(ReadingTexts.HiddenRows(rows));
        }

        return Pairs.Join("; ", told);
    }
}
