using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the awards of earlier years from a table of texts.</summary>
public static class HistoryTable
{
    internal const string Participant = "participant";
    private const string Award = "award";
    private const string Year = "year";
    private const int MostNamed = 5;

    /// <summary>
    /// As below, with the awards of a participant's predecessors, which the campaign's roster names, as its own; what several of them won
    /// in one year counts once.
    /// </summary>
    /// <param name="definition">The campaign's definition.</param>
    /// <param name="header">The header's cells.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="completed">The submissions with their histories; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong; unknown awards, <see cref="Campaign.Check"/> tells.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        CampaignDefinition definition,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        return TryRead(header, SuccessorRows.Of(new Roster(definition), header, rows), submissions, out completed, out diagnostics);
    }

    /// <summary>
    /// Gives <paramref name="submissions"/> their histories from rows under a header of <c>participant</c>, <c>award</c> and <c>year</c>, beside what
    /// they have already. A participant without a row has an empty history, not an unknown one; rows of participants that are not there
    /// are left out with a warning, since a history may cover more people than one campaign.
    /// </summary>
    /// <param name="header">The header's cells.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="completed">The submissions with their histories; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong; unknown awards, <see cref="Campaign.Check"/> tells.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(submissions);
        var bag = new DiagnosticBag();
        var columns = TableColumns.Read(header, [Participant, Award, Year], bag);
        foreach (var needed in (string[])[Award, Year])
        {
            if (!columns.Names.Contains(needed, StringComparer.Ordinal))
            {
                bag.Add(Codes.MissingColumn.At(header.Count > 0 ? header[0].Position : SourcePosition.None, needed));
            }
        }

        var histories = new Dictionary<string, List<PastAward>>(StringComparer.Ordinal);
        foreach (var row in bag.HasErrors ? [] : columns.Rows(rows, bag))
        {
            var participant = columns.Text(row, Participant).Normalize();
            var year = columns.Cell(row, Year)!;
            if (!int.TryParse(year.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > DateOnly.MaxValue.Year)
            {
                bag.Add(Codes.InvalidYear.At(year.Position, participant, year.Text.Trim()));
                continue;
            }

            var past = new PastAward { Award = columns.Text(row, Award).Normalize(), Year = number };
            if (!histories.TryGetValue(participant, out var history))
            {
                histories.Add(participant, [past]);
            }
            else if (history.Contains(past))
            {
                bag.Add(Codes.DuplicatePastAward.At(row[0].Position, participant, past.Award, past.Year));
            }
            else
            {
                history.Add(past);
            }
        }

        var known = submissions.Select(s => UnicodeText.Normalize(s.Participant)).ToHashSet(StringComparer.Ordinal);
        var strangers = histories.Keys.Where(p => !known.Contains(p)).Order(StringComparer.Ordinal).ToList();
        if (strangers.Count > 0)
        {
            var named = string.Join(", ", strangers.Take(MostNamed)) + (strangers.Count > MostNamed ? ", …" : "");
            bag.Add(Codes.PastAwardsOfOthers.At(header[0].Position, strangers.Count, named));
        }

        completed = bag.HasErrors ? [] : [.. submissions.Select(s => s with { History = [.. s.History ?? [], .. histories.GetValueOrDefault(UnicodeText.Normalize(s.Participant), [])] })];
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }
}
