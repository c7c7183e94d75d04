using Emulation.Rules.Analysis;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Mutation;

/// <summary>
/// The numbers to try in the place of one that is written: beside a comparison those next to it, on the grid of what it is compared with,
/// or 1 % away where there is none; elsewhere one in its last digit.
/// </summary>
internal sealed class LiteralSteps
{
    private const decimal Percent = 0.01m;

    private static readonly HashSet<string> Boundaries = new(["&&", "||", "and", "or", "!", "not", "?", ":"], StringComparer.Ordinal);

    /// <summary>Comparisons read from the other side.</summary>
    private static readonly Dictionary<string, string> Mirrored = new(StringComparer.Ordinal)
    {
        [">="] = "<=", ["<="] = ">=", [">"] = "<", ["<"] = ">", ["=="] = "==", ["!="] = "!=",
    };

    private readonly RowLayout _layout;
    private readonly FigureAxes _axes;
    private readonly ILookup<string, IndicatorDefinition> _fields;

    public LiteralSteps(CompiledCampaign campaign)
    {
        _layout = campaign.Layout;
        _axes = new FigureAxes(campaign, new CampaignRanges(campaign), new SampleRow(campaign));
        _fields = campaign.Definition.Indicators.SelectMany(i => i.Item).ToLookup(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>One in the last digit that is written.</summary>
    public static decimal LastDigit(decimal value) => new(1, 0, 0, false, DecimalText.Normalize(value).Scale);

    /// <summary>What to try for the number at <paramref name="at"/>.</summary>
    public IEnumerable<decimal> Of(IReadOnlyList<Token> tokens, int at)
    {
        var written =
            ExactDecimal.TryParse(tokens[at].Text.TrimEnd('m', 'M'), out var parsed)
                ? parsed
                : throw new InvalidOperationException("The lexer let it pass.");
        var isNegative =
            at > 0
                && tokens[at - 1].Is(TokenKind.Operator, "-")
                && (at == 1 || IsBoundary(tokens[at - 2]) || Mirrored.ContainsKey(tokens[at - 2].Text));
        var first = isNegative ? at - 1 : at;
        var (comparison, step) = Beside(tokens, first, at);
        if (comparison is null)
        {
            // Where the number counts, either direction shows it: one is enough. Towards 0, for upwards the maximum may hide it.
            return [written == 0m ? 1m : written - LastDigit(written)];
        }

        var value = isNegative ? -written : written;
        return Neighbours(comparison, value, step).Select(neighbour => isNegative ? -neighbour : neighbour);
    }

    /// <summary>
    /// On a grid one of the neighbours is what another kind of border comes to, which is tried already. Of equality one neighbour is
    /// enough, the upper one: below there is often nothing, such as below no items.
    /// </summary>
    private static IEnumerable<decimal> Neighbours(string comparison, decimal value, decimal? grid)
    {
        var step = grid ?? (value == 0m ? 1m : DecimalText.Normalize(Math.Abs(value) * Percent));
        var isEquality = comparison is "==" or "!=";
        if (!isEquality && (grid is null || comparison is not (">" or "<=")))
        {
            yield return value - step;
        }

        if (grid is null || comparison is not (">=" or "<"))
        {
            yield return value + step;
        }
    }

    /// <summary>The comparison with the number, read from what it is compared with, and the grid of that.</summary>
    private (string? Comparison, decimal? Step) Beside(IReadOnlyList<Token> tokens, int first, int last)
    {
        if (first > 0 && Mirrored.ContainsKey(tokens[first - 1].Text) && IsEnd(tokens, last + 1))
        {
            return (tokens[first - 1].Text, StepBefore(tokens, first - 2));
        }

        if (last + 1 < tokens.Count
            && Mirrored.TryGetValue(tokens[last + 1].Text, out var mirrored)
            && (first == 0 || IsBoundary(tokens[first - 1])))
        {
            return (mirrored, tokens[last + 2].Kind == TokenKind.Name && IsEnd(tokens, last + 3) ? StepOf(tokens[last + 2].Text) : null);
        }

        return (null, null);
    }

    /// <summary>The grid of the name, or the count, that ends at <paramref name="at"/>; null where more stands there.</summary>
    private decimal? StepBefore(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Name)
        {
            return at == 0 || IsBoundary(tokens[at - 1]) ? StepOf(tokens[at].Text) : null;
        }

        var open = at;
        for (var depth = tokens[at].Kind == TokenKind.Close ? 1 : 0; depth > 0; depth +=
            tokens[open].Kind == TokenKind.Close ? 1 : tokens[open].Kind == TokenKind.Open ? -1 : 0)
        {
            open--;
        }

        var isCount =
            open >= 3
                && tokens[open - 1] is { Kind: TokenKind.Name, Text: "Count" or "CountDistinct" }
                && (open == 3 || IsBoundary(tokens[open - 4]));
        return isCount ? 1m : null;
    }

    private decimal? StepOf(string name)
    {
        var shape = new ConditionShape(new Dictionary<string, decimal>());
        if (_layout.Find(name) is { } slot)
        {
            return _axes.Of(slot, shape)?.Step;
        }

        return _fields[name].Select(field => Axis.Of(field, new Slot(name, RowLayout.TypeOf(field.Type), 0, 0, name), [])?.Step)
            .FirstOrDefault();
    }

    private static bool IsBoundary(Token token) => token.Kind is TokenKind.Open or TokenKind.Comma || Boundaries.Contains(token.Text);

    private static bool IsEnd(IReadOnlyList<Token> tokens, int at) =>
        at >= tokens.Count || tokens[at].Kind is TokenKind.Close or TokenKind.Comma || Boundaries.Contains(tokens[at].Text);
}
