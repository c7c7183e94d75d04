using System.Linq.Expressions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>Takes a condition apart, to say by how much it fails and which items it counted.</summary>
internal static class ConditionParts
{
    /// <summary>The comparisons of numbers that And and Or join; what stands under a negation is left whole.</summary>
    public static IEnumerable<NumberComparison> Comparisons(ParsedExpression condition, NameBinding binding) =>
        Comparisons(condition.Body).Select(
            node => new NumberComparison(node.NodeType, Side(node.Left, condition, binding), Side(node.Right, condition, binding)));

    /// <summary>The conditions that Count, Any and All put to items.</summary>
    public static IEnumerable<ItemCondition> ItemConditions(ParsedExpression condition, NameBinding binding)
    {
        foreach (var standIn in condition.StandIns)
        {
            if (standIn is { Arguments: [var asked], Function.Parameters: [ListParameter.Condition] }
                && binding.Find(standIn.Name) is { } list)
            {
                var row = Expression.Parameter(typeof(Row), "row");
                var body = new RowBinder(row, binding.Inside(standIn.Name)).Bind(asked);
                yield return new ItemCondition(
                    list, asked.Names, binding.Defer(Expression.Lambda<Func<Row, bool>>(body, row)));
            }
        }
    }

    private static IEnumerable<BinaryExpression> Comparisons(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both =>
            Comparisons(both.Left).Concat(Comparisons(both.Right)),
        BinaryExpression comparison when IsNumber(comparison.Left) && IsNumber(comparison.Right) => [comparison],
        _ => [],
    };

    private static bool IsNumber(Expression node) => node.Type == typeof(decimal) || node.Type == typeof(int);

    private static Deferred<Func<Row, decimal>> Side(Expression side, ParsedExpression condition, NameBinding binding)
    {
        var row = Expression.Parameter(typeof(Row), "row");
        var body = new RowBinder(row, binding).Bind(side, condition.StandIns);
        var number = body.Type == typeof(decimal) ? body : Expression.Convert(body, typeof(decimal));
        return binding.Defer(Expression.Lambda<Func<Row, decimal>>(number, row));
    }
}
