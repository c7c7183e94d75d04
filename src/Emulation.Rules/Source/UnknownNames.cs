using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Source.SyntaxTexts;

namespace Emulation.Rules.Source;

/// <summary>Names that are not there: what is known from elsewhere is told before what sounds alike.</summary>
internal static class UnknownNames
{
    public static readonly LocalizedText FnAlone = Text(
        "Viết một hàm sau dấu chấm, ví dụ Fn.Min(a, b).",
        "Write a function behind the dot, for example Fn.Min(a, b).");

    private static readonly LocalizedText InGrades = Text(
        "Tên này chỉ có trong quy tắc xếp loại và quy tắc xét danh hiệu.", "This name is there in grade rules and award rules only.");

    private static readonly LocalizedText InAwards = Text(
        "Tên này chỉ có trong quy tắc xét danh hiệu.",
        "This name is there in award rules only.");
    private static readonly LocalizedText InPoints = Text(
        "Tên này chỉ có trong quy tắc cho điểm.",
        "This name is there in scoring rules only.");

    private static readonly LocalizedText OfOneself = Text(
        "Biểu thức không thấy đơn vị khác. Thứ hạng của chính mình là một giá trị trên mọi đơn vị có \"function\": \"rank\"; giá trị của một đơn vị khác là \"function\": \"of\".",
        "No expression sees another participant. The own place among them is a value over all with \"function\": \"rank\"; the value of another one is \"function\": \"of\".");

    private static readonly LocalizedText InLists = Text(
        "Trong hàm của một danh sách không hỏi danh sách nào.", "Inside a function of a list no list is asked.");

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

    private static LocalizedText HintOf(string name, ExpressionScope scope) => scope.HidesList(name) ? InLists
        : scope.HasValue(name)
        ? Text(
            $"Giá trị của một lựa chọn đứng trong ngoặc kép: \\\"{name}\\\".",
            $"The value of a choice stands in double quotes: \\\"{name}\\\".")
        : PlaceOf(name) ?? Suggestion.For(name, scope.Names);

    /// <summary>Where a figure that is not in scope has its place; null when it is none.</summary>
    private static LocalizedText? PlaceOf(string name) => name switch
    {
        "maxPoints" or "minPoints" => InPoints,
        "me" or "own" or "mine" or "self" or "other" or "others" => OfOneself,
        "grade" or "rank" or "clusterSize" or HistoryCall.Name => InAwards,
        _ => ReservedNames.BuiltIn.Contains(name) ? InGrades : null,
    };

    private static bool IsInAnotherCase(string name, ExpressionScope scope) => scope.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
