using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Source.SyntaxHints;

namespace Emulation.Rules.Source;

/// <summary>What lists are asked elsewhere: with variables and arrows, with <c>Where</c>, by index.</summary>
internal static class ListFaults
{
    private static readonly HashSet<string> Filters = new(["Where", "Filter", "FindAll"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A function that lists do not offer.</summary>
    public static void ReportFunction(ListName list, CallNode call, MemberNode member, CheckContext context)
    {
        if (Filters.Contains(member.Member))
        {
            var hint = FilterHint(list, call, "Count", null, context);
            context.Report(Codes.NotAllowed, member.MemberStart, $"{list.Name}.{member.Member}", hint);
        }
        else
        {
            context.ReportUnknown($"{list.Name}.{member.Member}", member.MemberStart, HintOf(list, member.Member));
        }
    }

    /// <summary>Whether the arguments of a function are no such, which is said.</summary>
    public static bool ReportArguments(ListName list, CallNode call, ListFunction function, CheckContext context)
    {
        var name = $"{list.Name}.{function.Name}";
        if (call.Arguments.OfType<LambdaNode>().FirstOrDefault() is { } lambda)
        {
            var arguments = string.Join(", ", call.Arguments.Select(argument => WithoutVariable(argument, context)));
            context.Report(Codes.NotAllowed, lambda.Span.Start, $"{lambda.Parameter} =>", Write($"{name}({arguments})"));
            return true;
        }

        if (call.Arguments.Count == 0 && function.MayTakeNothing)
        {
            return false;
        }

        if (call.Arguments.Count == 0)
        {
            context.Report(Codes.EmptyAggregate, call.Span.Start, name);
            return true;
        }

        if (call.Arguments.Count == function.Parameters.Count)
        {
            return false;
        }

        var example = string.Join(", ", function.Parameters.Select((parameter, i) => ExampleOf(function, parameter, i)));
        FnCalls.ReportCount(call, name, function.Parameters.Count, $"{name}({example})", context);
        return true;
    }

    /// <summary>What to write for <c>list.Where(condition).Function(value)</c>.</summary>
    public static LocalizedText FilterHint(ListName list, CallNode filter, string function, Node? value, CheckContext context)
    {
        var condition = filter.Arguments is [var only] ? WithoutVariable(only, context) : "…";
        return (function, value) switch
        {
            ("Count" or "Any", _) => Write($"{list.Name}.{function}({condition})"),
            ("Sum", not null) => Write($"{list.Name}.Sum({condition} ? {WithoutVariable(value, context)} : 0)"),
            _ => ExpressionHints.ConditionInside(list.Name, condition),
        };
    }

    /// <summary>What to say about a name behind a list that is no function of lists.</summary>
    public static LocalizedText HintOf(ListName list, string name) =>
        Suggestion.For(ListFunction.Meant(name) ?? name, ListFunction.Names, $"{list.Name}.");

    /// <summary>The text of an argument without the variable of its arrow: <c>x => x.q > 1</c> → <c>q > 1</c>.</summary>
    private static string WithoutVariable(Node argument, CheckContext context)
    {
        if (argument is not LambdaNode lambda)
        {
            return context.TextOf(argument);
        }

        var text = context.TextOf(lambda.Body);
        var fields = lambda.Body.All.OfType<MemberNode>()
            .Where(member => member.Target is NameNode { Name: { } name } && name == lambda.Parameter);
        foreach (var field in fields.OrderByDescending(field => field.Span.Start))
        {
            text = text.Remove(field.Span.Start - lambda.Body.Span.Start, field.MemberStart - field.Span.Start);
        }

        return text;
    }

    private static string ExampleOf(ListFunction function, ListParameter parameter, int index) => parameter switch
    {
        ListParameter.Number or ListParameter.Any => "x",
        ListParameter.Condition => "x > 1",
        ListParameter.Amount when function.Parameters.Count(p => p == ListParameter.Amount) == 1 => "n",
        ListParameter.Amount => index == 0 ? "low" : "high",
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };
}
