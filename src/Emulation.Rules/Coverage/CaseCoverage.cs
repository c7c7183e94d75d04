using System.Linq.Expressions;
using Emulation.Rules.Analysis;
using Emulation.Rules.Cases;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Coverage;

/// <summary>
/// Which places in the rules worked examples reach: rules once for each criterion that uses them, what applies, grade rules,
/// disqualifications, conditions of awards. Left out is what no case could reach: disabled rules, rules of which the analysis knows
/// that no value allowed gets there, conditions that ask nothing of a participant.
/// </summary>
public sealed class CaseCoverage
{
    private readonly Campaign _campaign;
    private readonly CaseTrace _trace;
    private readonly HashSet<(string Owner, string Rule)> _outOfReach = [];
    private readonly HashSet<string> _neverEarned = new(StringComparer.Ordinal);
    private readonly List<CoveragePlace> _places = [];

    private CaseCoverage(Campaign campaign, CaseTrace trace, WorkMeter work)
    {
        _campaign = campaign;
        _trace = trace;
        foreach (var finding in CampaignAnalysis.Find(campaign.Compiled, new WorkBudget(work: work)))
        {
            Note(finding);
        }
    }

    private void Note(Finding finding)
    {
        switch (finding)
        {
            case Finding.NeverHolds never:
                _outOfReach.Add((never.Owner, never.Rule));
                break;
            case Finding.Shadowed shadowed:
                _outOfReach.Add((shadowed.Owner, shadowed.Rule));
                break;
            case Finding.GradeNeverEarned grade:
                _neverEarned.Add(grade.Grade);
                break;
        }
    }

    /// <summary>
    /// The places: criteria as the campaign lists them, each with its condition before its rules; grade rules; disqualifications; awards.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="cases">The cases; those whose submissions are wrong show nothing.</param>
    /// <param name="progress">Told as each case has run; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyList<CoveragePlace> Of(
        Campaign campaign, IEnumerable<CampaignCase> cases, IProgress<WorkProgress>? progress =
            null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(cases);
        var work = WorkMeter.Of(cancellationToken);
        var all = work.Each(cases).ToList();
        NullItems.ThrowIfAny(all, nameof(cases));
        var count = new ProgressCount(progress, all.Count);
        var trace = new CaseTrace(campaign, work);
        bool IsRight(CampaignCase example) =>
            campaign.CheckAs(Attendance.Examples, example.Submissions, work).All(d => d.Severity != DiagnosticSeverity.Error);
        foreach (var example in all)
        {
            if (IsRight(example))
            {
                trace.Add(example.Submissions);
            }

            count.One();
        }

        var coverage = new CaseCoverage(campaign, trace, work);
        coverage.Run(campaign.Compiled);
        return coverage._places;
    }

    private void Run(CompiledCampaign compiled)
    {
        foreach (var criterion in compiled.Criteria)
        {
            Add(criterion);
        }

        foreach (var rule in compiled.Grades?.Rules ?? [])
        {
            AddGrade(rule.Definition);
        }

        foreach (var disqualification in compiled.Disqualifications.Where(d => d.When.Reads.Length > 0))
        {
            Add(disqualification.Definition);
        }

        foreach (var award in compiled.Awards)
        {
            foreach (var rule in award.Workflow.Rules.Where(r => r.Condition is not ConstantExpression))
            {
                Add(award.Definition, rule.Definition);
            }
        }
    }

    private void Add(CompiledCriterion criterion)
    {
        var definition = criterion.Definition;
        if (criterion.AppliesWhen is { Reads.Length: > 0 })
        {
            Add(
                new CoveragePlace
                {
                    Kind = CoveragePlaceKind.AppliesWhen,
                    Owner = definition.Id,
                    Name = definition.Name,
                    Position = definition.AppliesWhen!.Position,
                    Lacks = [],
                },
                CoverageLack.Applies,
                CoverageLack.DoesNotApply);
        }

        var shows =
            definition.Combine is CombineMode.FirstMatch or CombineMode.Workflow
                ? CoverageLack.Decides
                : CoverageLack.Holds;
        var rules = criterion.Workflow?.Rules ?? [];
        for (var i = 0; i < rules.Count; i++)
        {
            var isHeld = _trace.Held(CoveragePlaceKind.Rule, definition.Id, rules[i].Definition.Name);
            if (isHeld || !_outOfReach.Contains((definition.Id, rules[i].Definition.Name)))
            {
                Add(Place(CoveragePlaceKind.Rule, definition.Id, definition.Name, rules[i].Definition), shows, null);
            }
        }

        foreach (var child in criterion.Children)
        {
            Add(child);
        }
    }

    private void AddGrade(RuleDefinition rule)
    {
        if (!_neverEarned.Contains(rule.Name))
        {
            var level = _campaign.Definition.Grades!.Levels.First(l => l.Id == rule.Name);
            Add(Place(CoveragePlaceKind.Grade, level.Id, level.Name, rule), CoverageLack.Decides, null);
        }
    }

    private void Add(DisqualificationDefinition definition) => Add(
        new CoveragePlace
        {
            Kind = CoveragePlaceKind.Disqualification,
            Owner = definition.Id,
            Name = definition.Name,
            Position = definition.When!.Position,
            Lacks = [],
        },
        CoverageLack.Holds,
        null);

    private void Add(AwardDefinition award, RuleDefinition rule) =>
        Add(Place(CoveragePlaceKind.AwardCondition, award.Id, award.Name, rule), CoverageLack.Holds, CoverageLack.Fails);

    private static CoveragePlace Place(CoveragePlaceKind kind, string owner, LocalizedText name, RuleDefinition rule) => new()
    {
        Kind = kind,
        Owner = owner,
        Name = name,
        Rule = rule.Name,
        Label = rule.Label,
        Position = rule.Condition?.Position ?? rule.Position,
        Lacks = [],
    };

    private void Add(CoveragePlace place, CoverageLack held, CoverageLack? failed)
    {
        var lacks = new List<CoverageLack>();
        if (!_trace.Held(place.Kind, place.Owner, place.Rule))
        {
            lacks.Add(held);
        }

        if (failed is { } lack && !_trace.Failed(place.Kind, place.Owner, place.Rule))
        {
            lacks.Add(lack);
        }

        _places.Add(place with { Lacks = lacks });
    }
}
