using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Source.SyntaxHints;

namespace Emulation.Rules.Source;

/// <summary>Names with dots that are no function of <c>Fn</c>, of a list or of the history. A chain of them is one mistake.</summary>
internal static class MemberFaults
{
    private static readonly HashSet<string> Clocks = new(["Now", "Today", "UtcNow"], StringComparer.OrdinalIgnoreCase);
    public static readonly IReadOnlySet<string> DateTypes = new HashSet<string>(
        ["DateTime", "DateOnly", "DateTimeOffset", "Date"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> NumberTypes = new(
        ["decimal", "int", "double", "float", "long", "Convert"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Says what is wrong with a chain and answers null, for no kind.</summary>
    public static ValueKind? Report(Node chain, CheckContext context)
    {
        var links = LinksOf(chain, out var root);
        if (root is NameNode { Name: { } name } node)
        {
            Report(chain, node, name, links, context);
        }
        else
        {
            context.Refuse(chain, root.Bare is TextNode ? ForeignTexts.OnlyCompared : ForeignTexts.Allowed);
        }

        return null;
    }

    private static void Report(Node chain, NameNode root, string name, List<MemberNode> links, CheckContext context)
    {
        var scope = context.Scope;
        if (scope.IsBroken(name))
        {
            context.MentionsBroken = true;
        }
        else if (scope.FindList(name) is { } list)
        {
            ReportOfList(chain, list, links, context);
        }
        else if (scope.Find(name) is { } found)
        {
            context.Refuse(chain, OfValue(root, found, links[0], chain, context));
        }
        else if (name == HistoryCall.Name && scope.PastAwards is not null)
        {
            context.Report(Codes.BareHistory, root.Span.Start);
        }
        else if (name == FnFunction.Class)
        {
            ReportOfFn(chain, links, context);
        }
        else if (string.Equals(name, FnFunction.Class, StringComparison.OrdinalIgnoreCase))
        {
            var function = FnFunction.Meant(links[0].Member) ?? links[0].Member;
            context.ReportUnknown(name, root.Span.Start, Write($"{FnFunction.Class}.{function}"));
        }
        else if (name == HistoryCall.Name || scope.HidesList(name))
        {
            UnknownNames.Report(root, context);
        }
        else
        {
            context.Refuse(chain, OfStranger(name, links[0], chain, context));
        }
    }

    /// <summary>The names behind dots, the first one first, and what stands before them.</summary>
    private static List<MemberNode> LinksOf(Node chain, out Node root)
    {
        var links = new List<MemberNode>();
        root = chain;
        while (root is MemberNode or CallNode)
        {
            if (root is MemberNode member)
            {
                links.Insert(0, member);
                root = member.Target;
            }
            else
            {
                root = ((CallNode)root).Callee;
            }
        }

        return links;
    }

    private static void ReportOfFn(Node chain, List<MemberNode> links, CheckContext context)
    {
        var function = links[0].Member;
        var signature = FnFunction.Names.Contains(function)
            ? FnFunction.SignatureOf(function)
            : context.Scope.FindFunction(function)?.Signature;
        if (signature is null)
        {
            FnCalls.ReportUnknown(function, links[0].MemberStart, context);
        }
        else if (chain == links[0])
        {
            context.Report(Codes.FunctionWithoutBrackets, chain.Span.Start, $"{FnFunction.Class}.{function}", signature);
        }
        else
        {
            context.Refuse(chain, ForeignTexts.Allowed);
        }
    }

    private static void ReportOfList(Node chain, ListName list, List<MemberNode> links, CheckContext context)
    {
        var member = links[0].Member;
        context.Names.Add(list.Name);
        if (chain.All.OfType<CallNode>().FirstOrDefault(call => call.Callee == links[0]) is { } filter)
        {
            var value = chain is CallNode { Arguments: [var only] } ? only : null;
            var hint = ListFaults.FilterHint(list, filter, links[^1].Member, value, context);
            context.Report(Codes.NotAllowed, links[0].MemberStart, $"{list.Name}.{member}", hint);
        }
        else if (chain != links[0])
        {
            context.Refuse(chain, ListFaults.HintOf(list, member));
        }
        else if (list.Fields.FirstOrDefault(field => field.Name == member) is { } field)
        {
            var condition = field.Kind == ValueKind.Truth ? member : $"{member} == …";
            var asked = field.Kind.IsNumber() ? $"{list.Name}.Sum({member})" : $"{list.Name}.Count({condition})";
            context.Refuse(chain, ExpressionHints.OfAList(asked));
        }
        else if (ListFunction.Meant(member) is { } function)
        {
            var brackets = ListFunction.Find(function)!.MayTakeNothing ? "()" : "(…)";
            context.Report(Codes.FunctionWithoutBrackets, chain.Span.Start, $"{list.Name}.{member}", $"{list.Name}.{function}{brackets}");
        }
        else
        {
            context.ReportUnknown($"{list.Name}.{member}", links[0].MemberStart, ListFaults.HintOf(list, member));
        }
    }

    /// <summary>What to write for something of a value that is there.</summary>
    private static LocalizedText OfValue(NameNode root, ScopeName found, MemberNode link, Node chain, CheckContext context) =>
        link.Member switch
    {
        "HasValue" => Write($"Fn.Given({root.Name})"),
        "Value" or "ToString" => Write(root.Name),
        "Equals" when chain is CallNode { Arguments: [var other] } => Write($"{root.Name} == {context.TextOf(other)}"),
        _ => found.Kind switch
        {
            ValueKind.Text => ForeignTexts.OnlyCompared,
            ValueKind.Date => ForeignTexts.QuoteDate,
            ValueKind.Number or ValueKind.Whole or ValueKind.Truth => ForeignTexts.Allowed,
            _ => throw new ArgumentOutOfRangeException(nameof(found)),
        },
    };

    /// <summary>What to write for something of an object that is not there.</summary>
    private static LocalizedText OfStranger(string root, MemberNode link, Node chain, CheckContext context)
    {
        var (scope, member) = (context.Scope, link.Member);
        if (scope.Has(member))
        {
            return Write(member);
        }

        if (string.Equals(root, "Math", StringComparison.OrdinalIgnoreCase))
        {
            return FnFunction.Meant(member) is { } function ? Write($"Fn.{function}(…)") : FnFunction.HintOf(member);
        }

        if (DateTypes.Contains(root))
        {
            return Clocks.Contains(member) ? ForeignTexts.Clock
                : chain is CallNode { Arguments: [TextNode { Value: { } text }] } && Literals.DateOf(text) is not null
                    ? Write(Literals.Quote(text))
                : ForeignTexts.QuoteDate;
        }

        return NumberTypes.Contains(root) && chain is CallNode { Arguments: [var only] } ? Write(context.TextOf(only))
            : string.Equals(root, "string", StringComparison.OrdinalIgnoreCase) ? ForeignTexts.OnlyCompared
            : Suggestion.Nearest(member, scope.Names) is { } near ? Write(near)
            : ExpressionHints.Alone;
    }
}
