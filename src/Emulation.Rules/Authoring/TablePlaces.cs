using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;
using static Emulation.Rules.Authoring.SymbolKind;

namespace Emulation.Rules.Authoring;

/// <summary>Tells what the headers and values of a table of data stand for.</summary>
internal sealed class TablePlaces(CampaignKnowledge campaign, WorkspaceFile file)
{
    private static readonly string[] Fixed =
        [ColumnNames.Participant, ColumnNames.Name, ColumnNames.Cluster, ColumnNames.Award, ColumnNames.Year];

    public IEnumerable<TableSymbol> All()
    {
        List<TableCell> cells = [.. TableCells.Of(file.Text)];
        if (cells.Count == 0)
        {
            return [];
        }

        List<TableCell> header = [.. cells.Where(cell => cell.Row == 0)];
        var (list, columns) = ColumnsOf(header);
        return cells.Where(cell => cell.Column < columns.Count && columns[cell.Column] is not null)
            .SelectMany(cell => Of(cell, columns[cell.Column]!, list));
    }

    /// <summary>The columns' ids; of items where more of them are fields of a list than indicators.</summary>
    private (string? List, IReadOnlyList<string?> Columns) ColumnsOf(IReadOnlyList<TableCell> header)
    {
        var definition = campaign.Definition;
        var best = (List: (string?)null, Columns: Columns(header, definition.Indicators));
        foreach (var list in definition.Indicators.Where(indicator => indicator.Type == IndicatorType.List))
        {
            var columns = Columns(header, list.Item);
            if (columns.Count(column => column is not null) > best.Columns.Count(column => column is not null))
            {
                best = (list.Id, columns);
            }
        }

        return best;
    }

    private static IReadOnlyList<string?> Columns(IReadOnlyList<TableCell> header, IReadOnlyList<IndicatorDefinition> indicators)
    {
        var names = new ColumnNames(Fixed, [.. indicators.DistinctBy(indicator => indicator.Id)]);
        return [.. header.Select(cell => names.Find(cell.Text))];
    }

    private IEnumerable<TableSymbol> Of(TableCell cell, string column, string? list)
    {
        if (cell.Row == 0)
        {
            return !Fixed.Contains(column, StringComparer.Ordinal) && IdIn(cell, column) is var (start, end)
                ? [new TableSymbol(list is null ? Symbol.Of(Indicator, column) : Symbol.Of(Field, column, list), start, end)]
                : [];
        }

        var owner = list is null ? column : $"{list}.{column}";
        var symbol = column switch
        {
            _ when cell.Text.Length == 0 => null,
            _ when campaign.FindOwner(owner) is { } indicator =>
                indicator.Type == IndicatorType.Choice ? Symbol.Of(Choice, ChoiceOf(indicator, cell.Text), owner) : null,
            ColumnNames.Participant => Symbol.Of(Participant, cell.Text),
            ColumnNames.Cluster => Symbol.Of(Cluster, cell.Text),
            ColumnNames.Award => Symbol.Of(Award, cell.Text),
            _ => null,
        };
        return symbol is null ? [] : [new TableSymbol(symbol, cell.Start, cell.End)];
    }

    /// <summary>Where a header has the id of its column: alone, or in brackets behind a name.</summary>
    private static (int Start, int End)? IdIn(TableCell cell, string column) =>
        ColumnTitle.Of(cell.Text) == column ? (cell.Start, cell.End)
        : cell.Text.EndsWith($"({column})", StringComparison.Ordinal) ? (cell.End - 1 - column.Length, cell.End - 1)
        : null;

    /// <summary>The choice whose id a cell has, whatever its case.</summary>
    private static string ChoiceOf(IndicatorDefinition indicator, string text)
    {
        var id = UnicodeText.Identity(text);
        return indicator.Choices.Any(choice => choice.Id == id)
            ? id
            : indicator.Choices.FirstOrDefault(choice => choice.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Id ?? id;
    }
}
