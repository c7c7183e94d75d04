using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Checks the names of an expression and writes it for the parser: numbers with a fraction, an exponent or more than
/// nine digits become decimals (<c>2.5</c> → <c>2.5m</c>; for stock RulesEngine all of them), texts are normalised, ISO dates beside
/// a date become dates, list aggregates and <c>Fn.Given</c> become parameters.
/// </summary>
internal sealed class TokenRewriter(
    RuleExpression expression, IReadOnlyList<Token> tokens, ExpressionScope scope, DiagnosticBag bag, Func<RuleExpression, ExpressionScope, DiagnosticBag, ParsedExpression?> parseInner)
{
    /// <summary>Begins the names that parts of an expression get: no id has such a letter.</summary>
    private const string SyntheticPrefix = "\u03C3";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _stock = new();
    private readonly List<(int Written, int Original)> _map = [];
    private readonly List<Synthetic> _synthetics = [];
    private readonly NameCheck _names = new(expression, tokens, scope, bag);
    private readonly TextLiteral _texts = new(expression, tokens, scope, bag);
    private int _levelTexts;

    /// <summary>The names mentioned; a field of a list is called <c>list.field</c>.</summary>
    public SortedSet<string> Names => _names.Mentioned;

    public IReadOnlyList<Synthetic> Synthetics => _synthetics;

    /// <summary>Whether it mentions a name that was declared but refused.</summary>
    public bool MentionsBroken => _names.MentionsBroken;

    /// <summary>How many texts were written as texts.</summary>
    public int TextCount => _texts.Count + _levelTexts;

    /// <summary>The text stock RulesEngine has to get.</summary>
    public string StockText => _stock.ToString().TrimEnd();

    /// <summary>The text for the parser; what is wrong goes to the bag.</summary>
    public string Run()
    {
        new CommaRule(expression, tokens, bag).Check();
        new HabitRule(expression, tokens, bag).Check();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            _map.Add((_text.Length, token.Start));
            if (token.Kind == TokenKind.Name && scope.FindList(token.Text) is { } list)
            {
                i = Aggregate(list, i);
            }
            else if (token.Is(TokenKind.Name, nameof(Fn)) && i + 2 < tokens.Count && tokens[i + 2].Is(TokenKind.Name, nameof(Fn.Given)))
            {
                i = Given(i);
            }
            else if (token.Is(TokenKind.Name, HistoryCall.Name) && scope.PastAwards is not null)
            {
                i = History(i);
            }
            else if (GradeComparison.Begins(tokens, i))
            {
                i = GradeAtLeast(i);
            }
            else
            {
                Write(i);
            }
        }

        return _text.ToString().TrimEnd();
    }

    /// <summary>Where the character at <paramref name="index"/> of the rewritten text comes from.</summary>
    public SourcePosition Locate(int index)
    {
        var at = _map.FindLastIndex(entry => entry.Written <= index);
        return expression.At(at < 0 ? 0 : _map[at].Original);
    }

    private void Write(int i)
    {
        var token = tokens[i];
        var written = token.Kind switch
        {
            TokenKind.Name => _names.Check(i),
            TokenKind.Number => NumberLiteral.Of(token.Text),
            TokenKind.Text => _texts.Write(i),
            TokenKind.Dot => _names.CheckDot(i),
            _ => token.Text,
        };
        var tight = token.Kind == TokenKind.Dot || (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Dot);
        _text.Append(written).Append(tight ? "" : " ");
        _stock.Append(token.Kind == TokenKind.Number ? NumberLiteral.Decimal(token.Text) : token.Kind == TokenKind.Name ? Stock(i) : written).Append(tight ? "" : " ");
    }

    /// <summary>A name as stock RulesEngine has to get it: there a name around an aggregate hides a field of the item.</summary>
    private string Stock(int i) => scope.IsField(tokens[i].Text) && (i == 0 || tokens[i - 1].Kind != TokenKind.Dot) ? $"it.{tokens[i].Text}" : tokens[i].Text;

    /// <summary><c>list.Function(…)</c>: what stands inside is parsed on its own, with the item's fields in scope.</summary>
    private int Aggregate(ListName list, int i)
    {
        var at = expression.At(tokens[i].Start);
        if (i + 3 >= tokens.Count || tokens[i + 1].Kind != TokenKind.Dot || tokens[i + 3].Kind != TokenKind.Open)
        {
            bag.Add(Codes.BareList.At(at, list.Name));
            return i;
        }

        var close = Brackets.Closing(tokens, i + 3);
        if (ListFunctions.Find(tokens[i + 2].Text) is not { } function)
        {
            var name = tokens[i + 2].Text;
            var hint = Suggestion.For(name, ListFunctions.Names);
            bag.Add(Codes.UnknownName.At(expression.At(tokens[i + 2].Start), $"{list.Name}.{name}", hint));
            return close;
        }

        // Only where numbers stand before it does a comma part anything: elsewhere the parser tells what it thinks of one.
        var wanted = ListFunctions.NumbersOf(function).Count + 1;
        var parts = wanted == 1 ? (close > i + 4 ? [(i + 4, close)] : []) : Brackets.Parts(tokens, i + 3, close);
        if (wanted > 1 && (parts.Count != wanted || parts.Any(part => part.First == part.End)))
        {
            bag.Add(Codes.ListArguments.At(at, $"{list.Name}.{function}", wanted, ListFunctions.Signature(function, list.Name)));
            return close;
        }

        List<ParsedExpression?> numbers = [.. parts.Take(wanted - 1).Select(part => ParsePart(part, scope, typeof(decimal)))];
        var inner = parts.Count < wanted ? null : ParsePart(parts[^1], scope.Inside(list), ListFunctions.TakenBy(function));
        if (parts.Count == 0 && !ListFunctions.MayTakeNothing(function))
        {
            bag.Add(Codes.EmptyAggregate.At(at, $"{list.Name}.{function}"));
        }

        Names.Add(list.Name);
        Names.UnionWith(numbers.SelectMany(number => number?.Names ?? []));
        Names.UnionWith((inner?.Names ?? []).Select(name => list.Fields.Any(f => f.Name == name) ? list.Qualified(name) : name));
        var synthetic = new Synthetic(list.Name) { Function = function, Inner = inner, Numbers = [.. numbers.OfType<ParsedExpression>()] };
        var stock = ListFunctions.Stock(function, list.Name, synthetic.Numbers.Select(number => number.StockText), inner?.StockText);
        Replace(ListFunctions.GivenBy(function), synthetic, stock);
        return close;
    }

    /// <summary>A part of a call, parsed on its own; one of another type than <paramref name="wanted"/> is reported.</summary>
    private ParsedExpression? ParsePart((int First, int End) part, ExpressionScope names, Type? wanted)
    {
        var start = tokens[part.First].Start;
        var inner = new RuleExpression
        {
            Text = expression.Text[start..tokens[part.End].Start],
            Position = expression.At(start),
            Locate = index => expression.At(start + index),
        };
        var parsed = parseInner(inner, names, bag);
        if (parsed is not null && wanted is not null && parsed.Body.Type != wanted)
        {
            var code = wanted == typeof(bool) ? Codes.NotACondition : Codes.NotANumber;
            bag.Add(code.At(expression.At(start), TypeNames.Of(parsed.Body.Type)));
        }

        return parsed;
    }

    private int Given(int i)
    {
        var wellFormed = i + 5 < tokens.Count && tokens[i + 1].Kind == TokenKind.Dot && tokens[i + 3].Kind == TokenKind.Open
            && tokens[i + 4].Kind == TokenKind.Name && tokens[i + 5].Kind == TokenKind.Close;
        if (!wellFormed)
        {
            bag.Add(Codes.GivenTakesAName.At(expression.At(tokens[i].Start)));
            return i + 2;
        }

        var name = tokens[i + 4].Text;
        if (scope.Find(name) is null && scope.FindList(name) is null)
        {
            bag.Add(Codes.UnknownName.At(expression.At(tokens[i + 4].Start), name, Suggestion.For(name, scope.Names)));
        }

        Replace(typeof(bool), new Synthetic(name), Synthetic.Answer(name));
        return i + 5;
    }

    private int GradeAtLeast(int i)
    {
        var (name, levels, last) = GradeComparison.Read(expression, tokens, i, scope, bag);
        _text.Append(Comparisons(name));
        _stock.Append(Comparisons(scope.IsField(name) ? $"it.{name}" : name));
        _levelTexts += levels.Count;
        Names.Add(name);
        return last;

        string Comparisons(string compared) => $"({string.Join(" || ", levels.Select(level => $"{compared} == \"{level}\""))}) ";
    }

    private int History(int i)
    {
        var (call, last) = HistoryCall.Read(expression, tokens, i, scope, bag);
        Names.Add(HistoryCall.Name);
        if (call is not null)
        {
            Replace(call.Type, new Synthetic(HistoryCall.Name) { History = call }, call.ToString());
        }

        return last;
    }

    private void Replace(Type type, Synthetic synthetic, string stock)
    {
        var parameter = Expression.Parameter(type, string.Create(CultureInfo.InvariantCulture, $"{SyntheticPrefix}{_synthetics.Count}"));
        _synthetics.Add(synthetic with { Parameter = parameter });
        _text.Append(parameter.Name).Append(' ');
        _stock.Append(stock).Append(' ');
    }
}
