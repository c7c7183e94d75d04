using System.Linq.Expressions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>Replaces what a condition counts of lists by reads of tallies, and everything else as <see cref="RowBinder"/> does.</summary>
internal sealed class TallyBinder(ParameterExpression row, NameBinding names, ParameterExpression counts, List<Tally> tallies)
    : RowBinder(row, names)
{
    private readonly NameBinding _names = names;

    /// <summary>Whether nothing of a condition but such counts rests on the items of a list.</summary>
    public static bool CanBind(ParsedExpression condition) => condition.StandIns.All(
        standIn => standIn.Function is not { } function
            || (function.Name is nameof(ListFold.Count) or nameof(ListFold.Any) or nameof(ListFold.All)
                && standIn.Arguments.All(argument => argument.StandIns.All(inner => inner.IsQuestion))));

    protected override Expression Fold(StandIn standIn, ListFunction function)
    {
        var counted = Count(standIn.Name, standIn.OfItem);
        return function.Name switch
        {
            nameof(ListFold.Any) => Expression.GreaterThan(counted, Expression.Constant(0)),
            nameof(ListFold.All) => Expression.Equal(counted, Count(standIn.Name, null)),
            _ => counted,
        };
    }

    private BinaryExpression Count(string list, ParsedExpression? ofItem)
    {
        tallies.Add(new Tally(_names.Find(list)!, ofItem is null ? null : Code(list, ofItem)));
        return Expression.ArrayIndex(counts, Expression.Constant(tallies.Count - 1));
    }

    private Deferred<Func<Row, bool>> Code(string list, ParsedExpression ofItem)
    {
        var item = Expression.Parameter(typeof(Row), "item");
        var body = new RowBinder(item, _names.Inside(list)).Bind(ofItem);
        return _names.Defer(Expression.Lambda<Func<Row, bool>>(body, item));
    }
}
