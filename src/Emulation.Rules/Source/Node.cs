namespace Emulation.Rules.Source;

/// <summary>A part of an expression as it was written, which may be wrong in any way but its form.</summary>
internal abstract class Node(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>Where a message about it points: at the operator of an operation, otherwise at the first character.</summary>
    public virtual int Anchor => Span.Start;

    public abstract IReadOnlyList<Node> Children { get; }

    /// <summary>It and everything inside it, in the order written.</summary>
    public IEnumerable<Node> All
    {
        get
        {
            // A long sum is a deep tree: no recursion over it that can be had without.
            var waiting = new Stack<Node>([this]);
            while (waiting.TryPop(out var node))
            {
                yield return node;
                foreach (var child in node.Children.Reverse())
                {
                    waiting.Push(child);
                }
            }
        }
    }

    /// <summary>It without the brackets around it.</summary>
    public virtual Node Bare => this;

    public abstract T Accept<T>(NodeVisitor<T> visitor);
}

/// <summary>A number.</summary>
internal sealed class NumberNode(Token token) : Node(token.Span)
{
    public string Text => token.Text;

    public override IReadOnlyList<Node> Children => [];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitNumber(this);
}

/// <summary>A text in quotes.</summary>
internal sealed class TextNode(Token token) : Node(token.Span)
{
    public string Value => token.Text;

    public override IReadOnlyList<Node> Children => [];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitText(this);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class TruthNode(Token token) : Node(token.Span)
{
    public string Text => token.Text;

    public override IReadOnlyList<Node> Children => [];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitTruth(this);
}

/// <summary>A name.</summary>
internal sealed class NameNode(Token token) : Node(token.Span)
{
    public string Name => token.Text;

    public override IReadOnlyList<Node> Children => [];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitName(this);
}

/// <summary><c>Fn.Min</c>, <c>list.Count</c>, and whatever else has a dot in it.</summary>
internal sealed class MemberNode(Node target, Token member) : Node(new TextSpan(target.Span.Start, member.Span.End))
{
    public Node Target => target;

    public string Member => member.Text;

    public int MemberStart => member.Start;

    public override IReadOnlyList<Node> Children => [target];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitMember(this);
}

/// <summary>Something with arguments in brackets.</summary>
internal sealed class CallNode(Node callee, IReadOnlyList<Node> arguments, int end) : Node(new TextSpan(callee.Span.Start, end))
{
    public Node Callee => callee;

    public IReadOnlyList<Node> Arguments => arguments;

    public override IReadOnlyList<Node> Children => [callee, .. arguments];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitCall(this);
}

/// <summary>A sign or <c>!</c> before a value.</summary>
internal sealed class UnaryNode(Token sign, Node operand) : Node(new TextSpan(sign.Start, operand.Span.End))
{
    public string Operator => sign.Text;

    public Node Operand => operand;

    public override IReadOnlyList<Node> Children => [operand];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitUnary(this);
}

/// <summary>Two values and the operator between them.</summary>
internal sealed class BinaryNode(Node left, Token sign, Operation operation, Node right)
    : Node(new TextSpan(left.Span.Start, right.Span.End))
{
    public Node Left => left;

    public string Operator => sign.Text;

    public Operation Operation => operation;

    public Node Right => right;

    public override int Anchor => sign.Start;

    public override IReadOnlyList<Node> Children => [left, right];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitBinary(this);
}

/// <summary><c>condition ? one : other</c>.</summary>
internal sealed class ChoiceNode(Node condition, Token sign, Node one, Node other)
    : Node(new TextSpan(condition.Span.Start, other.Span.End))
{
    public Node Condition => condition;

    public Node One => one;

    public Node Other => other;

    public override int Anchor => sign.Start;

    public override IReadOnlyList<Node> Children => [condition, one, other];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitChoice(this);
}

/// <summary>Something in brackets.</summary>
internal sealed class GroupNode(Node inner, TextSpan span) : Node(span)
{
    public Node Inner => inner;

    public override int Anchor => inner.Anchor;

    public override Node Bare => inner.Bare;

    public override IReadOnlyList<Node> Children => [inner];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitGroup(this);
}

/// <summary><c>x => x.q > 1</c> as an argument: never right, but well known.</summary>
internal sealed class LambdaNode(Token parameter, Node body) : Node(new TextSpan(parameter.Start, body.Span.End))
{
    public string Parameter => parameter.Text;

    public Node Body => body;

    public override IReadOnlyList<Node> Children => [body];

    public override T Accept<T>(NodeVisitor<T> visitor) => visitor.VisitLambda(this);
}
