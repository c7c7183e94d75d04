using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>What is left of the values of names where a condition is known to hold, or not to.</summary>
internal static class Refinement
{
    public static RangeScope Of(RangeScope scope, Expression condition, bool holds) => condition switch
    {
        UnaryExpression { NodeType: ExpressionType.Not } not => Of(scope, not.Operand, !holds),
        BinaryExpression { NodeType: ExpressionType.AndAlso } both when holds => Of(Of(scope, both.Left, holds), both.Right, holds),
        BinaryExpression { NodeType: ExpressionType.OrElse } either when !holds => Of(Of(scope, either.Left, holds), either.Right, holds),
        ParameterExpression { Name: { } name } when scope.Find(name) is var truth =>
            scope.With(name, Possible.Truth(truth.CanHold && holds, truth.CanFail && !holds)),
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } => scope,
        BinaryExpression comparison => Compare(scope, comparison, holds),
        _ => scope,
    };

    private static RangeScope Compare(RangeScope scope, BinaryExpression comparison, bool holds)
    {
        var type = holds ? comparison.NodeType : Opposite(comparison.NodeType);
        var refined = comparison.Left is ParameterExpression { Name: { } left } ? Narrow(scope, left, type, comparison.Right) : scope;
        return comparison.Right is ParameterExpression { Name: { } right }
            ? Narrow(refined, right, Mirrored(type), comparison.Left)
            : refined;
    }

    private static RangeScope Narrow(RangeScope scope, string name, ExpressionType type, Expression other)
    {
        var (own, limit) = (scope.Find(name), RangeReader.Read(other, scope));
        if (own.Numbers is { } numbers && limit.Numbers is { } bound)
        {
            var allowed = type switch
            {
                ExpressionType.LessThan or ExpressionType.LessThanOrEqual => new NumberRange(null, bound.High),
                ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual => new NumberRange(bound.Low, null),
                ExpressionType.Equal => bound,
                _ => NumberRange.All,
            };
            return scope.With(name, Possible.Number(numbers.Meet(allowed)));
        }

        if (limit.Texts is not { } texts)
        {
            return scope;
        }

        return type switch
        {
            ExpressionType.Equal => scope.With(name, Possible.OneOf([.. (own.Texts ?? texts).Intersect(texts, StringComparer.Ordinal)])),
            ExpressionType.NotEqual when own.Texts is { } known && texts.Count == 1 =>
                scope.With(name, Possible.OneOf([.. known.Except(texts, StringComparer.Ordinal)])),
            _ => scope,
        };
    }

    private static ExpressionType Opposite(ExpressionType type) => type switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThanOrEqual,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThan,
        ExpressionType.GreaterThan => ExpressionType.LessThanOrEqual,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThan,
        ExpressionType.Equal => ExpressionType.NotEqual,
        ExpressionType.NotEqual => ExpressionType.Equal,
        _ => type,
    };

    private static ExpressionType Mirrored(ExpressionType type) => type switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => type,
    };
}
