using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>An expression's tree as text again, in one normal form: what a finding quotes of a longer condition.</summary>
internal sealed class ExpressionText(IReadOnlyList<StandIn> standIns)
{
    private const int Loosest = 0;
    private const int Tightest = 7;

    public static string Of(Expression node, IReadOnlyList<StandIn> standIns) => new ExpressionText(standIns).Write(node, Loosest);

    private string Write(Expression node, int around)
    {
        var (text, own) = node switch
        {
            ConstantExpression constant => (Literal(constant.Value), Tightest),
            ParameterExpression parameter => (Name(parameter), Tightest),
            UnaryExpression { NodeType: ExpressionType.Not } not => ("!" + Write(not.Operand, Tightest), Tightest - 1),
            UnaryExpression { NodeType: ExpressionType.Negate } negate => ("-" + Write(negate.Operand, Tightest), Tightest - 1),
            UnaryExpression unary => (Write(unary.Operand, around), Tightest),
            BinaryExpression binary => (Join(binary), Strength(binary.NodeType)),
            ConditionalExpression choice => (Choice(choice), Loosest),
            MethodCallExpression call => (Call(call.Method.Name, call.Arguments.Select(a => Write(a, Loosest))), Tightest),
            NewExpression date when DateLiteral.Of(date) is { } day => (Literal(IndicatorValue.Of(day).ToString()), Tightest),
            _ => ("…", Tightest),
        };
        return own < around ? $"({text})" : text;
    }

    private string Join(BinaryExpression node)
    {
        var own = Strength(node.NodeType);
        return $"{Write(node.Left, own)} {Sign(node.NodeType)} {Write(node.Right, own + 1)}";
    }

    private string Choice(ConditionalExpression choice) =>
        $"{Write(choice.Test, 1)} ? {Write(choice.IfTrue, 1)} : {Write(choice.IfFalse, Loosest)}";

    private static string Call(string function, IEnumerable<string> arguments) =>
        $"{nameof(Fn)}.{function}({string.Join(", ", arguments)})";

    /// <summary>An aggregate or a question stands in the tree as a name of its own.</summary>
    private string Name(ParameterExpression parameter)
    {
        if (standIns.FirstOrDefault(s => s.Parameter == parameter) is not { } standIn)
        {
            return parameter.Name!;
        }

        if (standIn.History is { } history)
        {
            return history.ToString();
        }

        var arguments = string.Join(", ", standIn.Arguments.Select(argument => Of(argument.Body, argument.StandIns)));
        return standIn.Function is { } function ? $"{standIn.Name}.{function.Name}({arguments})" : Call(nameof(Fn.Given), [standIn.Name]);
    }

    private static string Literal(object? value) => value switch
    {
        decimal number => DecimalText.Of(number),
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        _ => $"{value}",
    };

    private static string Sign(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Multiply => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => $"{type}",
    };

    private static int Strength(ExpressionType type) => type switch
    {
        ExpressionType.OrElse => 1,
        ExpressionType.AndAlso => 2,
        ExpressionType.Equal or ExpressionType.NotEqual => 3,
        ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual => 3,
        ExpressionType.Add or ExpressionType.Subtract => 4,
        _ => 5,
    };
}
