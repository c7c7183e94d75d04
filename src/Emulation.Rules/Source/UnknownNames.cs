using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Names that are not there: what is known from elsewhere is told before what sounds alike.</summary>
internal static class UnknownNames
{
    public static void Report(NameNode node, CheckContext context)
    {
        if (context.Scope.IsBroken(node.Name))
        {
            context.MentionsBroken = true;
        }
        else if (node.Name == "maxPoints" && context.Scope.OpenCriterion is { } open)
        {
            context.ReportOpen(open, node.Span.Start);
        }
        else if (OtherLanguages.HintOf(node.Name) is { } known && !IsInAnotherCase(node.Name, context.Scope))
        {
            context.Report(Codes.ForeignWord, node.Span.Start, node.Name, known);
        }
        else
        {
            context.ReportUnknown(node.Name, node.Span.Start, HintOf(node.Name, context.Scope));
        }
    }

    private static LocalizedText HintOf(string name, ExpressionScope scope) => scope.HidesList(name) ? ExpressionHints.InLists
        : scope.HasValue(name)
        ? ExpressionHints.ValueOfChoice(name)
        : PlaceOf(name) ?? Suggestion.For(name, scope.Names);

    /// <summary>Where a figure that is not in scope has its place; null when it is none.</summary>
    private static LocalizedText? PlaceOf(string name) => name switch
    {
        "maxPoints" or "minPoints" => ExpressionHints.InPoints,
        "me" or "own" or "mine" or "self" or "other" or "others" => ExpressionHints.OfOneself,
        "grade" or "rank" or "clusterSize" or HistoryCall.Name => ExpressionHints.InAwards,
        _ => ReservedNames.BuiltIn.Contains(name) ? ExpressionHints.InGrades : null,
    };

    private static bool IsInAnotherCase(string name, ExpressionScope scope) => scope.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
