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
    /// A second header row that holds the indicators' names is skipped.
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
        var columns = header.Select(cell => cell.Text.Trim().Normalize()).ToList();
        CheckHeader(definition, header, columns, bag);
        var parser = new CellParser(culture);
        List<Submission> read = [];
        foreach (var row in rows.Skip(rows.Count > 0 && IsNames(definition, columns, rows[0]) ? 1 : 0))
        {
            if (row.Count != columns.Count)
            {
                bag.Add(Codes.WrongCellCount.At(row.Count > 0 ? row[0].Position : header[0].Position, row.Count, columns.Count));
            }
            else if (!bag.HasErrors || columns.Contains(Participant, StringComparer.Ordinal))
            {
                read.Add(ReadRow(definition, columns, row, parser, bag));
            }
        }

        submissions = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private static void CheckHeader(CampaignDefinition definition, IReadOnlyList<TextCell> header, List<string> columns, DiagnosticBag bag)
    {
        if (!columns.Contains(Participant, StringComparer.Ordinal))
        {
            bag.Add(Codes.MissingColumn.At(header.Count > 0 ? header[0].Position : SourcePosition.None, Participant));
        }

        var known = new List<string> { Participant, Name, Cluster };
        known.AddRange(definition.Indicators.Select(i => i.Id));
        for (var i = 0; i < columns.Count; i++)
        {
            if (!known.Contains(columns[i], StringComparer.Ordinal))
            {
                bag.Add(Codes.UnknownColumn.At(header[i].Position, columns[i], Suggestion.For(columns[i], known)));
            }
            else if (columns.IndexOf(columns[i]) < i)
            {
                bag.Add(Codes.DuplicateColumn.At(header[i].Position, columns[i]));
            }
        }
    }

    /// <summary>Whether every indicator cell that is filled holds that indicator's name.</summary>
    private static bool IsNames(CampaignDefinition definition, List<string> columns, IReadOnlyList<TextCell> row)
    {
        var matches = 0;
        for (var i = 0; i < Math.Min(columns.Count, row.Count); i++)
        {
            var text = row[i].Text.Trim().Normalize();
            if (text.Length == 0 || definition.Indicators.FirstOrDefault(d => d.Id == columns[i]) is not { } indicator)
            {
                continue;
            }

            if (text != indicator.Name.Vietnamese && text != indicator.Name.English)
            {
                return false;
            }

            matches++;
        }

        return matches > 0;
    }

    private static Submission ReadRow(CampaignDefinition definition, List<string> columns, IReadOnlyList<TextCell> row, CellParser parser, DiagnosticBag bag)
    {
        var participant = "";
        string? name = null;
        string? cluster = null;
        var values = new Dictionary<string, SubmittedValue>(StringComparer.Ordinal);
        var idColumn = columns.IndexOf(Participant);
        var id = idColumn < 0 ? "" : row[idColumn].Text.Trim();
        for (var i = 0; i < columns.Count; i++)
        {
            var text = row[i].Text.Trim();
            switch (columns[i])
            {
                case Participant:
                    participant = text;
                    break;
                case Name:
                    name = text.Length == 0 ? null : text;
                    break;
                case Cluster:
                    cluster = text.Length == 0 ? null : text;
                    break;
                default:
                    if (text.Length > 0 && definition.Indicators.FirstOrDefault(d => d.Id == columns[i]) is { } indicator)
                    {
                        ReadValue(indicator, id, text, row[i].Position, parser, values, bag);
                    }

                    break;
            }
        }

        return Submission.Of(participant, name, cluster, values, row.Count > 0 ? row[Math.Max(0, idColumn)].Position : SourcePosition.None);
    }

    private static void ReadValue(
        IndicatorDefinition indicator, string participant, string text, SourcePosition at, CellParser parser, Dictionary<string, SubmittedValue> values, DiagnosticBag bag)
    {
        if (parser.Parse(indicator.Type, text) is { } value)
        {
            values[indicator.Id] = new SubmittedValue { Value = value, Position = at };
        }
        else
        {
            bag.Add(Codes.WrongValue.At(at, participant, indicator.Id, text, ValueKinds.Of(indicator.Type)));
        }
    }
}
