namespace Emulation.Rules.Source;

/// <summary>Something that is done for every kind of node.</summary>
internal abstract class NodeVisitor<T>
{
    public T Visit(Node node) => node.Accept(this);

    public abstract T VisitNumber(NumberNode node);

    public abstract T VisitText(TextNode node);

    public abstract T VisitTruth(TruthNode node);

    public abstract T VisitName(NameNode node);

    public abstract T VisitMember(MemberNode node);

    public abstract T VisitCall(CallNode node);

    public abstract T VisitUnary(UnaryNode node);

    public abstract T VisitBinary(BinaryNode node);

    public abstract T VisitChoice(ChoiceNode node);

    public abstract T VisitGroup(GroupNode node);

    public abstract T VisitLambda(LambdaNode node);
}
