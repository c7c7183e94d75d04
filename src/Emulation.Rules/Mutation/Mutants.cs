using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Mutation;

/// <summary>
/// The changes worth trying on a campaign, each a single edit of its definition: constants; what criteria apply to and pass to their
/// workflows; rules, workflow by workflow; disqualifications.
/// </summary>
internal sealed class Mutants(Campaign campaign)
{
    private readonly CampaignDefinition _definition = campaign.Compiled.Definition;
    private readonly ExpressionMutants _expressions = new(new LiteralSteps(campaign.Compiled));

    public IEnumerable<Mutant> All() =>
        _definition.Constants.SelectMany(OfConstant)
            .Concat(_definition.AllCriteria().SelectMany(OfCriterion))
            .Concat(UsedWorkflows().SelectMany(OfWorkflow))
            .Concat(_definition.Disqualifications.SelectMany(OfDisqualification));

    private IEnumerable<Mutant> OfConstant(ConstantDefinition constant)
    {
        if (constant.Value is { } value)
        {
            return Neighbours(value).Select(other => Constant(constant, constant.Id, value, other, constant with { Value = other }));
        }

        return constant.Values.OrderBy(v => v.Key, StringComparer.Ordinal)
            .SelectMany(entry => Neighbours(entry.Value).Select(other => Constant(
            constant,
            $"{constant.Id} ({entry.Key})",
            entry.Value,
            other,
            constant with { Values = new Dictionary<string, decimal>(constant.Values, StringComparer.Ordinal) { [entry.Key] = other } })));
    }

    private static IEnumerable<decimal> Neighbours(decimal value) =>
        [value - LiteralSteps.LastDigit(value), value + LiteralSteps.LastDigit(value)];

    private Mutant Constant(ConstantDefinition constant, string name, decimal before, decimal after, ConstantDefinition edited) => new()
    {
        Kind = MutantKind.Constant,
        Position = constant.Position,
        Name = name,
        Before = DecimalText.Of(before),
        After = DecimalText.Of(after),
        Edit = () => _definition with { Constants = Put(_definition.Constants, constant, edited) },
    };

    private IEnumerable<Mutant> OfCriterion(CriterionDefinition criterion)
    {
        IEnumerable<Mutant> applies = criterion.AppliesWhen is { } condition
            ? Of(
                condition,
                edited => _definition with { Criteria = Put(_definition.Criteria, criterion, criterion with { AppliesWhen = edited }) })
            : [];
        return applies.Concat(criterion.With.SelectMany(argument => Of(
            argument.Expression,
            edited =>
                _definition with
                {
                    Criteria =
                        Put(
                            _definition.Criteria,
                            criterion,
                            criterion with { With = Put(criterion.With, argument, argument with { Expression = edited }) }),
                })));
    }

    /// <summary>A workflow that nothing uses changes nothing.</summary>
    private IEnumerable<WorkflowDefinition> UsedWorkflows()
    {
        var used = _definition.AllCriteria().Select(c => c.Workflow)
            .Concat(_definition.Figures.Select(f => f.Workflow))
            .Concat(_definition.Awards.Select(a => a.Workflow))
            .Append(_definition.Grades?.Workflow)
            .ToHashSet(StringComparer.Ordinal);
        return _definition.Workflows.Where(w => used.Contains(w.Name));
    }

    private IEnumerable<Mutant> OfWorkflow(WorkflowDefinition workflow)
    {
        var globals = workflow.GlobalParams.SelectMany(param => Of(
            param.Expression, edited =>
                Put(workflow, workflow with { GlobalParams = Put(workflow.GlobalParams, param, param with { Expression = edited }) })));
        return globals.Concat(OfRules(workflow.Rules, rules => Put(workflow, workflow with { Rules = rules })))
            .Select(m => m with { Workflow = workflow.Name });
    }

