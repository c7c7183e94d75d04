using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using static Emulation.Rules.Loading.JoinedExpression;

namespace Emulation.Rules.Loading;

/// <summary>Expands the short forms of a criterion into the RulesEngine workflow each stands for.</summary>
internal sealed class ShortForms(LoadContext context, IReadOnlyList<IndicatorDefinition> indicators)
{
    private static readonly string[] Names = ["bands", "scale", "deductions", "proportion", "mark"];
    private static readonly LocalizedText Mark = new() { Vietnamese = "điểm người chấm cho", English = "mark given" };
    private static readonly LocalizedText Formula = new() { Vietnamese = "theo công thức", English = "by formula" };
    private static readonly LocalizedText InProportion = new() { Vietnamese = "theo tỷ lệ", English = "in proportion" };

    private readonly Dictionary<string, Dictionary<string, LocalizedText>> _choices = new(StringComparer.Ordinal);

    private DiagnosticBag Bag => context.Bag;

    /// <summary>The workflow and how its rules combine; null when the criterion has no short form or it is broken.</summary>
    /// <param name="criterion">What has the short form.</param>
    /// <param name="id">Its id, after which the workflow is named.</param>
    /// <param name="isFigure">Whether it is a figure: that has no maximum to take a share of.</param>
    public (WorkflowDefinition Workflow, CombineMode Combine)? Expand(ObjectReader criterion, string id, bool isFigure = false)
    {
        (List<RuleDefinition> Rules, CombineMode Combine)? expanded = null;
        foreach (var name in Names)
        {
            if (criterion.Optional(name) is { } node)
            {
                expanded = Expand(name, node, isFigure);
            }
        }

        if (expanded is not var (rules, combine))
        {
            return null;
        }

        // What was cut off a scale is no choice left out.
        var kept = RuleLimits.Cut(rules, id, criterion.Position, Bag);
        return (
            new WorkflowDefinition
            {
                Name = id, Rules = kept, ScaleOf = kept == rules ? ScaleOf(criterion) : null, Position = criterion.Position,
            },
            combine);
    }

    /// <summary>The workflow of a figure that is one expression; null, and said so, when that is none.</summary>
    public WorkflowDefinition? OfValue(JsonNode value, string id) => context.Points(value, "value") is not { } points
        ? null
        : new WorkflowDefinition
        {
            Name = id, Rules = [Rule("value", value, Always(value), points) with { Label = Formula }], Position = value.Position,
        };

    /// <summary>The short forms a criterion has.</summary>
    public static IReadOnlyList<string> Of(ObjectReader criterion) => [.. Names.Where(name => criterion.Optional(name) is not null)];

    private static string? ScaleOf(ObjectReader criterion) =>
        criterion.Optional("scale")?["by"] is { Kind: JsonNodeKind.Text } by ? by.Text : null;

    private (List<RuleDefinition> Rules, CombineMode Combine)? Expand(string name, JsonNode node, bool isFigure)
    {
        switch (name)
        {
            case "mark":
                return context.Text(node, name) is null
                    ? null
                    : ([Rule("mark", node, Always(node), LoadContext.Expression(node)) with { Label = Mark }], CombineMode.FirstMatch);
            case "deductions":
                return (Deductions(node), CombineMode.Deduct);
        }

        if (ObjectReader.Open(node, name, context) is not { } reader)
        {
            return null;
        }

        var rules = name switch
        {
            "bands" => Bands(reader),
            "scale" => Scale(reader),
            _ => Proportion(reader, isFigure),
        };
        reader.Done();
        return (rules, CombineMode.FirstMatch);
    }

    /// <summary>Thresholds from the highest down, each to the next one above; <c>below</c> under the lowest.</summary>
    private List<RuleDefinition> Bands(ObjectReader reader)
    {
        var by = reader.Expression("by", required: true);
        var below = reader.Optional("below");
        var rules = new List<(decimal Threshold, RuleDefinition Rule)>();
        if (reader.Required("from") is { } from && ObjectReader.Open(from, "from", context) is not null && by is not null)
        {
            foreach (var property in from.Properties)
            {
                if (!ExactDecimal.TryParse(property.Name, out var threshold) || !JsonSyntax.IsNumber(property.Name))
                {
                    Bag.Add(Codes.BandThreshold.At(property.Position, property.Name));
                }
                else if (context.Points(property.Value, property.Name) is { } points)
                {
                    var text = DecimalText.Of(threshold);
                    rules.Add((threshold, Rule($"from {text}", property.Value, Compared(by, ">=", text, property.Value), points)));
                }
            }

            if (from.Properties.Count == 0)
            {
                Bag.Add(Codes.Empty.At(from.Position, "from"));
            }

            if (rules.GroupBy(r => r.Threshold).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
            {
                Bag.Add(Codes.DuplicateEntry.At(from.Position, DecimalText.Of(twice)));
            }
        }

        var descending = rules.OrderByDescending(r => r.Threshold).ToList();
        List<RuleDefinition> ordered = [
            .. descending.Select((r, i) => r.Rule with { Label = Band(r.Threshold, i == 0 ? null : descending[i - 1].Threshold) }),
        ];
        if (rules.Count > 0)
        {
            var lowest = DecimalText.Of(rules.Min(r => r.Threshold));
            var place = below ?? reader.Node;
            var points =
                (below is null ? null : context.Points(below, "below")) ?? new RuleExpression { Text = "0", Position = place.Position };
            ordered.Add(Rule($"below {lowest}", place, Compared(by!, "<", lowest, place), points) with { Label = Below(lowest) });
        }

        return ordered;
    }

    private List<RuleDefinition> Scale(ObjectReader reader)
    {
        var by = reader.Expression("by", required: true);
        var names = NamesOf(by?.Text);
        var rules = new List<RuleDefinition>();
        if (reader.Required("points") is { } points && ObjectReader.Open(points, "points", context) is not null && by is not null)
        {
            foreach (var property in points.Properties)
            {
                if (context.Points(property.Value, property.Name) is { } value)
                {
                    var chosen = Compared(by, "==", Literals.Quote(UnicodeText.Identity(property.Name)), property.Value);
                    rules.Add(Rule(property.Name, property.Value, chosen, value) with { Label = names.GetValueOrDefault(property.Name) });
                }
            }

            if (points.Properties.Count == 0)
            {
                Bag.Add(Codes.Empty.At(points.Position, "points"));
            }
        }

        return rules;
    }

    /// <summary>The names of an indicator's choices; several criteria may be scaled by one.</summary>
    private Dictionary<string, LocalizedText> NamesOf(string? indicator)
    {
        if (!_choices.TryGetValue(indicator ?? "", out var names))
        {
            names = indicators.FirstOrDefault(i => i.Id == indicator)?.Choices.ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal)
                ?? [];
            _choices.Add(indicator ?? "", names);
        }

        return names;
    }

