using System.Globalization;
using System.Text;
using System.Xml;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>The texts that a workbook's cells share.</summary>
internal sealed class SharedTexts(IReadOnlyList<string> texts)
{
    public static readonly SharedTexts None = new([]);

    /// <exception cref="UnreadableFileException">They are damaged or too long.</exception>
    public static SharedTexts Read(Workbook workbook, string part) => Workbook.Guard(part, () =>
    {
        using var reader = workbook.OpenPart(part);
        var texts = new List<string>();
        var length = 0L;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                var text = TextOf(reader);
                texts.Add(text);
                length += text.Length + 1;
                if (length > ReadingLimits.SharedCharacters)
                {
                    throw UnreadableFileException.Beyond(ReadingTexts.LongTexts(ReadingLimits.SharedCharacters));
                }
            }
        }

        return new SharedTexts(texts);
    });

    /// <summary>Null when there is none of that number.</summary>
    public string? At(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : null;

    /// <summary>
    /// The text inside the element the reader is on, its runs joined; how it is pronounced is left out. The reader is then on the element's
    /// end.
    /// </summary>
    public static string TextOf(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        string? only = null;
        StringBuilder? joined = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
            {
                SkipTo(reader, reader.Depth);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                && reader.Depth > depth + 1)
            {
                var text = EscapedText.Read(reader.Value);
                if (only is null)
                {
                    only = text;
                }
                else
                {
                    (joined ??= new StringBuilder(only)).Append(text);
                }

                if ((joined?.Length ?? only.Length) > ReadingLimits.CellCharacters)
                {
                    throw TooLong();
                }
            }
        }

        return joined?.ToString() ?? only ?? "";
    }

    public static UnreadableFileException TooLong() =>
        new(ReadingTexts.LongCellSomewhere(ReadingLimits.CellCharacters), ReadingTexts.Shorten);

    private static void SkipTo(XmlReader reader, int depth)
    {
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                // What is inside tells how a name is pronounced.
            }
        }
    }
}
