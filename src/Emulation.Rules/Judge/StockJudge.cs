using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Awards;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Newtonsoft.Json;
using RulesEngine.Models;

namespace Emulation.Rules.Judge;

/// <summary>
/// Runs a campaign's workflows in stock RulesEngine beside this library's delegates. Of <c>firstMatch</c> the deciding rule and its
/// points must agree, otherwise every rule. Made for one campaign; not thread-safe.
/// </summary>
public sealed class StockJudge
{
    private const string Grades = "grades";

    private readonly Campaign _campaign;
    private readonly global::RulesEngine.RulesEngine _engine;
    private readonly RuleHit[] _hits;

    /// <summary>A judge with an engine of its own.</summary>
    public StockJudge(Campaign campaign)
        : this(campaign, (campaign ?? throw new ArgumentNullException(nameof(campaign))).ExpandWorkflows())
    {
    }

    /// <summary>A judge of other workflows, to see that it tells the difference.</summary>
    internal StockJudge(Campaign campaign, string workflows)
    {
        _campaign = campaign;
        _hits = new RuleHit[Math.Max(1, campaign.Compiled.MostRules)];
        var settings = new ReSettings
        {
            CustomTypes =
                [
                    typeof(Fn), typeof(ListFn), typeof(AwardHistory),
                    .. HostFunctionClass.Of(campaign.Compiled.HostFunctions) is { } host ? [host] : Type.EmptyTypes,
                ],
            IsExpressionCaseSensitive = true,
            AutoRegisterInputType = false,
        };
        _engine = new global::RulesEngine.RulesEngine(JsonConvert.DeserializeObject<Workflow[]>(workflows)!, settings);
    }

    /// <summary>Judges everything that is scored for these submissions.</summary>
    /// <param name="submissions">The submissions.</param>
    /// <param name="progress">Told as each participant's sheet is judged; null for nobody.</param>
    /// <param name="cancellationToken">Stops the judge.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions.</exception>
    public async Task<JudgeReport> JudgeAsync(
        IReadOnlyCollection<Submission> submissions, IProgress<WorkProgress>? progress =
            null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        var meter = WorkMeter.Of(cancellationToken);
        var evaluation = _campaign.EvaluateAs(Attendance.Examples, submissions, cancellationToken: cancellationToken);
        submissions = _campaign.Complete(submissions);
        var count = new ProgressCount(progress, submissions.Count);
        var builder = new SheetBuilder(_campaign.Compiled, new PopulationTable(evaluation.Population), meter);
        var work = new Work(meter);
        foreach (var submission in submissions)
        {
            var sheet = builder.Build(submission);
            var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
            foreach (var criterion in _campaign.Compiled.Criteria)
            {
                await JudgeAsync(criterion, lines, sheet.Participant, builder.Row, work);
            }

            foreach (var figure in _campaign.Compiled.Figures.Where(f => f.Workflow is not null && builder.Row.Given[f.Slot.Ordinal]))
            {
                await JudgeAsync(figure.Definition.Id, figure.Workflow!, firstMatch: true, sheet.Participant, builder.Row, work);
            }

            if (sheet.Status == SheetStatus.Complete
                && _campaign.Compiled.Grades is { } grades
                && builder.Row.Has(grades.Reads)
                && sheet.GradeFault is null)
            {
                await JudgeAsync(Grades, grades, firstMatch: true, sheet.Participant, builder.Row, work);
            }

            count.One();
        }

        await JudgeAwardsAsync(evaluation, submissions, work);
        return new JudgeReport { Judged = work.Judged, Disagreements = work.Disagreements };
    }

    /// <summary>Every condition of an award must agree, where it could be told.</summary>
    private async Task JudgeAwardsAsync(
        Evaluation evaluation, IReadOnlyCollection<Submission> submissions, Work work)
    {
        var rows = new AwardRows(_campaign.Compiled, new PopulationTable(evaluation.Population));
        var check = new EligibilityCheck(rows, new AwardLinks(_campaign.Definition), work.Meter);
        var eligibilities = evaluation.Recommendations.ToDictionary(r => (r.Award, r.Participant), r => r.Eligibility);
        var entries =
            AwardEntry.Of(
                evaluation.Sheets, [.. submissions.OrderBy(s => s.Participant.Normalize(), StringComparer.Ordinal)], evaluation.Standings);
        foreach (var award in _campaign.Compiled.Awards)
        {
            foreach (var entry in entries)
            {
                work.Meter.Step();
                if (eligibilities[(award.Definition.Id, entry.Sheet.Participant)].Conditions.All(c => c.Holds is not null))
                {
                    check.Fill(entry);
                    await JudgeAsync(award.Definition.Id, award.Workflow, firstMatch: false, entry.Sheet.Participant, check.Row, work);
                }
            }
        }
    }

