using System.Text;

namespace Emulation.Rules.Authoring;

/// <summary>Cuts separated values into cells that know their place.</summary>
internal static class TableCells
{
    private static readonly char[] Separators = ['\t', ';', ','];

    public static IEnumerable<TableCell> Of(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).ToString();
        var separator =
            Array.Find(Separators, candidate => header.Contains(candidate, StringComparison.Ordinal)) is var found and not '\0'
                ? found
                : ',';
        var (row, column) = (0, 0);
        for (var at = 0; at <= text.Length;)
        {
            var cell = Read(text, at, separator, row, column);
            yield return cell;
            at = cell.End;
            if (at < text.Length && text[at] == '"')
            {
                at++;
            }

            while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            {
                at++;
            }

            (row, column) = at < text.Length && text[at] == separator ? (row, column + 1) : (row + 1, 0);
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            if (at == text.Length && column == 0)
            {
                break;
            }
        }
    }

    private static TableCell Read(string text, int at, char separator, int row, int column)
    {
        var start = at;
        if (at == 0 && text.StartsWith('\uFEFF'))
        {
            start = ++at;
        }

        if (at >= text.Length || text[at] != '"')
        {
            while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            {
                at++;
            }

            var trimmed = text[start..at].Trim();
            start += text[start..at].Length - text[start..at].TrimStart().Length;
            return new TableCell(trimmed, start, start + trimmed.Length, row, column);
        }

        var value = new StringBuilder();
        for (start = ++at; at < text.Length; at++)
        {
            if (text[at] == '"' && (at + 1 >= text.Length || text[at + 1] != '"'))
            {
                break;
            }

            value.Append(text[at]);
            at += text[at] == '"' ? 1 : 0;
        }

        return new TableCell(value.ToString(), start, at, row, column);
    }
}
