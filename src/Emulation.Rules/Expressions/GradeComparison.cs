using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>
/// <c>Fn.GradeAtLeast(title, "good")</c>, written out as the levels from the best down to that one: <c>(title == "excellent" || title == "good")</c>,
/// which stock RulesEngine runs as it stands.
/// </summary>
internal static class GradeComparison
{
    private const int Length = 8;

    public static bool Begins(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Is(TokenKind.Name, nameof(Fn)) && i + 2 < tokens.Count && tokens[i + 2].Is(TokenKind.Name, nameof(Fn.GradeAtLeast));

    /// <summary>The name compared, the levels it may have, and the index of the last token; no levels, and said so, where something is wrong.</summary>
    public static (string Name, IReadOnlyList<string> Levels, int Last) Read(
        RuleExpression expression, IReadOnlyList<Token> tokens, int i, ExpressionScope scope, DiagnosticBag bag)
    {
        var wellFormed = i + Length <= tokens.Count && tokens[i + 3].Kind == TokenKind.Open && tokens[i + 4].Kind == TokenKind.Name
            && tokens[i + 5].Kind == TokenKind.Comma && tokens[i + 6].Kind == TokenKind.Text && tokens[i + 7].Kind == TokenKind.Close;
        if (!wellFormed)
        {
            bag.Add(Codes.GradeAtLeastArguments.At(expression.At(tokens[i].Start)));
            return ("", [], Math.Min(i + 2, tokens.Count - 1));
        }

        var (name, level) = (tokens[i + 4], tokens[i + 6]);
        var levels = scope.GradeLevels.TakeWhile(l => l != level.Text).ToList();
        if (scope.Find(name.Text) is null)
        {
            bag.Add(Codes.UnknownName.At(expression.At(name.Start), name.Text, Suggestion.For(name.Text, scope.Names)));
        }

        if (levels.Count == scope.GradeLevels.Count)
        {
            bag.Add(Codes.UndeclaredValue.At(expression.At(level.Start), level.Text, "grades", Suggestion.For(level.Text, scope.GradeLevels)));
        }

        return (name.Text, [.. levels, level.Text], i + Length - 1);
    }
}
