using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>The columns of a table by name.</summary>
internal sealed class TableColumns
{
    private readonly List<string> _names;

    private TableColumns(List<string> names) => _names = names;

    public IReadOnlyList<string> Names => _names;

    /// <summary>A header taken as it is.</summary>
    public static TableColumns Of(IReadOnlyList<TextCell> header, DiagnosticBag bag) => new(Named(header, bag));

    /// <summary>Reads a header whose first known column must be there; unknown and double columns are reported.</summary>
    public static TableColumns Read(IReadOnlyList<TextCell> header, IReadOnlyList<string> known, DiagnosticBag bag)
    {
        var names = Named(header, bag);
        var position = header.Count > 0 ? header[0].Position : SourcePosition.None;
        if (!names.Contains(known[0], StringComparer.Ordinal))
        {
            bag.Add(Codes.MissingColumn.At(position, known[0]));
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (!UnicodeText.IsValid(header[i].Text))
            {
                continue;
            }

            if (!known.Contains(names[i], StringComparer.Ordinal))
            {
                bag.Add(Codes.UnknownColumn.At(header[i].Position, names[i], Suggestion.For(names[i], known)));
            }
            else if (names.IndexOf(names[i]) < i)
            {
                bag.Add(Codes.DuplicateColumn.At(header[i].Position, names[i]));
            }
        }

        return new TableColumns(names);
    }

    /// <summary>Whether nothing is written in the row: spreadsheets leave such rows behind.</summary>
    public static bool IsBlank(IReadOnlyList<TextCell> row) => row.All(cell => string.IsNullOrWhiteSpace(cell.Text));

    /// <summary>The rows that have a cell for each column, and a text in each cell; others are reported. Blank rows, and blank cells beyond the columns, are nothing.</summary>
    public IEnumerable<IReadOnlyList<TextCell>> Rows(IEnumerable<IReadOnlyList<TextCell>> rows, DiagnosticBag bag)
    {
        foreach (var row in rows.Where(row => !IsBlank(row)))
        {
            if (row.Count < _names.Count || !IsBlank([.. row.Skip(_names.Count)]))
            {
                bag.Add(Codes.WrongCellCount.At(row[0].Position, row.Count, _names.Count));
            }
            else if (AreValid(row, bag))
            {
                yield return row;
            }
        }
    }

    public TextCell? Cell(IReadOnlyList<TextCell> row, string name) => _names.IndexOf(name) is var index and >= 0 ? row[index] : null;

    /// <summary>The trimmed text of a cell; empty when there is no such column.</summary>
    public string Text(IReadOnlyList<TextCell> row, string name) => Cell(row, name)?.Text.Trim() ?? "";

    private static List<string> Named(IReadOnlyList<TextCell> header, DiagnosticBag bag)
    {
        foreach (var cell in header.Where(cell => !UnicodeText.IsValid(cell.Text)))
        {
            bag.Add(Codes.InvalidDataText.At(cell.Position, UnicodeText.Shown(cell.Text.Trim())));
        }

        var names = header.Select(cell => UnicodeText.Normalize(cell.Text.Trim())).ToList();
        return names[..(names.FindLastIndex(name => name.Length > 0) + 1)];
    }

    private bool AreValid(IReadOnlyList<TextCell> row, DiagnosticBag bag)
    {
        var valid = true;
        for (var i = 0; i < _names.Count; i++)
        {
            if (!UnicodeText.IsValid(row[i].Text) || row[i].Text.Contains('\0', StringComparison.Ordinal))
            {
                bag.Add(Codes.InvalidDataText.At(row[i].Position, UnicodeText.Shown(_names[i])));
                valid = false;
            }
        }

        return valid;
    }
}
