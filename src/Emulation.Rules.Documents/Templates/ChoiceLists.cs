using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents.Templates;

/// <summary>The values of drop-downs. They stand on a hidden sheet: written into a rule they would end at 255 characters.</summary>
internal sealed class ChoiceLists(string sheet)
{
    private readonly List<IReadOnlyList<string>> _lists = [];

    /// <summary>Where the values stand; equal lists share a place.</summary>
    public string RangeOf(IReadOnlyList<string> values)
    {
        var column = _lists.FindIndex(list => list.SequenceEqual(values, StringComparer.Ordinal));
        if (column < 0)
        {
            _lists.Add(values);
            column = _lists.Count - 1;
        }

        return CellAddress.Fixed(sheet, column + 1, 1, values.Count);
    }

    public void WriteTo(WorkbookWriter workbook)
    {
        if (_lists.Count == 0)
        {
            return;
        }

        using var writer = workbook.AddSheet(
            sheet, new SheetShape { Widths = [.. _lists.Select(_ => 30d)], IsProtected = true, IsHidden = true });
        for (var row = 0; row < _lists.Max(list => list.Count); row++)
        {
            writer.Row(_lists.Select(list => row < list.Count ? SheetCell.Of(list[row]) : SheetCell.Empty(CellStyle.Plain)));
        }
    }
}
