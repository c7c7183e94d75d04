namespace Emulation.Rules.Documents.Reading;

/// <summary>Finds out what parts the cells of a text.</summary>
internal static class Separators
{
    /// <summary>Lines that are looked at.</summary>
    private const int MostLines = 60;

    private const char Quote = '"';

    /// <summary>Of several that part the lines equally well the first.</summary>
    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <summary>The one by which most lines have the same number of cells; a decimal comma stands in some lines only.</summary>
    public static char Of(string start)
    {
        var lines = LinesOf(start);
        return Known.MaxBy(separator => Score(lines, separator));
    }

    private static (int Lines, int Count) Score(List<string> lines, char separator)
    {
        var counts = lines.ConvertAll(line => CountOf(line, separator));
        var usual = counts.Where(count => count > 0).GroupBy(count => count).Select(same => (Lines: same.Count(), Count: same.Key));
        return usual.DefaultIfEmpty().Max();
    }

    private static int CountOf(string line, char separator)
    {
        var (count, isQuoted) = (0, false);
        foreach (var character in line)
        {
            isQuoted ^= character == Quote;
            count += character == separator && !isQuoted ? 1 : 0;
        }

        return count;
    }

    /// <summary>The first lines that hold something; a line break in quotes ends none.</summary>
    private static List<string> LinesOf(string start)
    {
        var lines = new List<string>();
        var (from, isQuoted) = (0, false);
        for (var i = 0; i < start.Length && lines.Count < MostLines; i++)
        {
            isQuoted ^= start[i] == Quote;
            if (start[i] is '\n' or '\r' && !isQuoted)
            {
                Add(start[from..i]);
                from = i + 1;
            }
        }

        if (lines.Count < MostLines)
        {
            Add(start[from..]);
        }

        return lines;

        void Add(string line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }
    }
}
