using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Awards;

/// <summary>
/// Lets decisions take effect in the order things follow from each other: on grades, then on places, then award by award. Each decision is
/// judged against what those before it leave.
/// </summary>
internal sealed class OutcomePass(
    Evaluation evaluation, EvaluationSource source, IReadOnlyList<CouncilDecision> decisions, WorkMeter work)
{
    private readonly DiagnosticBag _bag = new(work);

    /// <summary>The outcome, and everything that is wrong with the decisions.</summary>
    public (Outcome Outcome, IReadOnlyList<Diagnostic> Diagnostics) Run()
    {
        var definition = source.Compiled.Definition;
        var index = new DecisionIndex(definition, work.Each(evaluation.Sheets).Select(s => s.Participant), decisions, _bag);
        var checks = new DecisionChecks(_bag);

        var grades = new GradeChoices(index.Grades.ToDictionary(d => d.Key, d => d.Value.Verdict == CouncilVerdict.Changes));
        var sheets = new GradeQuotaPass(definition, work, grades).Run(source.Earned, source.Submissions);
        checks.CheckGrades(index.Grades, grades);

        var places = new PlaceChoices(index.Places.ToDictionary(d => d.Key, d => d.Value.Place!.Value, StringComparer.Ordinal));
        var standings = RankingPass.Run(definition, work, sheets, source.Submissions, places);
        checks.CheckPlaces(index.Places, places);

        var council = new CouncilSession(index.Awards, checks);
        var parallel = new ParallelOptions { CancellationToken = work.Token };
        var awards =
            new AwardPass(source.Compiled, source.Population, parallel, work, council).Run(sheets, source.Submissions, standings);
        return (OutcomeOf(sheets, standings, awards), _bag.ToSortedList());
    }

    private Outcome OutcomeOf(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Standing> standings, IReadOnlyList<JudgedAward> awards)
    {
        var results = new OutcomeResults
        {
            Grades = [.. sheets.Zip(evaluation.Sheets)
                .Where(pair => pair.First.Grade != pair.Second.Grade || pair.First.GradePending != pair.Second.GradePending)
                .Select(
                    pair => new OutcomeGrade
                    {
                        Participant = pair.First.Participant, Grade = pair.First.Grade, Pending = pair.First.GradePending,
                    })],
            Standings = standings,
            Recommendations = [.. awards.Select(a => a.Recommendation)],
            Awards = [.. awards.Select(a => Of(a.Recommendation, a.Result))],
            Fingerprint = "",
        };
        return Sealed(evaluation, decisions, results);
    }

    /// <summary>
    /// An evaluation that was read back: each decision on an award settles that award; what follows for grades, places and later awards is
    /// not worked out, for which the submissions are needed.
    /// </summary>
    public static Outcome AsRecommended(Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions)
    {
        var verdicts = decisions.Where(d => d.Award is not null).ToDictionary(d => (d.Award!, d.Participant), d => d.Verdict);
        CouncilVerdict? VerdictOn(Recommendation r) => verdicts.TryGetValue((r.Award, r.Participant), out var verdict) ? verdict : null;
        return Sealed(evaluation, decisions, new OutcomeResults
        {
            Grades = [],
            Standings = evaluation.Standings,
            Recommendations = evaluation.Recommendations,
            Awards = [.. evaluation.Recommendations.Select(r => Of(r, AwardResults.Of(r.Status, VerdictOn(r))))],
            Fingerprint = "",
        });
    }

    /// <summary>An evaluation on which nothing was decided.</summary>
    public static Outcome Undecided(Evaluation evaluation) => Sealed(evaluation, [], new OutcomeResults
    {
        Grades = [],
        Standings = evaluation.Standings,
        Recommendations = evaluation.Recommendations,
        Awards = [.. evaluation.Recommendations.Select(r => Of(r, AwardResults.Of(r.Status, verdict: null)))],
        Fingerprint = "",
    });

    private static OutcomeAward Of(Recommendation recommendation, AwardResult result) => new()
    {
        Award = recommendation.Award,
        Participant = recommendation.Participant,
        Recommended = recommendation.Status,
        Result = result,
    };

    private static Outcome Sealed(Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions, OutcomeResults results) => new()
    {
        Evaluation = evaluation,
        Decisions = decisions,
        Results = results.SealedBy(() => OutcomeJson.FingerprintOf(evaluation, decisions, results)),
    };
}
