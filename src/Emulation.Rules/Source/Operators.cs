namespace Emulation.Rules.Source;

/// <summary>The operators between two values, as they may be written, and how tightly they bind.</summary>
internal static class Operators
{
    public const int Loosest = 1;
    public const int Comparison = 3;
    private const int Sum = 4;

    private static readonly Dictionary<string, Operation> Known = new(StringComparer.Ordinal)
    {
        ["||"] = Operation.Or,
        ["or"] = Operation.Or,
        ["&&"] = Operation.And,
        ["and"] = Operation.And,
        ["=="] = Operation.Equality,
        ["!="] = Operation.Equality,
        ["<>"] = Operation.Equality,
        ["eq"] = Operation.Equality,
        ["ne"] = Operation.Equality,
        ["<"] = Operation.Order,
        ["<="] = Operation.Order,
        [">"] = Operation.Order,
        [">="] = Operation.Order,
        ["lt"] = Operation.Order,
        ["le"] = Operation.Order,
        ["gt"] = Operation.Order,
        ["ge"] = Operation.Order,
        ["+"] = Operation.Addition,
        ["-"] = Operation.Addition,
        ["*"] = Operation.Multiplication,
        ["/"] = Operation.Division,
        ["%"] = Operation.Division,
        ["mod"] = Operation.Division,
    };

    /// <summary>What a token does between two values; null when it is no operator.</summary>
    public static Operation? Of(Token token) =>
        token.Kind is TokenKind.Operator or TokenKind.Name && Known.TryGetValue(token.Text, out var operation) ? operation : null;

    /// <summary>Whether it stands before one value.</summary>
    public static bool IsPrefix(Token token) =>
        token.Is(TokenKind.Operator, "-") || token.Is(TokenKind.Operator, "!") || token.Is(TokenKind.Name, "not");

    public static int PrecedenceOf(Operation operation) => operation switch
    {
        Operation.Or => Loosest,
        Operation.And => 2,
        Operation.Equality or Operation.Order => Comparison,
        Operation.Addition => Sum,
        Operation.Multiplication or Operation.Division => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };
}
