using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using Emulation.Rules.Wording;
using static Emulation.Rules.Compilation.JoinedExpression;

namespace Emulation.Rules.Compilation;

/// <summary>The rules of the RulesEngine workflow that each short form stands for.</summary>
internal sealed class ShortFormRules(IReadOnlyList<IndicatorDefinition> indicators)
{
    private readonly Dictionary<string, Dictionary<string, LocalizedText>> _choices = new(StringComparer.Ordinal);
    private Dictionary<string, IndicatorDefinition>? _indicators;

    /// <summary>The rules; null of a workflow, which has its own.</summary>
    /// <param name="form">The form as it was written.</param>
    /// <param name="isFigure">Whether it is a figure's: that has no maximum to take a share of.</param>
    public List<RuleDefinition>? Of(ScoringForm form, bool isFigure) => form switch
    {
        BandsForm bands => Bands(bands),
        ScaleForm scale => Scale(scale),
        DeductionsForm deductions => [.. deductions.Deductions.Select(Deduction)],
        ProportionForm proportion => [Proportion(proportion, isFigure)],
        MarkForm mark => [Always("mark", mark.Mark) with { Label = IsGiven(mark) ? CompilationTexts.Marked : CompilationTexts.Formula }],
        ValueForm value => [Always("value", value.Value) with { Label = CompilationTexts.Formula }],
        WorkflowForm => null,
        _ => throw new InvalidOperationException($"There is no form {form.GetType().Name}."),
    };

    /// <summary>The indicator whose choices name the rules of a scale; null of any other form.</summary>
    public IndicatorDefinition? ScaledBy(ScoringForm form) => form is ScaleForm scale ? Find(scale.By.Text) : null;

    /// <summary>Whether somebody gave the mark: a figure or a field as it stands, and nothing worked out of others.</summary>
    private static bool IsGiven(MarkForm form) => ReservedNames.IsId(form.Mark.Text.Trim());

    /// <summary>Thresholds from the highest down, each to the next one above; <c>below</c> under the lowest.</summary>
    private static List<RuleDefinition> Bands(BandsForm form)
    {
        var rules = new List<RuleDefinition>();
        decimal? above = null;
        foreach (var (threshold, points) in form.From.OrderByDescending(band => band.Key))
        {
            var text = DecimalText.Of(threshold);
            var condition = Compared(form.By, ">=", text, points.Position);
            rules.Add(Rule(From(text), points.Position, condition, points) with { Label = Band(threshold, above, DecimalText.Of) });
            above = threshold;
        }

        if (above is { } least)
        {
            var lowest = DecimalText.Of(least);
            var place = form.Below?.Position ?? form.Position;
            var points = form.Below ?? new RuleExpression { Text = "0", Position = place };
            rules.Add(Rule(
                Below(lowest), place, Compared(form.By, "<", lowest, place), points) with { Label = CompilationTexts.Below(lowest) });
        }

        return rules;
    }

    private List<RuleDefinition> Scale(ScaleForm form)
    {
        var names = NamesOf(form.By.Text);
        return [
            .. form.Points.Select(
                choice => Rule(
                    choice.Key,
                    choice.Value.Position,
                    Compared(form.By, "==", Literals.Quote(UnicodeText.Identity(choice.Key)), choice.Value.Position),
                    choice.Value) with { Label = names.GetValueOrDefault(choice.Key) }),
        ];
    }

    /// <summary>The names of an indicator's choices; several criteria may be scaled by one.</summary>
    private Dictionary<string, LocalizedText> NamesOf(string indicator)
    {
        if (!_choices.TryGetValue(indicator, out var names))
        {
            names = Find(indicator)?.Choices.ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal)
                ?? [];
            _choices.Add(indicator, names);
        }

        return names;
    }

    private IndicatorDefinition? Find(string id)
    {
        _indicators ??= indicators.DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, StringComparer.Ordinal);
        return _indicators.GetValueOrDefault(id);
    }

    private static RuleDefinition Proportion(ProportionForm form, bool isFigure)
    {
        var whole = isFigure ? "" : "maxPoints * ";
        List<RuleExpression> share = [Between(whole), .. InBrackets(form.Of), Between(" / "), .. InBrackets(form.To)];
        List<RuleExpression> points = form.Cap is null
            ? share
            : [Between("Fn.Min("), .. share, Between($", {whole}"), .. InBrackets(form.Cap), Between(")")];
        return Always("proportion", JoinedExpression.Of(form.Position, points)) with { Label = CompilationTexts.InProportion };
    }

    private static RuleDefinition Deduction(Deduction deduction, int index)
    {
        var points = deduction.Points.Text == Definitions.Deduction.All
            ? new RuleExpression { Text = CampaignCompiler.MaxPoints, Position = deduction.Points.Position }
            : deduction.Points;
        var name = string.Create(CultureInfo.InvariantCulture, $"deduction {index + 1}");
        var place = deduction.Position;
        var rule = deduction.Each is { } each
            ? Rule(
                name,
                place,
                Compared(each, "!=", "0", place),
                JoinedExpression.Of(place, [.. InBrackets(each), Between(" * "), .. InBrackets(points)]))
            : Rule(name, place, deduction.When!, points);
        return rule with { Label = deduction.Label };
    }

    private static RuleDefinition Always(string name, RuleExpression points) =>
        Rule(name, points.Position, new RuleExpression { Text = "true", Position = points.Position }, points);

    /// <summary>A comparison with something that stands at <paramref name="place"/>.</summary>
    private static RuleExpression Compared(RuleExpression by, string sign, string value, SourcePosition place) =>
        JoinedExpression.Of(
            place, [.. Operand(by), Between($" {sign} "), new RuleExpression { Text = value, Position = place }]);

    private static RuleDefinition Rule(string name, SourcePosition place, RuleExpression condition, RuleExpression points) =>
        new() { Name = name, Condition = condition, Points = points, Position = place };

    /// <summary>
    /// The label of a band with its numbers as a paper has them, by the name of its rule; null where the bands have none of that name. The
    /// label that results keep, and fingerprints cover, has them as rules do.
    /// </summary>
    public static LocalizedText? BandLabel(BandsForm form, string rule, Func<decimal, string> number)
    {
        decimal? above = null;
        foreach (var threshold in form.From.Select(band => band.Key).OrderDescending())
        {
            if (rule == From(DecimalText.Of(threshold)))
            {
                return Band(threshold, above, number);
            }

            above = threshold;
        }

        return above is { } least && rule == Below(DecimalText.Of(least)) ? CompilationTexts.Below(number(least)) : null;
    }

    private static string From(string threshold) => $"from {threshold}";

    private static string Below(string threshold) => $"below {threshold}";

    private static LocalizedText Band(decimal from, decimal? below, Func<decimal, string> number)
    {
        var (low, high) = (number(from), below is { } next ? number(next) : null);
        return high is null ? CompilationTexts.From(low) : CompilationTexts.FromToBelow(low, high);
    }
}
