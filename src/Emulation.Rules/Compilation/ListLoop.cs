using System.Linq.Expressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// Translates what a function of a list asks of each item into a loop over all of them. It reads the items' fields where the list keeps
/// them by column: nothing is put into the row, and whatever item the row holds stays there.
/// </summary>
internal sealed class ListLoop(ParameterExpression row, NameBinding names, int list) : RowBinder(row, names)
{
    private readonly ParameterExpression _row = row;
    private readonly NameBinding _names = names;
    private readonly ParameterExpression _columns = Expression.Variable(typeof(ItemColumn[]), "columns");
    private readonly ParameterExpression _length = Expression.Variable(typeof(int), "length");
    private readonly ParameterExpression _item = Expression.Variable(typeof(int), "item");
    private readonly Dictionary<(int Field, string Values), ParameterExpression> _arrays = [];

    /// <summary>What <see cref="ListFold"/> takes of the items for that function.</summary>
    public Expression Over(ParsedExpression argument, string function)
    {
        var value = Bind(argument);
        return function switch
        {
            nameof(ListFold.Sum) or nameof(ListFold.Average) => Sum(value),
            nameof(ListFold.Min) => Best(value, Expression.LessThan),
            nameof(ListFold.Max) => Best(value, Expression.GreaterThan),
            nameof(ListFold.Count) or nameof(ListFold.Any) or nameof(ListFold.All) => Count(value),
            _ => All(value),
        };
    }

    protected override Expression Read(Slot slot) => FieldOf(slot) is { } field ? At(field, ValuesOf(slot)) : base.Read(slot);

    protected override Expression IsSubmitted(Slot slot) =>
        FieldOf(slot) is { } field ? At(field, nameof(ItemColumn.Submitted)) : base.IsSubmitted(slot);

    private static string ValuesOf(Slot slot) =>
        slot.Type == typeof(decimal) ? nameof(ItemColumn.Numbers)
        : slot.Type == typeof(bool) ? nameof(ItemColumn.Flags)
        : slot.Type == typeof(string) ? nameof(ItemColumn.Texts)
        : nameof(ItemColumn.Dates);

    private int? FieldOf(Slot slot) =>
        Array.FindIndex(_names.Layout.FieldsOf(list), field => field.Slot.Ordinal == slot.Ordinal) is var field and >= 0 ? field : null;

    /// <summary>The item's value in an array of the field's column, which is fetched once before the loop.</summary>
    private BinaryExpression At(int field, string values)
    {
        if (!_arrays.TryGetValue((field, values), out var array))
        {
            _arrays.Add((field, values), array = Expression.Variable(typeof(ItemColumn).GetField(values)!.FieldType, values));
        }

        return Expression.ArrayIndex(array, _item);
    }

    private BlockExpression Sum(Expression value)
    {
        var sum = Expression.Variable(typeof(decimal), "sum");
        return Loop(sum, Expression.Constant(0m), Expression.AddAssign(sum, value));
    }

    private BlockExpression Count(Expression condition)
    {
        var count = Expression.Variable(typeof(int), "count");
        return Loop(count, Expression.Constant(0), Expression.IfThen(condition, Expression.PreIncrementAssign(count)));
    }

    /// <summary>The first of several that are alike.</summary>
    private BlockExpression Best(Expression value, Func<Expression, Expression, Expression> isBetter)
    {
        var (best, next) = (Expression.Variable(typeof(decimal), "best"), Expression.Variable(typeof(decimal), "next"));
        var isFirst = Expression.Equal(_item, Expression.Constant(0));
        var choice = Expression.Block(
            [next],
            Expression.Assign(next, value),
            Expression.IfThen(Expression.OrElse(isFirst, isBetter(next, best)), Expression.Assign(best, next)));
        return Loop(best, Expression.Constant(0m), choice);
    }

    private BlockExpression All(Expression value)
    {
        var type = typeof(List<>).MakeGenericType(value.Type);
        var all = Expression.Variable(type, "all");
        return Loop(
            all,
            Expression.New(type.GetConstructor([typeof(int)])!, _length),
            Expression.Call(all, nameof(List<>.Add), null, value));
    }

    /// <summary>Does a step for each item and gives what has come of it.</summary>
    private BlockExpression Loop(ParameterExpression result, Expression first, Expression step)
    {
        var done = Expression.Label();
        return Expression.Block(
            [_columns, _length, _item, result, .. _arrays.Values],
            [
                Expression.Assign(_columns, OfList(nameof(Row.Columns))),
                Expression.Assign(_length, Expression.Property(OfList(nameof(Row.Lists)), "Length")),
                Expression.Assign(_item, Expression.Constant(0)),
                Expression.Assign(result, first),
                .. _arrays.Select(array => Expression.Assign(array.Value, ArrayOf(array.Key.Field, array.Key.Values))),
                Expression.Loop(
                    Expression.Block(
                        Expression.IfThen(Expression.GreaterThanOrEqual(_item, _length), Expression.Break(done)),
                        Expression.Call(Expression.Field(_row, nameof(Row.Work)), nameof(WorkMeter.Step), null),
                        step,
                        Expression.PreIncrementAssign(_item)),
                    done),
                result,
            ]);
    }

    private BinaryExpression OfList(string array) => Expression.ArrayIndex(Expression.Field(_row, array), Expression.Constant(list));

    private MemberExpression ArrayOf(int field, string values) =>
        Expression.Field(Expression.ArrayIndex(_columns, Expression.Constant(field)), values);
}
