using System.Linq.Expressions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>Replaces the names of a parsed expression by reads of a row, or by constants.</summary>
internal sealed class RowBinder(ParameterExpression row, NameBinding names) : ExpressionVisitor
{
    private IReadOnlyList<Synthetic> _synthetics = [];

    public Expression Bind(ParsedExpression expression)
    {
        var outer = _synthetics;
        _synthetics = expression.Synthetics;
        var bound = Visit(expression.Body);
        _synthetics = outer;
        return bound;
    }

    /// <summary>The place in the row where a slot's value stands.</summary>
    public static Expression Place(ParameterExpression row, Slot slot)
    {
        var array = slot.Type == typeof(decimal) ? nameof(Row.Numbers)
            : slot.Type == typeof(bool) ? nameof(Row.Flags)
            : slot.Type == typeof(string) ? nameof(Row.Texts)
            : nameof(Row.Dates);
        return Expression.ArrayAccess(Expression.Field(row, array), Expression.Constant(slot.Index));
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (_synthetics.FirstOrDefault(s => s.Parameter == node) is { } synthetic)
        {
            return Bind(synthetic);
        }

        return names.Constant(node.Name!) is { } constant
            ? Expression.Constant(constant)
            : Place(row, names.Find(node.Name!)!);
    }

    /// <summary>Whole numbers are written as such; the parser has them converted when the rule runs.</summary>
    protected override Expression VisitUnary(UnaryExpression node) => base.VisitUnary(node) switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConstantExpression { Value: int whole } } convert when convert.Type == typeof(decimal) => Expression.Constant((decimal)whole),
        UnaryExpression { NodeType: ExpressionType.Negate, Operand: ConstantExpression { Value: decimal constant } } => Expression.Constant(-constant),
        var visited => visited,
    };

    /// <summary>What constants come to is worked out once; what overflows is left to fail when the rule runs.</summary>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        var visited = base.VisitBinary(node);
        if (visited is not BinaryExpression { Left: ConstantExpression { Value: decimal left }, Right: ConstantExpression { Value: decimal right } })
        {
            return visited;
        }

        try
        {
            return visited.NodeType switch
            {
                ExpressionType.Add => Expression.Constant(left + right),
                ExpressionType.Subtract => Expression.Constant(left - right),
                ExpressionType.Multiply => Expression.Constant(left * right),
                ExpressionType.Divide when right != 0m => Expression.Constant(left / right),
                _ => visited,
            };
        }
        catch (OverflowException)
        {
            return visited;
        }
    }

    /// <summary>A part of an expression that was bound as a whole.</summary>
    public Expression Bind(Expression part, IReadOnlyList<Synthetic> synthetics)
    {
        _synthetics = synthetics;
        return Visit(part);
    }

    private Expression Bind(Synthetic synthetic)
    {
        if (synthetic.History is { } call)
        {
            Expression[] arguments = call.Years is { } years ? [Expression.Constant(call.Award), Expression.Constant(years)] : [Expression.Constant(call.Award)];
            var method = typeof(AwardHistory).GetMethod(call.Function, [.. arguments.Select(a => a.Type)])!;
            return Expression.Call(Expression.Field(row, nameof(Row.History)), method, arguments);
        }

        if (synthetic.Function is not { } function)
        {
            // A constant has no slot and is always given.
            return names.Find(synthetic.Name) is { } asked
                ? Expression.ArrayIndex(Expression.Field(row, nameof(Row.Given)), Expression.Constant(asked.Ordinal))
                : Expression.Constant(true);
        }

        var fold = Fold(synthetic, function);
        if (!names.HasVarying || DependsOnItem(synthetic))
        {
            return fold;
        }

        var aggregate = Expression.Constant(Expression.Lambda(fold, row).Compile());
        return Expression.Call(typeof(ListFold), nameof(ListFold.Once), [fold.Type], row, aggregate);
    }

    private MethodCallExpression Fold(Synthetic synthetic, ListFunction function)
    {
        var fold = typeof(ListFold).GetMethod(function.ToString())!;
        fold = fold.IsGenericMethodDefinition ? fold.MakeGenericMethod(synthetic.Inner!.Body.Type) : fold;
        var takes = fold.GetParameters()[2].ParameterType;
        Expression inner = Expression.Constant(null, takes);
        if (synthetic.Inner is { } parsed)
        {
            var item = Expression.Parameter(typeof(Row), "item");
            var body = new RowBinder(item, names.Inside(synthetic.Name)).Bind(parsed);
            inner = Expression.Constant(Expression.Lambda(takes, body, item).Compile(), takes);
        }

        var list = Expression.Constant(names.Find(synthetic.Name)!.Index);
        return Expression.Call(fold, [row, list, inner, .. synthetic.Numbers.Select(Bind)]);
    }

    /// <summary>
    /// Whether an aggregate is another for each item of the list that is scored: its own fields are those of the items it looks at.
    /// </summary>
    private bool DependsOnItem(Synthetic synthetic)
    {
        var inside = synthetic.Inner is { } inner ? inner.Names.Concat(inner.Asked) : [];
        return inside.Where(name => names.Layout.Find($"{synthetic.Name}.{name}") is null)
            .Concat(synthetic.Numbers.SelectMany(number => number.Names.Concat(number.Asked))).Any(names.Varies);
    }
}
