using System.Text;
using CsvHelper;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>The rows of a text of separated values, one after the other. Only the row being read is kept.</summary>
internal sealed class CsvRows(ReadOnlyMemory<byte> utf8)
{
    /// <summary>Of the beginning, by which the separator is found out.</summary>
    private const int SampleSize = 65_536;

    private const char TextMark = '\'';

    private const string FormulaSigns = "=+-@＝＋－＠";

    /// <summary>What parts the cells.</summary>
    public char Separator { get; } = Separators.Of(Encoding.UTF8.GetString(utf8.Span[..Math.Min(utf8.Length, SampleSize)]));

    /// <exception cref="UnreadableFileException">A quote is malformed, or there are too many rows or cells.</exception>
    public IEnumerable<DataRow> Read()
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = Separator,
            MalformedData = CsvMalformedDataHandling.Throw,
            TrackLineNumbers = true,
            PoolStrings = true,
        };
        using var reader = CsvReader.Create(utf8, options);
        var cells = new List<DataCell>();
        var counts = new RowCounts(ReadingLimits.TextRows, ReadingLimits.TextCells);
        while (HasNext(reader))
        {
            counts.Add(reader.FieldCount, (int)reader.LineNumber, hasContent: true);
            Fill(cells, reader);
            yield return new DataRow((int)reader.LineNumber, cells);
        }
    }

    private bool HasNext(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException exception)
        {
            throw Fault(exception);
        }
    }

    private UnreadableFileException Fault(CsvFormatException exception)
    {
        if (exception.ByteOffset >= utf8.Length)
        {
            // The end of the file tells nothing; the row where the quote was opened does.
            return new UnreadableFileException(
                ReadingTexts.QuoteNeverClosed, ReadingTexts.CloseQuote, (int)exception.LineNumber);
        }

        var (line, column) = TextPlaces.After(utf8.Span[..(int)exception.ByteOffset], 1, 1);
        return new UnreadableFileException(ReadingTexts.MalformedQuote, ReadingTexts.QuoteTheCell, line, column);
    }

    private static void Fill(List<DataCell> cells, CsvReader reader)
    {
        cells.Clear();
        var (line, column) = ((int)reader.LineNumber, 1);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var text = reader.GetString(i);
            cells.Add(
                new DataCell(text.Length <= ReadingLimits.CellCharacters ? Unmarked(text) : throw TooLong(line, column), line, column));
            (line, column) = TextPlaces.After(reader.GetRawSpan(i), line, column);
            column++;
        }
    }

    /// <summary>
    /// Without the mark that keeps spreadsheets from taking a text for a formula: results that are written with it are read again, as
    /// lists and histories. Nor with <c>="01"</c>, by which other programs keep the zero of an id: a spreadsheet shows 01.
    /// </summary>
    private static string Unmarked(string text) => text switch
    {
        [TextMark, ..] when text.AsSpan(1).TrimStart() is [var first, ..] && FormulaSigns.Contains(first) => text[1..],
        ['=', '"', .. var kept, '"'] when !kept.Contains('"') => kept,
        _ => text,
    };

    private static UnreadableFileException TooLong(int line, int column) => new(
        ReadingTexts.LongCell(ReadingLimits.CellCharacters), ReadingTexts.ShortenAndCheck, line, column);
}