    /// <summary>Rules that are switched off already stay so, and the only one is left.</summary>
    private IEnumerable<Mutant> OfRules(IReadOnlyList<RuleDefinition> rules, Func<IReadOnlyList<RuleDefinition>, CampaignDefinition> edit)
    {
        var enabled = rules.Where(r => r.Enabled).ToList();
        return enabled.SelectMany(rule =>
        {
            CampaignDefinition With(RuleDefinition edited) => edit(Put(rules, rule, edited));
            IEnumerable<Mutant> removed = enabled.Count == 1
                ? []
                : [
                    new Mutant
                    {
                        Kind = MutantKind.Rule,
                        Position = rule.Position,
                        Name = rule.Name,
                        Edit = () => With(rule with { Enabled = false }),
                    },
                ];
            return removed.Concat(OfRule(rule, With));
        });
    }

    private IEnumerable<Mutant> OfRule(RuleDefinition rule, Func<RuleDefinition, CampaignDefinition> edit)
    {
        var locals = rule.LocalParams.SelectMany(param => Of(
            param.Expression, edited =>
                edit(rule with { LocalParams = Put(rule.LocalParams, param, param with { Expression = edited }) })));
        IEnumerable<Mutant> joined = rule.Operator is { } joins
            ? [
                new Mutant
                {
                    Kind = MutantKind.Operator,
                    Position = rule.Position,
                    Name = rule.Name,
                    Before = joins.ToString(),
                    After = Other(joins).ToString(),
                    Edit = () => edit(rule with { Operator = Other(joins) }),
                },
            ]
            : [];
        return locals
            .Concat(joined)
            .Concat(rule.Condition is { } condition ? Of(condition, edited => edit(rule with { Condition = edited })) : [])
            .Concat(OfRules(rule.Rules, nested => edit(rule with { Rules = nested })))
            .Concat(
                rule.Points is { } points
                    ? Of(points, edited => edit(rule with { Points = edited })).Select(
                        m => m with { Kind = MutantKind.Points, Name = rule.Name })
                    : []);
    }

    private IEnumerable<Mutant> OfDisqualification(DisqualificationDefinition disqualification)
    {
        var others = _definition.Disqualifications.Where(d => !ReferenceEquals(d, disqualification));
        var removed = new Mutant
        {
            Kind = MutantKind.Disqualification,
            Position = disqualification.Position,
            Name = disqualification.Id,
            Edit = () => _definition with { Disqualifications = [.. others] },
        };
        return Of(
            disqualification.When!,
            edited =>
                _definition with
                {
                    Disqualifications = Put(_definition.Disqualifications, disqualification, disqualification with { When = edited }),
                }).Prepend(removed);
    }

    private IEnumerable<Mutant> Of(RuleExpression expression, Func<RuleExpression, CampaignDefinition> edit) =>
        _expressions.Of(expression).Select(change => new Mutant
        {
            Kind = MutantKind.Expression,
            Position = change.Position,
            Before = expression.Text,
            After = change.After.Text,
            Edit = () => edit(change.After),
        });

    private CampaignDefinition Put(WorkflowDefinition workflow, WorkflowDefinition edited) =>
        _definition with { Workflows = Put(_definition.Workflows, workflow, edited) };

    private static IReadOnlyList<T> Put<T>(IReadOnlyList<T> items, T item, T edited)
        where T : class => [.. items.Select(i => ReferenceEquals(i, item) ? edited : i)];

    /// <summary>Groups around it are edited with it, everything else stays the same object.</summary>
    private static IReadOnlyList<CriterionDefinition> Put(
        IReadOnlyList<CriterionDefinition> criteria, CriterionDefinition criterion, CriterionDefinition edited) =>
        [
            .. criteria.Select(
                c => ReferenceEquals(c, criterion)
                    ? edited
                    : Put(c.Criteria, criterion, edited) is var inside
                        && inside.SequenceEqual(c.Criteria, ReferenceEqualityComparer.Instance) ? c : c with { Criteria = inside }),
        ];

    private static RuleOperator Other(RuleOperator joins) => joins switch
    {
        RuleOperator.And => RuleOperator.Or,
        RuleOperator.Or => RuleOperator.And,
        RuleOperator.AndAlso => RuleOperator.OrElse,
        _ => RuleOperator.AndAlso,
    };
}
