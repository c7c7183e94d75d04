using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>Ways of writing that the parser would refuse without saying what was meant: <c>95%</c>, <c>1 000</c>, <c>80 &lt;= x &lt; 95</c>.</summary>
internal sealed class HabitRule(RuleExpression expression, IReadOnlyList<Token> tokens, DiagnosticBag bag)
{
    private static readonly HashSet<string> Order = new(["<", "<=", ">", ">=", "lt", "le", "gt", "ge"], StringComparer.Ordinal);
    private static readonly HashSet<string> Ends = new(["&&", "||", "?", ":", "==", "!=", "<>", "and", "or", "eq", "ne"], StringComparer.Ordinal);

    public void Check()
    {
        var compared = new Stack<bool>([false]);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Open)
            {
                compared.Push(false);
            }
            else if (token.Kind == TokenKind.Close)
            {
                compared.Pop();
            }
            else if (token.Kind == TokenKind.Comma || IsOperator(i, Ends))
            {
                Mark(compared, false);
            }
            else if (IsOperator(i, Order))
            {
                if (compared.Peek())
                {
                    Report(token, "hai phép so sánh liền nhau; nối bằng &&, ví dụ 80 <= x && x < 95", "two comparisons in a row; join them with &&, as in 80 <= x && x < 95");
                }

                Mark(compared, true);
            }
            else if (token.Is(TokenKind.Operator, "%") && !BeginsValue(i + 1))
            {
                Report(token, "dấu % không viết sau số: viết 95, hoặc 0.95 nếu là tỷ lệ", "no % is written after a number: write 95, or 0.95 for a share");
            }
            else if (token.Kind == TokenKind.Number && i > 0 && tokens[i - 1].Kind == TokenKind.Number)
            {
                Report(token, "số viết liền, không có dấu cách: 1000", "a number has no spaces in it: 1000");
            }
            else if (token.Kind == TokenKind.Name && i > 0 && tokens[i - 1].Kind is (TokenKind.Name or TokenKind.Number or TokenKind.Text or TokenKind.Close))
            {
                // A word between two values was meant to join them, and is told as a name that is not there.
                Mark(compared, false);
            }
        }
    }

    private static void Mark(Stack<bool> compared, bool value)
    {
        compared.Pop();
        compared.Push(value);
    }

    private bool IsOperator(int i, HashSet<string> operators) => tokens[i].Kind is TokenKind.Operator or TokenKind.Name && operators.Contains(tokens[i].Text);

    private bool BeginsValue(int i) => i < tokens.Count && (tokens[i].Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text or TokenKind.Open
        || tokens[i].Text is "-" or "+" or "!");

    private void Report(Token at, string vietnamese, string english) =>
        bag.Add(Codes.Syntax.At(expression.At(at.Start), new LocalizedText { Vietnamese = vietnamese, English = english }));
}
