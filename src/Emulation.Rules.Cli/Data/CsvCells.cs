using System.Text;
using CsvHelper;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Data;

/// <summary>CSV text as rows of cells that know their line and column.</summary>
internal static class CsvCells
{
    private const char Comma = ',';

    /// <summary>More than any campaign has; without a bound a file of another kind could fill the screen.</summary>
    private const int MostColumns = 10_000;

    /// <exception cref="CliException">A quote is malformed, or a row has too many cells.</exception>
    public static IReadOnlyList<IReadOnlyList<TextCell>> Read(string text, string file, Texts texts)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = SeparatorOf(text),
            MalformedData = CsvMalformedDataHandling.Throw,
            TrackLineNumbers = true,
        };
        try
        {
            using var reader = CsvReader.Create(bytes, options);
            var rows = new List<IReadOnlyList<TextCell>>();
            while (reader.Read())
            {
                if (reader.FieldCount > MostColumns)
                {
                    throw new CliException(
                        texts.TooManyColumns(reader.FieldCount, MostColumns), ExitCodes.Findings, new SourcePosition { File = file, Line = (int)reader.LineNumber });
                }

                rows.Add(CellsOf(reader, file));
            }

            return rows;
        }
        catch (CsvFormatException exception)
        {
            throw Fault(exception, bytes, file, texts);
        }
    }

    private static CliException Fault(CsvFormatException exception, byte[] bytes, string file, Texts texts)
    {
        if (exception.ByteOffset >= bytes.Length)
        {
            // The end of the file tells nothing; the row where the quote was opened does.
            return new CliException(
                texts.UnclosedQuote, ExitCodes.Findings, new SourcePosition { File = file, Line = (int)exception.LineNumber });
        }

        var before = Encoding.UTF8.GetString(bytes, 0, (int)exception.ByteOffset);
        return new CliException(texts.MalformedQuote, ExitCodes.Findings, TextPlace.After(before, file));
    }

    private static TextCell[] CellsOf(CsvReader reader, string file)
    {
        var record = Encoding.UTF8.GetString(reader.RawRecord);
        var place = new SourcePosition { File = file, Line = (int)reader.LineNumber, Column = 1 };
        var offset = 0;
        var cells = new TextCell[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new TextCell { Text = reader.GetString(i), Position = place };
            var next = Math.Min(record.Length, offset + Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1);
            place = TextPlace.After(record.AsSpan(offset, next - offset), file, place.Line, place.Column);
            offset = next;
        }

        return cells;
    }

    /// <summary>Of comma, semicolon and tab the one the header line has most of, outside quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan();
        header = header[..(header.IndexOfAny('\r', '\n') is var end and >= 0 ? end : header.Length)];
        var counts = new Dictionary<char, int> { [Comma] = 0, [';'] = 0, ['\t'] = 0 };
        var quoted = false;
        foreach (var character in header)
        {
            quoted ^= character == '"';
            if (!quoted && counts.TryGetValue(character, out var count))
            {
                counts[character] = count + 1;
            }
        }

        var most = counts.MaxBy(pair => pair.Value);
        return most.Value == 0 ? Comma : most.Key;
    }
}
