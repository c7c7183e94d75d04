using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Simulation;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

public sealed partial class Campaign
{
    /// <summary>Scores one participant, without ranking anyone.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <param name="cancellationToken">Stops the scoring.</param>
    /// <exception cref="CampaignException">Something is wrong with the submission.</exception>
    /// <exception cref="ArgumentNullException">The campaign compares participants and <paramref name="population"/> is null.</exception>
    public ScoreSheet Score(
        Submission submission, IReadOnlyList<PopulationValue>? population = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ThrowWithoutPopulation(population);
        var work = WorkMeter.Of(cancellationToken);
        ThrowOnErrors(CheckAs(Attendance.Some, [submission], work));
        var builder = Builders.Take();
        var sheet = builder.For(TableOf(population), work).Build(_compiled.Roster.Complete(submission));
        builder.Clear();
        Builders.Return(builder);
        return sheet;
    }

    /// <summary>
    /// Scores one submission after the other as they come, without holding them: for campaigns that compare nobody. No ranks and no grade
    /// quotas, which need everyone.
    /// </summary>
    /// <param name="submissions">The submissions.</param>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <exception cref="CampaignException">Something is wrong with a submission; the sheets before it were given.</exception>
    /// <exception cref="ArgumentNullException">The campaign compares participants and <paramref name="population"/> is null.</exception>
    public IAsyncEnumerable<ScoreSheet> ScoreEachAsync(
        IAsyncEnumerable<Submission> submissions, IReadOnlyList<PopulationValue>? population =
            null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ThrowWithoutPopulation(population);
        return Stream();

        async IAsyncEnumerable<ScoreSheet> Stream()
        {
            var work = WorkMeter.Of(cancellationToken);
            var builder = new SheetBuilder(_compiled, TableOf(population), work);
            await foreach (var submission in submissions.WithCancellation(cancellationToken))
            {
                ThrowOnErrors(CheckAs(Attendance.Some, [submission], work));
                yield return builder.Build(_compiled.Roster.Complete(submission));
            }
        }
    }

    /// <inheritdoc cref="ScoreEachAsync"/>
    public IEnumerable<ScoreSheet> ScoreEach(
        IEnumerable<Submission> submissions,
        IReadOnlyList<PopulationValue>? population = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ThrowWithoutPopulation(population);
        return Stream();

        IEnumerable<ScoreSheet> Stream()
        {
            var work = WorkMeter.Of(cancellationToken);
            var builder = new SheetBuilder(_compiled, TableOf(population), work);
            foreach (var submission in submissions)
            {
                ThrowOnErrors(CheckAs(Attendance.Some, [submission], work));
                yield return builder.Build(_compiled.Roster.Complete(submission));
            }
        }
    }

    /// <summary>Works out totals without score sheets. Make one for each thread.</summary>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <exception cref="ArgumentNullException">The campaign compares participants and <paramref name="population"/> is null.</exception>
    public TotalsScorer NewTotalsScorer(IReadOnlyList<PopulationValue>? population = null)
    {
        ThrowWithoutPopulation(population);
        return new TotalsScorer(_compiled, TableOf(population));
    }

    /// <summary>Holds figures by indicator and works out the totals of many participants at once: for simulations over thousands.</summary>
    /// <param name="submissions">One for each participant.</param>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <param name="cancellationToken">Stops the check of the submissions, and the work on the columns.</param>
    /// <exception cref="CampaignException">Something is wrong with a submission.</exception>
    /// <exception cref="ArgumentNullException">The campaign compares participants and <paramref name="population"/> is null.</exception>
    public TotalsColumns NewColumns(
        IReadOnlyCollection<Submission> submissions,
        IReadOnlyList<PopulationValue>? population = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ThrowWithoutPopulation(population);
        var work = WorkMeter.Of(cancellationToken);
        ThrowOnErrors(CheckAs(Attendance.Some, submissions, work));
        return new TotalsColumns(
            _compiled, Complete(submissions), constants => WithConstants(constants).NewTotalsScorer(population), work);
    }

    private static PopulationTable TableOf(IReadOnlyList<PopulationValue>? population)
    {
        if (population is not { Count: > 0 })
        {
            return PopulationTable.Empty;
        }

        NullItems.ThrowIfAny(population);
        return new PopulationTable(population);
    }

    private Campaign WithConstants(IReadOnlyDictionary<string, decimal> constants)
    {
        ConstantDefinition Valued(ConstantDefinition constant) =>
            constants.TryGetValue(constant.Id, out var value) && value != constant.Value ? constant with { Value = value } : constant;

        List<ConstantDefinition> changed = [.. Definition.Constants.Select(Valued)];
        return changed.SequenceEqual(Definition.Constants)
            ? this
            : Edited(Definition with { Constants = changed })
                ?? throw new InvalidOperationException($"Campaign '{Definition.Id}' does not load with these constants.");
    }

    private void ThrowWithoutPopulation(IReadOnlyList<PopulationValue>? population)
    {
        if (_compiled.HasPopulation && population is null)
        {
            throw new ArgumentNullException(
                nameof(population),
                $"Campaign '{Definition.Id}' scores participants by comparison with each other. Pass the Population of an evaluation of "
                    + $"all, or evaluate all.");
        }
    }
}
