using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the items of a list indicator from a table of texts with a row for each item.</summary>
public static class ItemTable
{
    private const string Participant = "participant";
    private const string Cluster = "cluster";

    /// <summary>The first columns of a score table, by which it is known.</summary>
    private static readonly string[] ScoreColumns = [Participant, "name", Cluster, "rank", "total", "percent", "grade", "status"];

    /// <summary>
    /// Gives <paramref name="submissions"/> their items from rows under a header of <c>participant</c> and the item's fields. A participant
    /// without a row has an empty list, not a missing one; a row of a participant that is not there is an error.
    /// </summary>
    /// <remarks>
    /// The table may also be the scores of another evaluation, as <c>score --format csv</c> writes them: then each row is an item of the
    /// participant that its cluster names, and columns that are no fields are passed over. Its numbers are written invariantly.
    /// </remarks>
    /// <param name="list">The list indicator.</param>
    /// <param name="header">The header's cells.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="culture">How numbers and dates are written.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="completed">The submissions with their items; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        IndicatorDefinition list,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        CultureInfo culture,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(submissions);
        var bag = new DiagnosticBag();
        var isScores = ScoreColumns.SequenceEqual(header.Take(ScoreColumns.Length).Select(cell => cell.Text.Trim()), StringComparer.Ordinal);
        var owner = isScores ? Cluster : Participant;
        var columns = isScores ? TableColumns.Of(header, bag) : TableColumns.Read(header, [Participant, .. list.Item.Select(f => f.Id)], bag);
        var items = submissions.DistinctBy(s => s.Participant).ToDictionary(s => s.Participant, _ => new List<ListItem>(), StringComparer.Ordinal);
        var parser = new CellParser(isScores ? CultureInfo.InvariantCulture : culture);
        foreach (var row in columns.Rows(rows, bag))
        {
            var participant = columns.Text(row, owner).Normalize();
            var item = ReadItem(list, columns, row, participant, parser, bag);
            if (items.TryGetValue(participant, out var read))
            {
                read.Add(item);
            }
            else
            {
                bag.Add(Codes.UnknownParticipant.At((columns.Cell(row, owner) ?? row[0]).Position, participant, Suggestion.For(participant, items.Keys)));
            }
        }

        completed = bag.HasErrors ? [] : [.. submissions.Select(s => s.Set(list.Id, IndicatorValue.Of([.. items[s.Participant]]), header[0].Position))];
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private static ListItem ReadItem(IndicatorDefinition list, TableColumns columns, IReadOnlyList<TextCell> row, string participant, CellParser parser, DiagnosticBag bag)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        foreach (var field in list.Item)
        {
            if (columns.Cell(row, field.Id) is not { } cell || string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }

            if (parser.Parse(field.Type, cell.Text.Trim()) is { } value)
            {
                values[field.Id] = value;
            }
            else
            {
                bag.Add(Codes.WrongValue.At(cell.Position, participant, $"{list.Id}.{field.Id}", cell.Text.Trim(), ValueKinds.Of(field.Type)));
            }
        }

        return new ListItem { Values = values.ToImmutable() };
    }
}
