using System.Globalization;
using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>Parses a workflow as one criterion uses it and compiles it into one delegate.</summary>
internal sealed partial class WorkflowCompiler(
    RowLayout layout, IReadOnlyList<HostFunction> hostFunctions, DiagnosticBag bag, bool isOnTrial)
{
    /// <summary>What <see cref="Row.Step"/> is while arguments and global params are evaluated.</summary>
    public const int BeforeRules = -1;

    private readonly ExpressionParser _parser = new(hostFunctions);

    public ExpressionParser Parser => _parser;

    /// <summary>The delegate of a workflow; null when an expression of it was refused.</summary>
    public CompiledWorkflow? Compile(WorkflowDefinition workflow, WorkflowUse use)
    {
        var binding = use.Binding;
        var (globals, scope) = ParseParams(workflow.GlobalParams, use.Scope, binding, $"{use.Owner}:");
        var all = workflow.Rules.Select(rule => ParseRule(rule, scope, binding, $"{use.Owner}:{rule.Name}:")).OfType<ParsedRule>().ToList();
        var rules = all.Where(r => r.Definition.Enabled).ToList();

        if (bag.HasErrors)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(Row), "row");
        var hits = Expression.Parameter(typeof(RuleHit[]), "hits");
        var binder = new RowBinder(row, binding);
        List<Expression> steps = [Step(row, BeforeRules), .. Assign(use.Arguments, row, binder), .. Assign(globals, row, binder)];
        steps.Add(use.Combine is CombineMode.FirstMatch or CombineMode.Workflow
            ? FirstMatch(rules, row, hits)
            : Gather(rules, row, hits));
        return new CompiledWorkflow(
            [.. rules.Select(r => new CompiledRule(r.Definition, Shown(r), r.ErrorMessage)
            {
                Condition = ConditionOf(r),
                Points = r.Points?.Body,
                Nested = NestedRule.Of(r),
                Named = BodiesOf(r.Locals),
                Written = WrittenRule.From(r),
                Comparisons = use.TellsGaps ? [.. r.Conditions.SelectMany(c => ConditionParts.Comparisons(c.Condition, c.Binding))] : [],
                ItemConditions =
                    use.TellsGaps ? [.. r.Conditions.SelectMany(c => ConditionParts.ItemConditions(c.Condition, c.Binding))] : [],
            })],
            new Deferred<Func<Row, RuleHit[], int>>(
                Expression.Lambda<Func<Row, RuleHit[], int>>(Expression.Block(steps), row, hits), isOnTrial),
            Ordered(rules.SelectMany(r => r.Reads).Concat(binding.ReadsOf(use.Arguments.Concat(globals).Select(eager => eager.Name)))),
            StockText.Of(workflow, globals, all))
        {
            Named = BodiesOf(use.Arguments.Concat(globals)),
            Tallied = use.TellsGaps && globals.Count == 0 && use.Arguments.Count == 0 ? TalliedConditions.Of(rules) : null,
            Arguments = use.Arguments,
            Globals = globals,
            Inputs = InputsOf(all, globals, binding),
            Points = use.Combine == CombineMode.FirstMatch && rules.TrueForAll(r => r.Points is not null)
                ? over =>
                    Expression.Block(
                        [
                            .. Assign(use.Arguments, over, new RowBinder(over, binding)),
                            .. Assign(globals, over, new RowBinder(over, binding)),
                            FirstPoints(rules, over),
                        ])
                : null,
            Asked = [.. all.SelectMany(r => r.Asked)
                .Concat(globals.SelectMany(g => AskedName.In(g.Expression, binding)))
                .DistinctBy(asked => asked.Name, StringComparer.Ordinal)],
        };
    }

    /// <summary>The delegate of a condition; null when it was refused.</summary>
    public CompiledCondition? Condition(RuleExpression condition, WorkflowUse use) =>
        _parser.Condition(condition, use.Scope, bag) is { } parsed && !bag.HasErrors
            ? new CompiledCondition(
                Delegate<bool>(parsed, use),
                use.Binding.ReadsOf(parsed.Names)) { Written = new WrittenExpression(condition, parsed) }
            : null;

    /// <summary>The delegate of a number; null when it was refused.</summary>
    public (Deferred<Func<Row, decimal>> Code, Slot[] Reads, WrittenExpression Written)? Number(RuleExpression number, WorkflowUse use) =>
        _parser.Points(number, use.Scope, bag) is { } parsed && !bag.HasErrors
            ? (Delegate<decimal>(parsed, use), use.Binding.ReadsOf(parsed.Names), new WrittenExpression(number, parsed))
            : null;

    /// <summary>The delegate of a text; null when it was refused.</summary>
    public CompiledText? Text(RuleExpression text, WorkflowUse use) =>
        _parser.Text(text, use.Scope, bag) is { } parsed && !bag.HasErrors
            ? new CompiledText(Delegate<string>(parsed, use), use.Binding.ReadsOf(parsed.Names))
            : null;

    /// <summary>Only the arguments it names are evaluated: of the others nobody asked whether their values are there.</summary>
    private Deferred<Func<Row, T>> Delegate<T>(ParsedExpression parsed, WorkflowUse use)
    {
        var row = Expression.Parameter(typeof(Row), "row");
        var binder = new RowBinder(row, use.Binding);
        var named = use.Arguments.Where(argument => parsed.Names.Contains(argument.Name, StringComparer.Ordinal));
        var body = Expression.Block([.. Assign(named, row, binder), binder.Bind(parsed)]);
        return new Deferred<Func<Row, T>>(Expression.Lambda<Func<Row, T>>(body, row), isOnTrial);
    }

    /// <summary>Params see those before them; each gets a slot, so that sheets can show it.</summary>
    private (List<BoundName> Params, ExpressionScope Scope) ParseParams(
        IReadOnlyList<NamedExpression> definitions, ExpressionScope scope, NameBinding binding, string prefix)
    {
        var bound = new List<BoundName>();
        if (definitions.Count > ExpressionLimits.Parameters)
        {
            bag.Add(Codes.TooManyParams.At(definitions[0].Expression.Position, definitions.Count, ExpressionLimits.Parameters));
            return (bound, scope.WithBroken(definitions.Select(d => d.Name)));
        }

        foreach (var definition in definitions)
        {
            var at = definition.Expression.Position;
            if (scope.Find(definition.Name) is { MayBeHidden: false } || scope.FindList(definition.Name) is not null)
            {
                bag.Add(Codes.NameClash.At(at, definition.Name, at));
            }
            else if (_parser.Value(definition.Expression, scope, bag) is { } parsed)
            {
                // Names of rules may hold anything: only a number of its own tells the slots of two params of one name apart.
                var slot =
                    layout.Add(
                        string.Create(CultureInfo.InvariantCulture, $"{prefix}{definition.Name}:{layout.Slots.Count}"),
                        parsed.Body.Type,
                        definition.Name);
                binding.Add(definition.Name, slot, binding.ReadsOf(parsed.Names));
                if (parsed.Names.Concat(parsed.Asked).Any(binding.Varies))
                {
                    binding.AddVarying(definition.Name);
                }

                bound.Add(new BoundName(definition.Name, slot, parsed));
                scope = scope.Over([new ScopeName(Expression.Parameter(parsed.Body.Type, definition.Name))]);
            }
            else
            {
                scope = scope.WithBroken([definition.Name]);
            }
        }

        return (bound, scope);
    }

    private ParsedRule? ParseRule(RuleDefinition rule, ExpressionScope scope, NameBinding binding, string prefix)
    {
        // Two rules may have local params of one name.
        binding = rule.LocalParams.Count > 0 ? binding.Own() : binding;
        var (locals, inner) = ParseParams(rule.LocalParams, scope, binding, prefix);
        var condition = rule.Condition is null ? null : _parser.Condition(rule.Condition, inner, bag);
        var points = rule.Points is null ? null : _parser.Points(rule.Points, inner, bag);
        List<ParsedRule> children = [
            .. rule.Rules.Select(child => ParseRule(child, inner, binding, $"{prefix}{child.Name}:")).OfType<ParsedRule>(),
        ];
        var message = rule.ErrorMessage is null ? null : MessageTemplate.Parse(rule.ErrorMessage, inner, binding, bag);
        return condition is null && rule.Operator is null
            ? null
            : new ParsedRule(rule, locals, condition, points, children, message, binding);
    }

    /// <summary>Disabled rules too: the engine parses them. The fields of a list are in its items.</summary>
    private static List<ShownName> InputsOf(List<ParsedRule> rules, List<BoundName> globals, NameBinding binding) =>
        [.. rules.SelectMany(r => r.Outside).Concat(globals.SelectMany(g => g.Expression.Names)).Distinct(StringComparer.Ordinal)
            .Except(globals.Select(g => g.Name), StringComparer.Ordinal)
                .Where(name => !name.Contains('.', StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => ShownName.Of(name, binding))];

    private static Slot[] Ordered(IEnumerable<Slot> reads) => [.. reads.Distinct().OrderBy(slot => slot.Name, StringComparer.Ordinal)];

    /// <summary>The values to show: neither whole lists nor fields that only an aggregate saw, nor the bounds every line has.</summary>
    private static List<ShownName> Shown(ParsedRule rule) =>
        [.. rule.Seen.DistinctBy(seen => seen.Name, StringComparer.Ordinal)
            .Where(seen =>
                seen.Name is not (CampaignCompiler.MaxPoints or CampaignCompiler.MinPoints)
                    && !seen.Name.Contains('.', StringComparison.Ordinal))
            .OrderBy(seen => seen.Name, StringComparer.Ordinal)
            .Select(seen => ShownName.Of(seen.Name, seen.Binding))
            .Where(shown => shown.Slot?.Type != RowLayout.ListType && shown.Slot?.Type != RowLayout.HistoryType)];
}
