using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>The names that an expression mentions, from left to right.</summary>
internal sealed class Mentions : ExpressionVisitor
{
    private readonly List<ParameterExpression> _found = [];

    private Mentions()
    {
    }

    public static IReadOnlyList<ParameterExpression> Names(Expression expression)
    {
        var mentions = new Mentions();
        mentions.Visit(expression);
        return mentions._found;
    }

    public static bool Name(Expression expression, string name) => Names(expression).Any(found => found.Name == name);

    public static bool NoName(Expression expression) => Names(expression).Count == 0;

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found.Add(node);
        return node;
    }
}
