using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Decides conditions of an exact shape for values given by name.</summary>
internal sealed class ConditionEvaluator(ConditionShape shape, IReadOnlyDictionary<string, IndicatorValue> values)
{
    public bool Holds(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => Holds(and.Left) && Holds(and.Right),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => Holds(or.Left) || Holds(or.Right),
        UnaryExpression { NodeType: ExpressionType.Not } not => !Holds(not.Operand),
        BinaryExpression comparison => Compare(comparison.NodeType, Order(ValueOf(comparison.Left), ValueOf(comparison.Right))),
        _ => (bool)ValueOf(node),
    };

    /// <summary>Text by its code units, as rules compare it; the default comparer would ask the culture.</summary>
    private static int Order(object left, object right) =>
        left is string text ? string.CompareOrdinal(text, (string)right) : Comparer<object>.Default.Compare(left, right);

    private static bool Compare(ExpressionType type, int order) => type switch
    {
        ExpressionType.Equal => order == 0,
        ExpressionType.NotEqual => order != 0,
        ExpressionType.LessThan => order < 0,
        ExpressionType.LessThanOrEqual => order <= 0,
        ExpressionType.GreaterThan => order > 0,
        _ => order >= 0,
    };

    private object ValueOf(Expression node) => shape.Fold(node) ?? values[((ParameterExpression)node).Name!].Value;
}
