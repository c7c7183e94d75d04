namespace Emulation.Rules.Tests.Reference;

/// <summary>An expression as the reference reads it.</summary>
internal abstract record Node;

/// <summary>A number, a text or a truth value.</summary>
internal sealed record Literal(object Value) : Node;

internal sealed record Name(string Id) : Node;

/// <summary><c>!</c> or <c>-</c>.</summary>
internal sealed record Unary(string Operator, Node Operand) : Node;

internal sealed record Binary(string Operator, Node Left, Node Right) : Node;

internal sealed record Choice(Node Condition, Node Then, Node Otherwise) : Node;

/// <summary><c>Fn.Round(x, 2)</c>, <c>prizes.Sum(points)</c>, <c>history.Count("CSTDCS")</c>.</summary>
internal sealed record Call(string On, string Function, IReadOnlyList<Node> Arguments) : Node;
