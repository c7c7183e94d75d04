using System.Globalization;
using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Lets pass the few node kinds, types and methods that rules need and refuses all others, whatever the text looked like.
/// Whole numbers are made decimals, so that their arithmetic is that of all others.
/// </summary>
internal sealed class ExpressionGuard(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag) : ExpressionVisitor
{
    private static readonly HashSet<Type> Types = [typeof(decimal), typeof(int), typeof(bool), typeof(string), typeof(DateTime)];

    /// <summary>How many texts the tree holds: the parser turns a text beside a number into a number, which is no text any more.</summary>
    public int TextCount { get; private set; }

    public override Expression? Visit(Expression? node)
    {
        if (node is not null && !Types.Contains(node.Type))
        {
            Refuse(Describe(node));
            return node;
        }

        var visited = base.Visit(node);
        return visited?.Type == typeof(int) ? Expression.Convert(visited, typeof(decimal)) : visited;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var whole = node.Left.Type == typeof(int) && node.Right.Type == typeof(int);
        switch (node.NodeType)
        {
            case ExpressionType.Divide or ExpressionType.Modulo when whole:
                bag.Add(Codes.IntegerDivision.At(expression.Position));
                return Rebuild(node);
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply when whole:
                return Rebuild(node);
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo
                when node.Left.Type == typeof(decimal) && node.Right.Type == typeof(decimal):
            case ExpressionType.AndAlso or ExpressionType.OrElse:
                return base.VisitBinary(node);
            case ExpressionType.Equal or ExpressionType.NotEqual:
                CheckDeclared(node.Left, node.Right);
                CheckDeclared(node.Right, node.Left);
                return whole ? Rebuild(node) : base.VisitBinary(node);
            case ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual:
                if (node.Left is MethodCallExpression { Method.Name: nameof(string.Compare) } call && call.Method.DeclaringType == typeof(string))
                {
                    bag.Add(Codes.TextOrder.At(expression.Position));
                    return node;
                }

                return whole ? Rebuild(node) : base.VisitBinary(node);
            default:
                Refuse(Describe(node));
                return node;
        }
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        var allowed = node.NodeType switch
        {
            ExpressionType.Not => node.Type == typeof(bool),
            ExpressionType.Negate => node.Type == typeof(decimal) || node.Type == typeof(int),
            ExpressionType.Convert or ExpressionType.ConvertChecked => node.Type == typeof(decimal) && node.Operand.Type == typeof(int),
            _ => false,
        };
        if (!allowed)
        {
            Refuse(Describe(node));
            return node;
        }

        return node.NodeType switch
        {
            ExpressionType.Convert or ExpressionType.ConvertChecked => Visit(node.Operand)!,
            ExpressionType.Negate when node.Type == typeof(int) => Expression.Negate(Visit(node.Operand)!),
            _ => base.VisitUnary(node),
        };
    }

    protected override Expression VisitConditional(ConditionalExpression node) => node.Type == typeof(int)
        ? Expression.Condition(Visit(node.Test)!, Visit(node.IfTrue)!, Visit(node.IfFalse)!)
        : base.VisitConditional(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(Fn) || node.Object is not null)
        {
            Refuse(node.Method.Name);
            return node;
        }

        return base.VisitMethodCall(node);
    }

    /// <summary>Only dates that the rewriter wrote.</summary>
    protected override Expression VisitNew(NewExpression node)
    {
        if (node.Type != typeof(DateTime) || node.Arguments.Count != 3 || !node.Arguments.All(a => a is ConstantExpression && a.Type == typeof(int)))
        {
            Refuse("new");
            return node;
        }

        return node;
    }

    /// <summary>A date that is a constant was read from a text in a way that depends on the parser, not on us.</summary>
    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is DateTime date)
        {
            bag.Add(Codes.DateLiteralPlace.At(expression.Position, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
        else if (node.Type == typeof(string))
        {
            TextCount++;
        }

        return node.Value is int whole ? Expression.Constant((decimal)whole) : node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (scope.Find(node.Name ?? "") is null)
        {
            Refuse(node.Name ?? "");
        }

        return node;
    }

    protected override Expression VisitMember(MemberExpression node) => Refused(node, node.Member.Name);

    protected override Expression VisitLambda<T>(Expression<T> node) => Refused(node, "=>");

    protected override Expression VisitInvocation(InvocationExpression node) => Refused(node, "()");

    protected override Expression VisitNewArray(NewArrayExpression node) => Refused(node, "new[]");

    protected override Expression VisitMemberInit(MemberInitExpression node) => Refused(node, "new");

    protected override Expression VisitListInit(ListInitExpression node) => Refused(node, "new");

    protected override Expression VisitIndex(IndexExpression node) => Refused(node, "[]");

    protected override Expression VisitTypeBinary(TypeBinaryExpression node) => Refused(node, "is");

    protected override Expression VisitDynamic(DynamicExpression node) => Refused(node, "dynamic");

    protected override Expression VisitExtension(Expression node) => Refused(node, node.GetType().Name);

    protected override Expression VisitBlock(BlockExpression node) => Refused(node, "{}");

    private static string Describe(Expression node) => node switch
    {
        MethodCallExpression call => call.Method.Name,
        MemberExpression member => member.Member.Name,
        ConstantExpression { Value: null } => "null",
        _ => node.NodeType.ToString(),
    };

    private BinaryExpression Rebuild(BinaryExpression node) => Expression.MakeBinary(node.NodeType, Visit(node.Left)!, Visit(node.Right)!);

    /// <summary>A text is compared with what can have it, whichever branch of a choice either comes from.</summary>
    private void CheckDeclared(Expression left, Expression right)
    {
        var compared = Branches(left).Select(branch => branch is ParameterExpression { Name: { } name } && scope.Find(name) is { Values: not null } found ? found : null).ToList();
        if (compared.Contains(null))
        {
            return;
        }

        var values = compared.SelectMany(name => name!.Values!).Distinct(StringComparer.Ordinal).ToList();
        foreach (var text in Branches(right).OfType<ConstantExpression>().Select(constant => constant.Value).OfType<string>().Where(text => !values.Contains(text, StringComparer.Ordinal)))
        {
            bag.Add(Codes.UndeclaredValue.At(expression.Position, text, compared[0]!.Name, Suggestion.For(text, values)));
        }
    }

    private static IEnumerable<Expression> Branches(Expression node) =>
        node is ConditionalExpression choice ? Branches(choice.IfTrue).Concat(Branches(choice.IfFalse)) : [node];

    private Expression Refused(Expression node, string what)
    {
        Refuse(what);
        return node;
    }

    private void Refuse(string what) => bag.Add(Codes.NotAllowed.At(expression.Position, what, Habits.OfRefused));
}
