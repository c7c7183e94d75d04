using System.Linq.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>A date that was written in an expression: the parser is given it as a constructor.</summary>
internal static class DateLiteral
{
    public static DateOnly? Of(NewExpression node) =>
        node.Arguments.Select(argument => (argument as ConstantExpression)?.Value).ToList() is [int year, int month, int day]
            ? new DateOnly(year, month, day)
            : null;
}
