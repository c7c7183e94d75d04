using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the awards of earlier years from a table of texts.</summary>
internal static class HistoryTable
{
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
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        CampaignDefinition definition,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        return TryRead(new Roster(definition), header, rows, submissions, out completed, out diagnostics, cancellationToken);
    }

    /// <summary>
    /// Gives <paramref name="submissions"/> their histories from rows under a header of <c>participant</c>, <c>award</c> and <c>year</c>,
    /// beside what they have already. A participant without a row has an empty history, not an unknown one; rows of participants that are
    /// not there are left out with a warning, since a history may cover more people than one campaign.
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
        out IReadOnlyList<Diagnostic> diagnostics) =>
        TryRead(roster: null, header, rows, submissions, out completed, out diagnostics, CancellationToken.None);

    private static bool TryRead(
        Roster? roster,
        IReadOnlyList<TextCell> header,
        IReadOnlyList<IReadOnlyList<TextCell>> rows,
        IReadOnlyList<Submission> submissions,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(submissions);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        completed =
            new HistoryRows(TextRows.OriginOf(header), bag, roster).Complete(
                submissions, TextRows.Of(header, rows), isHeaderFirst: true);
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }
}
