using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Emulation.Rules.Expressions;

/// <summary>Parses an expression with RulesEngine, behind the limits and before the guard: nothing reaches a compiler that did not pass both.</summary>
internal sealed class ExpressionParser
{
    private readonly RuleExpressionParser _parser = new(new ReSettings
    {
        CustomTypes = [typeof(Fn)],
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
    });

    /// <summary>A condition: true or false. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Condition(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag)
    {
        if (Parse(expression, scope, bag) is not { } parsed)
        {
            return null;
        }

        if (parsed.Body.Type == typeof(bool))
        {
            return parsed;
        }

        bag.Add(Codes.NotACondition.At(expression.Position, TypeNames.Of(parsed.Body.Type)));
        return null;
    }

    /// <summary>A value of any type. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Value(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag) => Parse(expression, scope, bag);

    /// <summary>A number, as a decimal. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Points(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag)
    {
        if (Value(expression, scope, bag) is not { } parsed)
        {
            return null;
        }

        if (parsed.Body.Type == typeof(decimal))
        {
            return parsed;
        }

        bag.Add(Codes.NotANumber.At(expression.Position, TypeNames.Of(parsed.Body.Type)));
        return null;
    }

    /// <summary>A text. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Text(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag)
    {
        var parsed = Value(expression, scope, bag);
        if (parsed is null || parsed.Body.Type == typeof(string))
        {
            return parsed;
        }

        bag.Add(Codes.NotAText.At(expression.Position, TypeNames.Of(parsed.Body.Type)));
        return null;
    }

    private ParsedExpression? Parse(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag)
    {
        var (tokens, problem) = ExpressionLexer.Tokenize(expression);
        if (problem is not null)
        {
            bag.Add(problem);
            return null;
        }

        var found = new DiagnosticBag();
        var rewriter = new TokenRewriter(expression, tokens, scope, found, Value);
        var text = rewriter.Run();
        if (rewriter.MentionsBroken)
        {
            // Whatever else there is to say can wait until that declaration is mended.
            return null;
        }

        scope = rewriter.Synthetics.Count == 0 ? scope : scope.With(rewriter.Synthetics.Select(s => new ScopeName(s.Parameter)));
        var body = found.Count == 0 ? ParseWithRulesEngine(text, scope, rewriter, found) : null;
        if (body is not null)
        {
            var guard = new ExpressionGuard(expression, scope, found);
            body = guard.Visit(body);
            if (found.Count == 0 && guard.TextCount < rewriter.TextCount)
            {
                found.Add(Codes.TextAsNumber.At(expression.Position));
            }
        }

        foreach (var diagnostic in found.ToSortedList())
        {
            bag.Add(diagnostic);
        }

        return body is null || found.Count > 0
            ? null
            : new ParsedExpression { Body = body, Names = [.. rewriter.Names], Synthetics = rewriter.Synthetics, StockText = rewriter.StockText };
    }

    private Expression? ParseWithRulesEngine(string text, ExpressionScope scope, TokenRewriter rewriter, DiagnosticBag bag)
    {
        try
        {
            return _parser.Parse(text, scope.ParametersOf(rewriter.Names.Concat(rewriter.Synthetics.Select(s => s.Parameter.Name!))), null!);
        }
        catch (ParseException exception)
        {
            bag.Add(Codes.Syntax.At(rewriter.Locate(exception.Position), ParserMessages.Of(exception.Message)));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            // What Dynamic LINQ does not wrap: operators between types that have none, literals out of range.
            bag.Add(Codes.Syntax.At(rewriter.Locate(0), ParserMessages.Of(exception.Message)));
        }

        return null;
    }
}
