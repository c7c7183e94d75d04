using System.Linq.Expressions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>Replaces the names of a parsed expression by reads of a row, or by constants.</summary>
internal sealed class RowBinder(ParameterExpression row, RowLayout layout, IReadOnlyDictionary<string, decimal> constants) : ExpressionVisitor
{
    public Expression Bind(ParsedExpression expression) => Visit(expression.Body);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (constants.TryGetValue(node.Name!, out var constant))
        {
            return Expression.Constant(constant);
        }

        var slot = layout[node.Name!];
        var array = slot.Type == typeof(decimal) ? nameof(Row.Numbers)
            : slot.Type == typeof(bool) ? nameof(Row.Flags)
            : slot.Type == typeof(string) ? nameof(Row.Texts)
            : nameof(Row.Dates);
        return Expression.ArrayIndex(Expression.Field(row, array), Expression.Constant(slot.Index));
    }
}
