using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads submissions from a table of texts: CSV, a spreadsheet, a form.</summary>
public static class SubmissionTable
{
    private const string Participant = "participant";
    private const string Name = "name";
    private const string Cluster = "cluster";

    /// <summary>
    /// Reads rows under a header of <c>participant</c>, <c>name</c>, <c>cluster</c> and indicator ids. An empty cell is missing.
    /// A second header row that holds the indicators' names is skipped, and so are blank rows and the blank columns a spreadsheet adds at the end. Lists have tables of their own: <see cref="ItemTable"/>.
    /// </summary>
    /// <param name="definition">The campaign's definition.</param>
    /// <param name="header">The header's cells.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="culture">How numbers and dates are written; group separators are refused in any.</param>
    /// <param name="submissions">The submissions; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        CampaignDefinition definition,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        CultureInfo culture,
        out IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(culture);
        var bag = new DiagnosticBag();
        var indicators = definition.Indicators.Where(i => i.Type != IndicatorType.List).ToList();
        var columns = TableColumns.Read(header, [Participant, Name, Cluster, .. indicators.Select(i => i.Id)], bag);
        var parser = new CellParser(culture);
        List<Submission> read = [];
        var filled = rows.Where(row => !TableColumns.IsBlank(row)).ToList();
        foreach (var row in columns.Rows(filled.Skip(filled.Count > 0 && IsNames(indicators, columns, filled[0]) ? 1 : 0), bag))
        {
            read.Add(ReadRow(indicators, columns, row, parser, bag));
        }

        submissions = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    /// <summary>Whether every indicator cell that is filled holds that indicator's name.</summary>
    private static bool IsNames(List<IndicatorDefinition> indicators, TableColumns columns, IReadOnlyList<TextCell> row)
    {
        if (row.Count < columns.Names.Count)
        {
            return false;
        }

        var filled = indicators.Select(i => (Indicator: i, Title: ColumnTitle.Of(columns.Text(row, i.Id)))).Where(cell => cell.Title.Length > 0).ToList();
        return filled.Count > 0 && filled.TrueForAll(cell => cell.Title == ColumnTitle.Of(cell.Indicator.Name.Vietnamese) || cell.Title == ColumnTitle.Of(cell.Indicator.Name.English));
    }

    private static Submission ReadRow(List<IndicatorDefinition> indicators, TableColumns columns, IReadOnlyList<TextCell> row, CellParser parser, DiagnosticBag bag)
    {
        var participant = columns.Text(row, Participant);
        var name = columns.Text(row, Name);
        var cluster = columns.Text(row, Cluster);
        var values = new Dictionary<string, SubmittedValue>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            if (columns.Cell(row, indicator.Id) is not { } cell || string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }

            if (parser.Parse(indicator.Type, cell.Text.Trim()) is { } value)
            {
                values[indicator.Id] = new SubmittedValue { Value = value, Position = cell.Position };
            }
            else
            {
                bag.Add(Codes.WrongValue.At(cell.Position, participant, indicator.Id, cell.Text.Trim(), ValueKinds.Of(indicator.Type)));
            }
        }

        var position = (columns.Cell(row, Participant) ?? row[0]).Position;
        return Submission.Of(participant, name.Length == 0 ? null : name, cluster.Length == 0 ? null : cluster, values, position);
    }
}
