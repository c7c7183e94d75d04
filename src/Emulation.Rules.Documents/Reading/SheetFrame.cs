using System.Globalization;
using System.Xml;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>What is told around the rows of a sheet: hidden columns and merged cells, the latter behind all rows.</summary>
/// <param name="HiddenColumns">Ranges of columns that are not shown, from 1.</param>
/// <param name="Merged">Ranges of merged cells, by first row.</param>
internal sealed record SheetFrame(IReadOnlyList<(int First, int Last)> HiddenColumns, IReadOnlyList<MergedRange> Merged)
{
    /// <exception cref="UnreadableFileException">The sheet is damaged, or has too many merged cells.</exception>
    public static SheetFrame Read(Workbook workbook, SheetPart sheet) => Workbook.Guard(sheet.Part, () =>
    {
        using var reader = workbook.OpenPart(sheet.Part);
        var hidden = new List<(int First, int Last)>();
        var merged = new List<MergedRange>();
        var more = reader is not null && reader.Read();
        while (more)
        {
            if (reader!.NodeType == XmlNodeType.Element && reader.LocalName == "sheetData")
            {
                // Behind the rows it goes on by itself.
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "col" && IsHidden(reader, "width"))
            {
                hidden.Add((Number(reader, "min"), Number(reader, "max")));
            }
            else if (reader.NodeType == XmlNodeType.Element
                && reader.LocalName == "mergeCell"
                && MergedRange.Parse(reader.GetAttribute("ref") ?? "") is { } range)
            {
                merged.Add(range);
                if (merged.Count > ReadingLimits.MergedRanges)
                {
                    throw UnreadableFileException.Beyond(ReadingTexts.ManyMerged(ReadingLimits.MergedRanges));
                }
            }

            more = reader.Read();
        }

        return new SheetFrame(hidden, [.. merged.OrderBy(range => range.FirstRow)]);
    });

    /// <summary>Whether the row or column the reader is on is hidden, or has no size, which hides it as well.</summary>
    public static bool IsHidden(XmlReader reader, string size) =>
        reader.GetAttribute("hidden") is "1" or "true"
            || (double.TryParse(reader.GetAttribute(size), NumberStyles.Float, CultureInfo.InvariantCulture, out var given) && given <= 0);

    public bool IsHidden(int column) => HiddenColumns.Any(range => column >= range.First && column <= range.Last);

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