    private async Task JudgeAsync(
        CompiledCriterion criterion, Dictionary<string, CriterionScore> lines, string participant, Row row, Work work)
    {
        foreach (var child in criterion.Children)
        {
            await JudgeAsync(child, lines, participant, row, work);
        }

        var definition = criterion.Definition;
        if (criterion.Workflow is not { } workflow
            || lines[definition.Id] is not { Status: CriterionStatus.Scored } line
            || line.Adjustment is { ByRules: null })
        {
            return;
        }

        var firstMatch = definition.Combine is CombineMode.FirstMatch or CombineMode.Workflow;
        if (criterion.PerItem is not { } list)
        {
            await JudgeAsync(definition.Id, workflow, firstMatch, participant, row, work);
            return;
        }

        for (var item = 0; item < row.Lists[list.Index].Length; item++)
        {
            row.LoadItem(list.Index, item);
            await JudgeAsync(definition.Id, workflow, firstMatch, participant, row, work);
        }
    }

    private async Task JudgeAsync(string criterion, CompiledWorkflow workflow, bool firstMatch, string participant, Row row, Work work)
    {
        work.Meter.Step();

        // The delegate also puts arguments and params into their places.
        var here = _hits[..workflow.Run(row, _hits)].Select(hit => Text(workflow.Rules[hit.Rule].Definition, hit.Points)).ToList();
        RuleParameter[] inputs = [
            .. workflow.Inputs.Select(input => new RuleParameter(input.Name, ValueOf(input, row))),
            .. workflow.Asked.Select(asked => new RuleParameter(StandIn.Answer(asked.Name), asked.IsGiven(row)))];
        var results = await _engine.ExecuteAllRulesAsync(workflow.Stock.Name, inputs);
        var held = results.Where(r => r.IsSuccess).ToList();
        var stock = (firstMatch ? held.Take(1) : held).Select(r => TextOf(r, workflow)).ToList();
        work.Judged++;
        if (!here.SequenceEqual(stock, StringComparer.Ordinal))
        {
            var failed =
                results.Where(r => !string.IsNullOrEmpty(r.ExceptionMessage)).Select(r => $"{r.Rule.RuleName}: {r.ExceptionMessage}");
            work.Disagreements.Add(
                new Disagreement { Participant = participant, Criterion = criterion, Here = here, Stock = [.. stock, .. failed] });
        }
    }

    private object ValueOf(ShownName input, Row row) =>
        input.Slot?.Type == RowLayout.HistoryType ? row.History! : input.In(row).Value switch
    {
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        // A list that only rules turned off name may be missing; stock RulesEngine wants something of its type all the same.
        ImmutableArray<ListItem> items => StockList.Of(_campaign.Compiled.Indicators[input.Name].Indicator, items.IsDefault ? [] : items),
        var value => value,
    };

    private static string TextOf(RuleResultTree result, CompiledWorkflow workflow)
    {
        var definition = workflow.Rules.First(r => r.Definition.Name == result.Rule.RuleName).Definition;
        return result.ActionResult?.Exception is { } exception
            ? $"{definition.Name}: {exception.Message}"
            : Text(
                definition,
                definition.Points is null ? 0m : Convert.ToDecimal(result.ActionResult!.Output, CultureInfo.InvariantCulture));
    }

    private static string Text(RuleDefinition rule, decimal points) =>
        rule.Points is not null ? $"{rule.Name}: {DecimalText.Of(points)}" : rule.Name;

    private sealed class Work(WorkMeter meter)
    {
        public WorkMeter Meter => meter;

        public int Judged { get; set; }

        public List<Disagreement> Disagreements { get; } = [];
    }
}
