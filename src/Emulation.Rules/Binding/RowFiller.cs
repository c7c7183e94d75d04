using System.Linq.Expressions;
using System.Reflection;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Binding;

/// <summary>
/// Compiles what brings a record's values into a row: numbers and truth values go to their places unboxed, the rest by way of
/// <see cref="RecordValue"/>.
/// </summary>
internal static class RowFiller
{
    /// <summary>Takes the record, its participant and the row; what a property throws is told by both.</summary>
    public static Action<T, string?, Row> For<T>(IReadOnlyList<BoundProperty> bound, RowLayout layout)
    {
        var record = Expression.Parameter(typeof(T), "record");
        var participant = Expression.Parameter(typeof(string), "participant");
        var row = Expression.Parameter(typeof(Row), "row");
        var steps =
            bound.Select(b => Guarded(Along(record, b.Path, value => Step(row, layout[b.Indicator.Id], b, value)), b, participant));
        return Expression.Lambda<Action<T, string?, Row>>(Expression.Block(typeof(void), steps), record, participant, row).Compile();
    }

    private static TryExpression Guarded(Expression step, BoundProperty bound, ParameterExpression participant)
    {
        var cause = Expression.Parameter(typeof(Exception), "cause");
        var fault = ((Func<BoundProperty, string?, Exception, InvalidOperationException>)RecordFault.Of).Method;
        return Expression.MakeTry(
            typeof(void), step, null, null,
            [
                Expression.Catch(typeof(OperationCanceledException), Expression.Rethrow()),
                Expression.Catch(cause, Expression.Throw(Expression.Call(fault, Expression.Constant(bound), participant, cause))),
            ]);
    }

    /// <summary>Follows the path; what lies behind a null is left out.</summary>
    private static Expression Along(Expression from, IEnumerable<PropertyInfo> path, Func<Expression, Expression> step)
    {
        if (!path.Any())
        {
            return step(from);
        }

        var property = path.First();
        var value = Expression.Variable(property.PropertyType, property.Name);
        var read = Expression.Assign(value, Expression.Property(from, property));
        var inner = Nullable.GetUnderlyingType(property.PropertyType);
        var next =
            inner is null
                ? Along(value, path.Skip(1), step)
                : Along(Expression.Property(value, nameof(Nullable<int>.Value)), path.Skip(1), step);
        Expression guarded = (inner, property.PropertyType.IsValueType) switch
        {
            (not null, _) => Expression.IfThen(Expression.Property(value, nameof(Nullable<int>.HasValue)), next),
            (null, true) => next,
            (null, false) => Expression.IfThen(Expression.NotEqual(value, Expression.Constant(null, property.PropertyType)), next),
        };
        return Expression.Block([value], read, guarded);
    }

    private static Expression Step(ParameterExpression row, Slot slot, BoundProperty bound, Expression value)
    {
        if (bound.Conversion is null && (slot.Type == typeof(decimal) || slot.Type == typeof(bool)))
        {
            return Expression.Block(
                Expression.Assign(RowBinder.Place(row, slot), value.Type == slot.Type ? value : Expression.Convert(value, slot.Type)),
                Flag(row, nameof(Row.Given), slot),
                Flag(row, nameof(Row.Submitted), slot));
        }

        var put = typeof(RecordValue).GetMethod(nameof(RecordValue.Put))!;
        return Expression.Call(put, row, Expression.Constant(slot), Expression.Constant(bound), Expression.Convert(value, typeof(object)));
    }

    private static BinaryExpression Flag(ParameterExpression row, string flags, Slot slot) =>
        Expression.Assign(
            Expression.ArrayAccess(Expression.Field(row, flags), Expression.Constant(slot.Ordinal)), Expression.Constant(true));
}
