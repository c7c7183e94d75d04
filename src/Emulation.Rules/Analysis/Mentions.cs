using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>Whether an expression mentions a name.</summary>
internal sealed class Mentions : ExpressionVisitor
{
    private readonly string _name;
    private bool _found;

    private Mentions(string name) => _name = name;

    public static bool Name(Expression expression, string name)
    {
        var mentions = new Mentions(name);
        mentions.Visit(expression);
        return mentions._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= node.Name == _name;
        return node;
    }
}
