using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>
/// The second lock behind the checker: lets pass the few node kinds, types and methods that rules need and refuses all others, whatever
/// the text looked like. Whole numbers are made decimals, so that their arithmetic is that of all others.
/// </summary>
/// <param name="parameters">What stands for names.</param>
/// <param name="hostFunctions">The class of the host's functions; null where it has none.</param>
internal sealed class ExpressionGuard(IReadOnlyList<ParameterExpression> parameters, Type? hostFunctions = null) : ExpressionVisitor
{
    private static readonly HashSet<Type> Types = [typeof(decimal), typeof(int), typeof(bool), typeof(string), typeof(DateTime)];

    /// <summary>Whether there was something to refuse.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>How many texts the tree holds: the parser turns a text beside a number into a number, which is no text any more.</summary>
    public int TextCount { get; private set; }

    public override Expression? Visit(Expression? node)
    {
        if (node is not null && !Types.Contains(node.Type))
        {
            return Refuse(node);
        }

        var visited = base.Visit(node);
        return visited?.Type == typeof(int) ? Expression.Convert(visited, typeof(decimal)) : visited;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var whole = node.Left.Type == typeof(int) && node.Right.Type == typeof(int);
        switch (node.NodeType)
        {
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply when whole:
                return Rebuild(node);
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo
                when node.Left.Type == typeof(decimal) && node.Right.Type == typeof(decimal):
            case ExpressionType.AndAlso or ExpressionType.OrElse:
                return base.VisitBinary(node);
            case ExpressionType.Equal or ExpressionType.NotEqual:
            case ExpressionType.LessThan or ExpressionType.LessThanOrEqual:
            case ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual:
                return whole ? Rebuild(node) : base.VisitBinary(node);
            default:
                return Refuse(node);
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
            return Refuse(node);
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
        var isKnown = node.Method.DeclaringType == typeof(Fn) || (hostFunctions is not null && node.Method.DeclaringType == hostFunctions);
        if (!isKnown || node.Object is not null)
        {
            return Refuse(node);
        }

        return base.VisitMethodCall(node);
    }

    /// <summary>Only dates that the printer wrote.</summary>
    protected override Expression VisitNew(NewExpression node)
    {
        var isDate = node.Type == typeof(DateTime) && node.Arguments.Count == 3;
        return isDate && node.Arguments.All(a => a is ConstantExpression && a.Type == typeof(int)) ? node : Refuse(node);
    }

    /// <summary>A date that is a constant was read from a text in a way that depends on the parser, not on us.</summary>
    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is DateTime)
        {
            return Refuse(node);
        }

        TextCount += node.Type == typeof(string) ? 1 : 0;
        return node.Value is int whole ? Expression.Constant((decimal)whole) : node;
    }

    protected override Expression VisitParameter(ParameterExpression node) => parameters.Contains(node) ? node : Refuse(node);

    protected override Expression VisitMember(MemberExpression node) => Refuse(node);

    protected override Expression VisitLambda<T>(Expression<T> node) => Refuse(node);

    protected override Expression VisitInvocation(InvocationExpression node) => Refuse(node);

    protected override Expression VisitNewArray(NewArrayExpression node) => Refuse(node);

    protected override Expression VisitMemberInit(MemberInitExpression node) => Refuse(node);

    protected override Expression VisitListInit(ListInitExpression node) => Refuse(node);

    protected override Expression VisitIndex(IndexExpression node) => Refuse(node);

    protected override Expression VisitTypeBinary(TypeBinaryExpression node) => Refuse(node);

    protected override Expression VisitDynamic(DynamicExpression node) => Refuse(node);

    protected override Expression VisitExtension(Expression node) => Refuse(node);

    protected override Expression VisitBlock(BlockExpression node) => Refuse(node);

    private BinaryExpression Rebuild(BinaryExpression node) => Expression.MakeBinary(node.NodeType, Visit(node.Left)!, Visit(node.Right)!);

    private T Refuse<T>(T node)
        where T : Expression
    {
        HasRefused = true;
        return node;
    }
}
