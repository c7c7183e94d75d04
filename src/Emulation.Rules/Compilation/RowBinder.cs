using System.Linq.Expressions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>Replaces the names of a parsed expression by reads of a row, or by constants.</summary>
internal class RowBinder(ParameterExpression row, NameBinding names) : ExpressionVisitor
{
    /// <summary>Of a function of a list: the row and the list.</summary>
    private const int LeadingParameters = 2;

    private IReadOnlyList<StandIn> _standIns = [];

    public Expression Bind(ParsedExpression expression)
    {
        var outer = _standIns;
        _standIns = expression.StandIns;
        var bound = Visit(expression.Body);
        _standIns = outer;
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
        if (_standIns.FirstOrDefault(s => s.Parameter == node) is { } standIn)
        {
            return Bind(standIn);
        }

        return names.Constant(node.Name!) is { } constant
            ? Expression.Constant(constant)
            : Read(names.Find(node.Name!)!);
    }

    /// <summary>Whole numbers are written as such; the parser has them converted when the rule runs.</summary>
    protected override Expression VisitUnary(UnaryExpression node) => base.VisitUnary(node) switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert,
            Operand: ConstantExpression { Value: int whole } } convert when convert.Type == typeof(decimal) => Expression.Constant(
                (decimal)whole),
        UnaryExpression { NodeType: ExpressionType.Negate, Operand: ConstantExpression { Value: decimal constant } } =>
            Expression.Constant(-constant),
        var visited => visited,
    };

    /// <summary>What constants come to is worked out once; what overflows is left to fail when the rule runs.</summary>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        var visited = base.VisitBinary(node);
        if (visited is not BinaryExpression { Left: ConstantExpression { Value: decimal left },
            Right: ConstantExpression { Value: decimal right } })
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

    /// <summary>The value of a name.</summary>
    protected virtual Expression Read(Slot slot) => Place(row, slot);

    /// <summary>Whether it was submitted.</summary>
    protected virtual Expression IsSubmitted(Slot slot) =>
        Expression.ArrayIndex(Expression.Field(row, nameof(Row.Submitted)), Expression.Constant(slot.Ordinal));

    /// <summary>A part of an expression that was bound as a whole.</summary>
    public Expression Bind(Expression part, IReadOnlyList<StandIn> standIns)
    {
        _standIns = standIns;
        return Visit(part);
    }

    private Expression Bind(StandIn standIn)
    {
        if (standIn.History is { } call)
        {
            Expression[] arguments =
            [
                Expression.Constant(call.Award),
                .. call.Years is { } years ? [Expression.Constant(years)] : (Expression[])[],
                .. call.Kind is { } kind ? [Expression.Constant(kind)] : (Expression[])[],
            ];
            var method = typeof(AwardHistory).GetMethod(call.Function, [.. arguments.Select(a => a.Type)])!;
            return Expression.Call(Expression.Field(row, nameof(Row.History)), method, arguments);
        }

        if (standIn.Function is not { } function)
        {
            // A constant has no slot and is always given; a name for an expression is when all that it reads was submitted.
            return names.ReadsOf([standIn.Name])
                .Select(IsSubmitted)
                .DefaultIfEmpty(Expression.Constant(true))
                .Aggregate(Expression.AndAlso);
        }

        var fold = Fold(standIn, function);
        if (!names.HasVarying || DependsOnItem(standIn))
        {
            return fold;
        }

        var aggregate = Deferred(fold, row);
        return Expression.Call(typeof(ListFold), nameof(ListFold.Once), [fold.Type], row, aggregate);
    }

    private ConstantExpression Deferred(Expression body, ParameterExpression over)
    {
        var type = typeof(Func<,>).MakeGenericType(typeof(Row), body.Type);
        var call = Activator.CreateInstance(
            typeof(DeferredCall<>).MakeGenericType(body.Type), Expression.Lambda(type, body, over), names.Layout.IsOnTrial)!;
        return Expression.Constant(Delegate.CreateDelegate(type, call, nameof(DeferredCall<>.Run)), type);
    }

    /// <summary>What a function of a list comes to.</summary>
    protected virtual Expression Fold(StandIn standIn, ListFunction function)
    {
        var fold = typeof(ListFold).GetMethod(function.Name)!;
        fold = fold.IsGenericMethodDefinition ? fold.MakeGenericMethod(standIn.OfItem!.Body.Type) : fold;
        var list = names.Find(standIn.Name)!.Index;
        var takes =
            fold.GetParameters().Skip(LeadingParameters).Select((parameter, i) => Argument(standIn, i, parameter.ParameterType, list));
        return Expression.Call(fold, [row, Expression.Constant(list), .. takes]);
    }

    /// <summary>
    /// Whether a function of a list gives something else for each item of the list that is scored: its own fields are those of the items it
    /// looks at.
    /// </summary>
    private bool DependsOnItem(StandIn standIn)
    {
        var ofItem = standIn.OfItem;
        var inside =
            ofItem is null ? [] : ofItem.Names.Concat(ofItem.Asked).Where(name => names.Layout.Find($"{standIn.Name}.{name}") is null);
        var amounts = standIn.Arguments.Where(argument => !ReferenceEquals(argument, ofItem));
        return inside.Concat(amounts.SelectMany(amount => amount.Names.Concat(amount.Asked))).Any(names.Varies);
    }

    /// <summary>What a function of a list takes: a number, or what comes of its items; null where it is asked nothing of them.</summary>
    private Expression Argument(StandIn standIn, int index, Type takes, int list)
    {
        if (index >= standIn.Arguments.Count)
        {
            return Expression.Constant(null, takes);
        }

        var argument = standIn.Arguments[index];
        if (standIn.Function!.Parameters[index] == ListParameter.Amount)
        {
            return Bind(argument);
        }

        var over = Expression.Parameter(typeof(Row), "row");
        return Deferred(new ListLoop(over, names.Inside(standIn.Name), list).Over(argument, standIn.Function.Name), over);
    }
}
