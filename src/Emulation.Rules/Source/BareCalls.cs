using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Source.SyntaxHints;

namespace Emulation.Rules.Source;

/// <summary>Functions that stand alone, as in spreadsheets: <c>MAX(a, b)</c>, <c>IF(c, a, b)</c>. None is right; most are known.</summary>
internal static class BareCalls
{
    private static readonly HashSet<string> Conversions = new(
        ["decimal", "int", "double", "float", "long", "string", "bool", "number", "value", "text", "str", "np", "trim"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Substitutes = new(
        ["isnull", "ifnull", "nvl", "coalesce", "iferror", "ifna", "nz"], StringComparer.OrdinalIgnoreCase);

    public static ValueKind? Report(NameNode callee, CallNode call, CheckContext context)
    {
        if (context.Scope.IsBroken(callee.Name))
        {
            context.MentionsBroken = true;
        }
        else if (context.Scope.Has(callee.Name))
        {
            context.Report(Codes.Syntax, callee.Span.End, ExpressionTexts.NoFunction(callee.Name));
        }
        else if (HintOf(callee.Name, call, context) is { } known)
        {
            context.Report(Codes.ForeignWord, callee.Span.Start, callee.Name, known);
        }
        else
        {
            context.ReportUnknown(callee.Name, callee.Span.Start, FunctionHint(callee.Name, context.Scope));
        }

        return null;
    }

    /// <summary>The same in an expression; null when nothing of the kind is known.</summary>
    private static LocalizedText? HintOf(string name, CallNode call, CheckContext context)
    {
        List<string> arguments = [.. call.Arguments.Select(context.TextOf)];
        var lower = name.ToLowerInvariant();
        return (lower, arguments) switch
        {
            (_, [var condition, var one, var other]) when ForeignWords.CalledIf.Contains(lower) => Write($"{condition} ? {one} : {other}"),
            (_, { Count: > 1 }) when ForeignWords.CalledAnd.Contains(lower) => Write(string.Join(" && ", arguments.Select(InBrackets))),
            (_, { Count: > 1 }) when ForeignWords.CalledOr.Contains(lower) => Write(string.Join(" || ", arguments.Select(InBrackets))),
            (_, [var negated]) when ForeignWords.CalledNot.Contains(lower) => Write($"!({negated})"),
            ("date" or "datetime" or "dateonly", [var year, var month, var day]) when DateOf(year, month, day) is { } date =>
                Write(Literals.Quote(date)),
            ("date" or "datetime" or "dateonly" or "dateserial" or "datevalue", _) => ForeignTexts.QuoteDate,
            ("today" or "now", _) => ForeignTexts.Clock,
            _ when Conversions.Contains(name) && arguments.Count == 1 => Write(arguments[0]),
            _ when Substitutes.Contains(name) => ForeignTexts.DefaultValue,
            _ => OtherLanguages.HintOf(name),
        };
    }

    private static LocalizedText FunctionHint(string name, ExpressionScope scope)
    {
        if ((FnFunction.Meant(name) ?? HostFunction(name, scope)) is { } function)
        {
            return ExpressionHints.WrittenWithFn(function);
        }

        if (ListFunction.Meant(name) is { } ofList)
        {
            var list = scope.Lists is [var first, ..] ? first.Name : "list";
            return ExpressionHints.AskedOfAList(list, ofList);
        }

        return FnFunction.HintOf(name);
    }

    private static string? HostFunction(string name, ExpressionScope scope) =>
        scope.HostFunctions.Select(f => f.Name).FirstOrDefault(f => string.Equals(f, name, StringComparison.OrdinalIgnoreCase));

    private static string InBrackets(string argument) => ReservedNames.IsId(argument) ? argument : $"({argument})";

    private static string? DateOf(string year, string month, string day)
    {
        var text = $"{year.PadLeft(4, '0')}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return Literals.DateOf(text) is null ? null : text;
    }
}
