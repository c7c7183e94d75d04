using System.Linq.Expressions;
using System.Reflection;
using Emulation.Rules.Source;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Puts the tree of a plain expression together without the engine's parser, which takes a third of a millisecond for each and a quarter
/// of a second for the first one. Plain is what has numbers, texts, dates, names, operators, choices and functions of <see cref="Fn"/>
/// only; whatever else there is goes to the parser. A test holds both to the same tree.
/// </summary>
internal sealed class PlainExpression : NodeVisitor<Expression?>
{
    private static readonly ConstructorInfo Date = typeof(DateTime).GetConstructor([typeof(int), typeof(int), typeof(int)])!;

    private readonly CheckContext _context;
    private readonly IReadOnlyDictionary<CallNode, ParameterExpression> _standIns;

    private PlainExpression(CheckContext context, IReadOnlyDictionary<CallNode, ParameterExpression> standIns)
    {
        _context = context;
        _standIns = standIns;
    }

    /// <summary>The tree; null when the expression is not plain.</summary>
    /// <param name="expression">The expression, checked.</param>
    /// <param name="standIns">What stands in for functions of lists and questions.</param>
    public static Expression? Of(CheckedExpression expression, IReadOnlyDictionary<CallNode, ParameterExpression> standIns) =>
        new PlainExpression(expression.Context, standIns).Visit(expression.Root);

    public override Expression? VisitNumber(NumberNode node) =>
        NumberLiteral.Value(node.Text) is { } value ? Expression.Constant(value) : null;

    public override Expression? VisitText(TextNode node)
    {
        if (!_context.Dates.TryGetValue(node, out var date))
        {
            return Expression.Constant(node.Value);
        }

        return Expression.New(Date, Expression.Constant(date.Year), Expression.Constant(date.Month), Expression.Constant(date.Day));
    }

    public override Expression? VisitTruth(TruthNode node) => Expression.Constant(node.Text == "true");

    public override Expression? VisitName(NameNode node) => _context.Scope.Find(node.Name)?.Parameter;

    public override Expression? VisitGroup(GroupNode node) => Visit(node.Inner);

    /// <summary>What is counted becomes a decimal, as whole numbers do.</summary>
    public override Expression? VisitCall(CallNode node) => _standIns.GetValueOrDefault(node) switch
    {
        { } counted when counted.Type == typeof(int) => Expression.Convert(counted, typeof(decimal)),
        { } standIn => standIn,
        null => node.Callee is MemberNode { Target: NameNode { Name: FnFunction.Class }, Member: var function }
            && !_context.Grades.ContainsKey(node)
            ? Function(function, node.Arguments)
            : null,
    };

    /// <summary>A sign belongs to the number it stands before.</summary>
    public override Expression? VisitUnary(UnaryNode node) => (node.Operator, node.Operand) switch
    {
        ("-", NumberNode number) => NumberLiteral.Value(number.Text) is { } value ? Expression.Constant(-value) : null,
        ("-", _) => Visit(node.Operand) is { } negated ? Expression.Negate(negated) : null,
        _ => Visit(node.Operand) is { } refused ? Expression.Not(refused) : null,
    };

    public override Expression? VisitBinary(BinaryNode node) =>
        TypeOf(node.Operator) is { } type && Visit(node.Left) is { } left && Visit(node.Right) is { } right && left.Type == right.Type
            ? Expression.MakeBinary(type, left, right)
            : null;

    public override Expression? VisitChoice(ChoiceNode node) =>
        Visit(node.Condition) is { } condition && Visit(node.One) is { } one && Visit(node.Other) is { } other && one.Type == other.Type
            ? Expression.Condition(condition, one, other)
            : null;

    public override Expression? VisitMember(MemberNode node) => null;

    public override Expression? VisitLambda(LambdaNode node) => null;

    private MethodCallExpression? Function(string name, IReadOnlyList<Node> arguments)
    {
        var given = new Expression[arguments.Count];
        for (var i = 0; i < given.Length; i++)
        {
            if (Visit(arguments[i]) is not { } argument)
            {
                return null;
            }

            given[i] = argument;
        }

        var types = Array.ConvertAll(given, argument => argument.Type);
        return (_context.Scope.FindFunction(name)?.Host?.Method ?? typeof(Fn).GetMethod(name, types)) is { } method
            && method.GetParameters().Select(p => p.ParameterType).SequenceEqual(types)
            ? Expression.Call(method, given)
            : null;
    }

    /// <summary>What an operator does; words for operators are left to the parser.</summary>
    private static ExpressionType? TypeOf(string sign) => sign switch
    {
        "||" => ExpressionType.OrElse,
        "&&" => ExpressionType.AndAlso,
        "==" => ExpressionType.Equal,
        "!=" => ExpressionType.NotEqual,
        "<" => ExpressionType.LessThan,
        "<=" => ExpressionType.LessThanOrEqual,
        ">" => ExpressionType.GreaterThan,
        ">=" => ExpressionType.GreaterThanOrEqual,
        "+" => ExpressionType.Add,
        "-" => ExpressionType.Subtract,
        "*" => ExpressionType.Multiply,
        "/" => ExpressionType.Divide,
        "%" => ExpressionType.Modulo,
        _ => null,
    };
}
