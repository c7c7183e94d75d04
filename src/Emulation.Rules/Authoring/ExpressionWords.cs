using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>Finds the names and texts of expressions, also of those that are not finished.</summary>
internal static class ExpressionWords
{
    private const string Opening = "$(";

    public static IReadOnlyList<ExpressionWord> Of(ExpressionEntry entry) =>
        entry.Role.Use == PlaceUse.Message ? InMessage(entry.Node.Text) : Of(entry.Node.Text);

    /// <summary>The names and texts, in the order written, as far as the expression can be cut into tokens.</summary>
    public static IReadOnlyList<ExpressionWord> Of(string expression)
    {
        var written = new RuleExpression { Text = expression, Position = SourcePosition.None };
        var (tokens, _) = ExpressionLexer.Tokenize(written);
        var words = new List<ExpressionWord>();
        var byStart = new Dictionary<int, ExpressionWord>();
        var calls = new OpenCalls();
        for (var i = 0; i < tokens.Count; i++)
        {
            calls.Pass(tokens, i);
            if (tokens[i].Kind is TokenKind.Name or TokenKind.Text && Word(tokens, i, calls.List) is { } word)
            {
                words.Add(word);
                byStart.Add(tokens[i].Start, word);
            }
        }

        return words.Exists(word => word.IsQuoted) && ExpressionReader.Read(written, new DiagnosticBag()) is { } root
            ? [.. words.Select(word => word.IsQuoted ? word with { Beside = Beside(root, word, byStart) } : word)]
            : words;
    }

    private static ExpressionWord? Word(IReadOnlyList<Token> tokens, int at, string? list)
    {
        var token = tokens[at];
        var span = token.Kind == TokenKind.Text ? new TextSpan(token.Start + 1, token.Span.End - 1) : token.Span;
        var target = at > 1 && tokens[at - 1].Kind == TokenKind.Dot ? tokens[at - 2].Text : null;
        return new ExpressionWord(token.Text, token.Kind == TokenKind.Text, span, list) { Target = target };
    }

    private static List<ExpressionWord> Beside(Node root, ExpressionWord text, Dictionary<int, ExpressionWord> byStart)
    {
        var names = new List<Node>();
        foreach (var node in root.All)
        {
            switch (node)
            {
                case BinaryNode { Operation: Operation.Equality } comparison when Branches(comparison.Left).Concat(
                    Branches(comparison.Right)).Any(Is):
                    names.AddRange(Branches(comparison.Left).Concat(Branches(comparison.Right)).OfType<NameNode>());
                    break;
                case CallNode { Callee: MemberNode member } call when call.Arguments.Any(Is):
                    names.AddRange(call.Arguments.OfType<NameNode>());
                    return [.. Words(names, byStart), byStart[member.MemberStart]];
            }
        }

        return [.. Words(names, byStart)];

        bool Is(Node node) => node is TextNode && node.Span.Start == text.Span.Start - 1;
    }

    private static IEnumerable<ExpressionWord> Words(IEnumerable<Node> names, Dictionary<int, ExpressionWord> byStart) =>
        names.Where(name => byStart.ContainsKey(name.Span.Start)).Select(name => byStart[name.Span.Start]);

    /// <summary>What a value may be: both branches of a choice.</summary>
    private static IEnumerable<Node> Branches(Node node) =>
        node.Bare is ChoiceNode choice ? Branches(choice.One).Concat(Branches(choice.Other)) : [node.Bare];

    private static List<ExpressionWord> InMessage(string message)
    {
        var words = new List<ExpressionWord>();
        var at = 0;
        while (message.IndexOf(Opening, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var first = start + Opening.Length;
            var end = message.IndexOf(')', first);
            if (end < 0)
            {
                break;
            }

            var name = message[first..end];
            var lead = name.Length - name.TrimStart().Length;
            words.Add(new ExpressionWord(name.Trim(), false, new TextSpan(first + lead, first + lead + name.Trim().Length), null));
            at = end + 1;
        }

        return words;
    }
}
