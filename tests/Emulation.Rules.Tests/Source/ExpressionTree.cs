using Emulation.Rules.Source;

namespace Emulation.Rules.Tests.Source;

/// <summary>Writes a tree with a bracket around every operation, to show how tightly operators bind.</summary>
internal sealed class ExpressionTree : NodeVisitor<string>
{
    public static string Of(Node node) => new ExpressionTree().Visit(node);

    public override string VisitNumber(NumberNode node) => node.Text;

    public override string VisitText(TextNode node) => $"\"{node.Value}\"";

    public override string VisitTruth(TruthNode node) => node.Text;

    public override string VisitName(NameNode node) => node.Name;

    public override string VisitMember(MemberNode node) => $"{Visit(node.Target)}.{node.Member}";

    public override string VisitCall(CallNode node) => $"{Visit(node.Callee)}({string.Join(", ", node.Arguments.Select(Visit))})";

    public override string VisitUnary(UnaryNode node) => $"[{node.Operator} {Visit(node.Operand)}]";

    public override string VisitBinary(BinaryNode node) => $"[{Visit(node.Left)} {node.Operator} {Visit(node.Right)}]";

    public override string VisitChoice(ChoiceNode node) => $"[{Visit(node.Condition)} ? {Visit(node.One)} : {Visit(node.Other)}]";

    public override string VisitGroup(GroupNode node) => $"({Visit(node.Inner)})";

    public override string VisitLambda(LambdaNode node) => $"{node.Parameter} => {Visit(node.Body)}";
}
