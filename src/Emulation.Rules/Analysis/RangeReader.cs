using System.Linq.Expressions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Works out what an expression can come to from what its names can come to. A name that stands twice is taken twice: the result may be
/// larger than the truth, never smaller.
/// </summary>
internal static class RangeReader
{
    /// <summary>What a parsed expression can come to, the parts that are not the parser's business included.</summary>
    public static Possible Read(ParsedExpression parsed, RangeScope scope) => Read(parsed.Body, ScopeOf(parsed, scope));

    /// <summary>The scope of an expression's tree: aggregates and questions stand in it as parameters.</summary>
    public static RangeScope ScopeOf(ParsedExpression parsed, RangeScope scope) =>
        scope.With(parsed.StandIns.ToDictionary(s => s.Parameter.Name!, s => AggregateRanges.Read(s, scope), StringComparer.Ordinal));

    public static Possible Read(Expression node, RangeScope scope) => node switch
    {
        ConstantExpression { Value: int whole } => Possible.Number(NumberRange.Only(whole)),
        ConstantExpression { Value: decimal number } => Possible.Number(NumberRange.Only(number)),
        ConstantExpression { Value: bool flag } => Possible.Truth(flag, !flag),
        ConstantExpression { Value: string text } => Possible.OneOf([text]),
        ParameterExpression { Name: { } name } => scope.Find(name),
        UnaryExpression { NodeType: ExpressionType.Not } not => Opposite(Read(not.Operand, scope)),
        UnaryExpression { NodeType: ExpressionType.Negate } negate => Negative(Read(negate.Operand, scope)),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => Read(convert.Operand, scope),
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => And(and, scope),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => Or(or, scope),
        BinaryExpression binary when binary.Type == typeof(bool) => Compare(binary, scope),
        BinaryExpression binary => Arithmetic(binary, scope),
        ConditionalExpression choice => Choose(choice, scope),
        MethodCallExpression call => Call(call, scope),
        _ => Possible.Anything,
    };

    /// <summary>Whether a comparison can hold and can fail, whatever stands around it.</summary>
    public static Possible Compare(BinaryExpression comparison, RangeScope scope)
    {
        var (left, right) = (Read(comparison.Left, scope), Read(comparison.Right, scope));
        var alike = SameExpression.Are(comparison.Left, comparison.Right);
        return RangeComparison.Of(comparison.NodeType, left, right, alike).After(left, right);
    }

    private static Possible Opposite(Possible truth) =>
        truth.Fault is not null ? truth : Possible.Truth(truth.CanFail, truth.CanHold) with { May = truth.May };

    private static Possible Negative(Possible number) => number.Fault is not null
        ? number
        : Possible.Number((number.Numbers ?? NumberRange.All).Falling(value => -value)) with { May = number.May };

    /// <summary>The right side is only asked where the left one holds.</summary>
    private static Possible And(BinaryExpression and, RangeScope scope)
    {
        var left = Read(and.Left, scope);
        if (left.Fault is not null || !left.CanHold)
        {
            return left;
        }

        var within = Refinement.Of(scope, and.Left, holds: true);
        if (within.IsImpossible)
        {
            return Possible.Truth(canHold: false, canFail: true).After(left);
        }

        var right = Read(and.Right, within);
        return right.Fault is { } fault
            ? left.CanFail ? Possible.Truth(canHold: false, canFail: true) with { May = fault } : right
            : Possible.Truth(right.CanHold, left.CanFail || right.CanFail).After(left, right);
    }

    /// <summary>The right side is only asked where the left one does not hold.</summary>
    private static Possible Or(BinaryExpression or, RangeScope scope)
    {
        var left = Read(or.Left, scope);
        if (left.Fault is not null || !left.CanFail)
        {
            return left;
        }

        var within = Refinement.Of(scope, or.Left, holds: false);
        if (within.IsImpossible)
        {
            return Possible.Truth(canHold: true, canFail: false).After(left);
        }

        var right = Read(or.Right, within);
        return right.Fault is { } fault
            ? left.CanHold ? Possible.Truth(canHold: true, canFail: false) with { May = fault } : right
            : Possible.Truth(left.CanHold || right.CanHold, right.CanFail).After(left, right);
    }

    private static Possible Arithmetic(BinaryExpression node, RangeScope scope)
    {
        var (left, right) = (Read(node.Left, scope), Read(node.Right, scope));
        if (left.Numbers is not { } a || right.Numbers is not { } b)
        {
            return Possible.AnyNumber.After(left, right);
        }

        // The same less itself is nothing, however much it may be.
        return node.NodeType == ExpressionType.Subtract && SameExpression.Are(node.Left, node.Right)
            ? Possible.Number(NumberRange.Only(0m)).After(left, right)
            : RangeMath.Of(node.NodeType, a, b).After(left, right);
    }

    private static Possible Choose(ConditionalExpression choice, RangeScope scope)
    {
        var test = Read(choice.Test, scope);
        if (test.Fault is not null)
        {
            return test;
        }

        var (holds, fails) = (Refinement.Of(scope, choice.Test, holds: true), Refinement.Of(scope, choice.Test, holds: false));
        var yes = test.CanHold && !holds.IsImpossible ? Read(choice.IfTrue, holds) : null;
        var no = test.CanFail && !fails.IsImpossible ? Read(choice.IfFalse, fails) : null;
        return (yes is null ? no ?? Possible.Anything : no is null ? yes : yes.Or(no)).After(test);
    }

    private static Possible Call(MethodCallExpression call, RangeScope scope)
    {
        var arguments = call.Arguments.Select(argument => Read(argument, scope)).ToArray();
        var result = scope.FunctionResults.TryGetValue(call.Method, out var ofHost) ? ofHost
            : arguments.All(a => a.Numbers is not null)
            ? FunctionRanges.Of(call.Method.Name, [.. arguments.Select(a => a.Numbers!.Value)])
            : call.Type == typeof(decimal) ? Possible.AnyNumber : Possible.Anything;
        return result.After(arguments);
    }
}
