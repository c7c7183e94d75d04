using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>The arguments of the functions of <c>Fn</c>.</summary>
internal static class FnCalls
{
    public static ValueKind? Check(CallNode call, FnFunction function, ExpressionChecker checker, CheckContext context)
    {
        if (call.Arguments.Count != function.Parameters.Count)
        {
            ReportCount(call, $"{FnFunction.Class}.{function.Name}", function.Parameters.Count, function.Signature, context);
            return function.Gives;
        }

        foreach (var (argument, parameter, wanted) in call.Arguments.Zip(function.Parameters, function.Takes))
        {
            if (wanted == ValueKind.Date && argument.Bare is TextNode text)
            {
                new OperandCheck(context).DateLiteral(text, argument is TextNode);
            }
            else if (checker.Visit(argument) is { } kind && kind != wanted && !(kind.IsNumber() && wanted.IsNumber()))
            {
                ReportKind(argument, parameter, function.Name, wanted, kind, context);
            }
        }

        if (function.Host is not null)
        {
            context.HostFunctions.Add(function.Name);
        }

        return function.Gives;
    }

    /// <summary>Says that no program here has such a function: what comes near is a slip, the rest may be of another host.</summary>
    public static void ReportUnknown(string name, int index, CheckContext context)
    {
        var ofHost = context.Scope.HostFunctions.Select(f => f.Name).ToList();
        var isSlip = FnFunction.Meant(name) is not null || Suggestion.Nearest(name, FnFunction.Names.Concat(ofHost)) is not null;
        var hint = FnFunction.HintOf(name, ofHost);
        context.ReportUnknown($"{FnFunction.Class}.{name}", index, isSlip ? hint : ExpressionHints.OfAnApplication(hint));
    }

    /// <summary>Says that there are too many or too few arguments, or that one was cut in two by a comma.</summary>
    public static void ReportCount(CallNode call, string name, int wanted, string signature, CheckContext context)
    {
        var cut = call.Arguments.Count > wanted ? call.Arguments.Zip(call.Arguments.Skip(1), NumberCut).OfType<TextSpan>().ToList() : [];
        if (cut.Count > 0)
        {
            // 10,0,25 is more likely 10 and 0.25 than 10.0 and 25.
            var below1 = cut.Find(span => context.TextAt(span).StartsWith("0,", StringComparison.Ordinal));
            context.ReportComma(below1.End > 0 ? below1 : cut[0]);
            return;
        }

        context.Report(
            Codes.ArgumentCount,
            call.Span.Start,
            name,
            ExpressionTexts.Arguments(wanted),
            call.Arguments.Count,
            signature);
    }

    /// <summary>The number that a comma without a blank cuts in two: the end of one argument, and the beginning of the next.</summary>
    private static TextSpan? NumberCut(Node one, Node other) =>
        one.Span.End + 1 == other.Span.Start
            && one.All.OfType<NumberNode>().FirstOrDefault(number => number.Span.End == one.Span.End) is { } whole
            && other.All.OfType<NumberNode>().FirstOrDefault(number => number.Span.Start == other.Span.Start) is { } decimals
            ? new TextSpan(whole.Span.Start, decimals.Span.End)
            : null;

    /// <summary>Asks about a name; asking is not reading.</summary>
    public static ValueKind? Given(CallNode call, CheckContext context)
    {
        if (call.Arguments is not [NameNode { Name: { } name } node])
        {
            context.Report(Codes.GivenTakesAName, call.Span.Start);
        }
        else if (!context.Scope.Has(name))
        {
            UnknownNames.Report(node, context);
        }

        return ValueKind.Truth;
    }

    public static ValueKind? GradeAtLeast(CallNode call, CheckContext context)
    {
        if (call.Arguments is not [NameNode { Name: { } name } node, TextNode level])
        {
            context.Report(Codes.GradeAtLeastArguments, call.Span.Start);
            return ValueKind.Truth;
        }

        context.Names.Add(name);
        List<string> levels = [.. context.Scope.GradeLevels.TakeWhile(l => l != level.Value)];
        if (levels.Count == context.Scope.GradeLevels.Count)
        {
            var hint = Suggestion.For(level.Value, context.Scope.GradeLevels);
            context.Report(Codes.UndeclaredValue, level.Span.Start, level.Value, "grades", hint);
        }

        levels.Add(level.Value);
        if (context.Scope.Find(name) is not { } found)
        {
            UnknownNames.Report(node, context);
        }
        else if (found.Kind != ValueKind.Text)
        {
            ReportKind(node, name, FnFunction.GradeAtLeast, ValueKind.Text, found.Kind, context);
        }
        else if (found.Values is { } values && levels.Find(l => !found.Declares(l)) is { } missing)
        {
            context.Report(Codes.UndeclaredValue, level.Span.Start, missing, name, Suggestion.For(missing, values));
        }

        context.Grades.Add(call, new GradeLevels(name, levels));
        return ValueKind.Truth;
    }

    private static void ReportKind(
        Node argument, string parameter, string function, ValueKind wanted, ValueKind given, CheckContext context) =>
        context.Report(
            Codes.ArgumentKind, argument.Anchor, parameter, $"{FnFunction.Class}.{function}", KindNames.Of(wanted), KindNames.Of(given));
}
