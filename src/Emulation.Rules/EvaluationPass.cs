using System.Reflection;
using Emulation.Rules.Awards;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>Evaluates everyone: population, sheets in parallel, quotas on grades, places, awards.</summary>
/// <param name="compiled">The campaign.</param>
/// <param name="reference">
/// Which campaign it is; null where the evaluation is looked at and thrown away, and nothing is fingerprinted.
/// </param>
internal sealed class EvaluationPass(CompiledCampaign compiled, CampaignReference? reference)
{
    public static readonly string LibraryVersion =
        typeof(Campaign).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The evaluation of submissions that were checked, in ordinal order of participants.</summary>
    public Evaluation Run(
        IReadOnlyList<Submission> sorted, IReadOnlyList<SupposedValue> supposed, EvaluationOptions options, WorkMeter work)
    {
        var population = compiled.HasPopulation ? new PopulationPass(compiled, work).Run(sorted) : [];
        var table = new PopulationTable(population);
        var sheets = new ScoreSheet[sorted.Count];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = work.Token,
        };
        var inputFingerprint = "";
        var rooms = SheetBuilder.RoomsFor(compiled);
        var progress = new ProgressCount(options.Progress, sorted.Count);
        work.Parallel(() => Parallel.Invoke(
            parallel,
            () => inputFingerprint = reference is null ? "" : InputFingerprint.Of(work.Each(sorted)),
            () => Parallel.For(
                0,
                sorted.Count,
                parallel,
                () => new SheetBuilder(compiled, table, work, rooms),
                (i, _, builder) =>
                {
                    sheets[i] = builder.Build(sorted, i);
                    progress.One();
                    return builder;
                },
                _ => { })));
        var graded = new GradeQuotaPass(compiled.Definition, work).Run(sheets, sorted);
        var standings = new RankingPass(compiled.Definition, work).Run(graded, sorted);
        return new Evaluation
        {
            Campaign = reference
                ?? new CampaignReference { Id = compiled.Definition.Id, Version = compiled.Definition.Version, Fingerprint = "" },
            LibraryVersion = LibraryVersion,
            EvaluatedAt = options.TimeProvider.GetUtcNow(),
            InputFingerprint = inputFingerprint,
            Supposed = supposed,
            Population = population,
            Sheets = graded,
            Standings = standings,
            Recommendations = [.. new AwardPass(compiled, table, parallel, work)
                .Run(graded, sorted, standings)
                .Select(a => a.Recommendation)],
            Source = new EvaluationSource(compiled, sheets, sorted, table),
        };
    }
}
