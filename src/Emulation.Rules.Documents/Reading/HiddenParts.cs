using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>What a sheet does not show and was read all the same, in words.</summary>
internal static class HiddenParts
{
    private const int MostShown = 10;

    /// <summary>Of a sheet all of whose rows were read; null where it shows everything that holds something.</summary>
    public static LocalizedText? Told(SheetPart sheet, SheetRows rows)
    {
        var columns = rows.HiddenColumns;
        var letters =
            string.Join(", ", columns.Take(MostShown).Select(SourcePosition.ColumnLetters)) + (columns.Count > MostShown ? ", …" : "");
        List<LocalizedText> told = [];
        if (sheet.IsHidden)
        {
            told.Add(ReadingTexts.HiddenSheet(sheet.Name));
        }

        if (columns.Count > 0)
        {
            told.Add(ReadingTexts.HiddenColumns(letters));
        }

        if (rows.HiddenRows > 0)
        {
            told.Add(ReadingTexts.HiddenRows(rows.HiddenRows));
        }

        return told.Count > 0 ? Pairs.Join("; ", told) : null;
    }
}