    private List<RuleDefinition> Proportion(ObjectReader reader, bool isFigure)
    {
        var of = reader.Required("of") is { } ofNode ? context.Points(ofNode, "of") : null;
        var to = reader.Required("to") is { } toNode ? context.Points(toNode, "to") : null;
        var cap = reader.Optional("cap") is { } capNode ? context.Points(capNode, "cap") : null;
        if (of is null || to is null)
        {
            return [];
        }

        var whole = isFigure ? "" : "maxPoints * ";
        List<RuleExpression> share = [Between(whole), .. InBrackets(of), Between(" / "), .. InBrackets(to)];
        List<RuleExpression> points = cap is null
            ? share
            : [Between("Fn.Min("), .. share, Between($", {whole}"), .. InBrackets(cap), Between(")")];
        var rule = Rule("proportion", reader.Node, Always(reader.Node), JoinedExpression.Of(reader.Position, points));
        return [rule with { Label = InProportion }];
    }

    private List<RuleDefinition> Deductions(JsonNode node)
    {
        var rules = new List<RuleDefinition>();
        foreach (var item in context.Items(node, "deductions"))
        {
            if (ObjectReader.Open(item, "deductions", context) is not { } reader)
            {
                continue;
            }

            var each = reader.Expression("each");
            var when = reader.Expression("when");
            var label = reader.Localized("label");
            var points = reader.Required("points") is { } pointsNode ? DeductedPoints(pointsNode, (each ?? when)?.Text) : null;
            reader.Done();
            if (each is null == when is null)
            {
                Bag.Add(Codes.EachOrWhen.At(item.Position));
            }
            else if (points is not null)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"deduction {rules.Count + 1}");
                var rule = each is null
                    ? Rule(name, item, when!, points)
                    : Rule(
                        name,
                        item,
                        Compared(each, "!=", "0", item),
                        JoinedExpression.Of(item.Position, [.. InBrackets(each), Between(" * "), .. InBrackets(points)]));
                rules.Add(rule with { Label = label });
            }
        }

        return rules;
    }

    private RuleExpression? DeductedPoints(JsonNode node, string? reason)
    {
        if (NegativeOf(node) is { } written)
        {
            Bag.Add(Codes.DeductionBelowZero.At(node.Position, written, reason, written[1..]));
            return null;
        }

        return node is { Kind: JsonNodeKind.Text, Text: "all" }
            ? new RuleExpression { Text = "maxPoints", Position = node.Position }
            : context.Points(node, "points");
    }

    /// <summary>A number below 0 as it was written, also as text; null of anything else.</summary>
    private static string? NegativeOf(JsonNode node) =>
        node is { Kind: JsonNodeKind.Number, Number: < 0m } ? DecimalText.Of(node.Number)
        : node.Kind == JsonNodeKind.Text && ExactDecimal.TryParse(node.Text.Trim(), out var number) && number < 0m ? node.Text.Trim()
        : null;

    private static RuleExpression Always(JsonNode place) => new() { Text = "true", Position = place.Position };

    /// <summary>A comparison with something that stands at <paramref name="place"/>.</summary>
    private static RuleExpression Compared(RuleExpression by, string sign, string value, JsonNode place)
    {
        var limit = new RuleExpression { Text = value, Position = place.Position };
        return JoinedExpression.Of(place.Position, [.. Operand(by), Between($" {sign} "), limit]);
    }

    private static RuleDefinition Rule(string name, JsonNode place, RuleExpression condition, RuleExpression points) => new()
    {
        Name = name,
        Condition = condition,
        Points = points,
        HasActions = true,
        Position = place.Position,
    };

    private static LocalizedText Band(decimal from, decimal? below)
    {
        var (low, high) = (DecimalText.Of(from), below is { } next ? DecimalText.Of(next) : null);
        return high is null
            ? new LocalizedText { Vietnamese = $"từ {low}", English = $"from {low}" }
            : new LocalizedText { Vietnamese = $"từ {low} đến dưới {high}", English = $"from {low} to below {high}" };
    }

    private static LocalizedText Below(string threshold) => new() { Vietnamese = $"dưới {threshold}", English = $"below {threshold}" };
}
