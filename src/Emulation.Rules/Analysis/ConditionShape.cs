using System.Linq.Expressions;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Analysis;

/// <summary>
/// What conditions compare with: the constants beside each name. <see cref="IsExact"/> while every comparison is between one name and
/// a constant: then the constants cut the values into cells inside which no condition changes.
/// </summary>
internal sealed class ConditionShape(IReadOnlyDictionary<string, decimal> constants)
{
    /// <summary>Decimals hold more, but cells out there are of no use and arithmetic around them overflows.</summary>
    public const decimal Farthest = 1_000_000_000_000_000m;

    private readonly Dictionary<string, HashSet<object>> _constants = new(StringComparer.Ordinal);

    /// <summary>Combinations of names and constants in one condition that are worth noting.</summary>
    private const int MostNotes = 10_000;

    /// <summary>What arithmetic comes to: cells ask for it again and again.</summary>
    private readonly Dictionary<Expression, object?> _folded = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool IsExact { get; private set; } = true;

    /// <summary>The names that conditions of an exact shape mention.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The constants a name is compared with: decimals, texts and dates.</summary>
    public IReadOnlyCollection<object> ConstantsOf(string name) => _constants.GetValueOrDefault(name) ?? [];

    /// <summary>
    /// Takes in a condition whose arguments and params were replaced by what they stand for; null when that was too large to look at.
    /// </summary>
    public void Add(Expression? condition)
    {
        if (condition is null)
        {
            IsExact = false;
            return;
        }

        Walk(condition);
    }

    /// <summary>The value of an expression without names that vary; null when it has some.</summary>
    public object? Fold(Expression node)
    {
        switch (node)
        {
            case ConstantExpression constant:
                return constant.Value is int whole ? (decimal)whole : constant.Value;
            case ParameterExpression { Name: { } name }:
                return constants.TryGetValue(name, out var value) ? value : null;
            case NewExpression date:
                return DateLiteral.Of(date);
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert:
                return Fold(convert.Operand);
            case UnaryExpression { NodeType: ExpressionType.Negate } negate:
                return Fold(negate.Operand) is decimal operand ? -operand : null;
            case BinaryExpression binary:
                if (!_folded.TryGetValue(binary, out var folded))
                {
                    var numbers = (Fold(binary.Left), Fold(binary.Right));
                    folded = numbers is (decimal left, decimal right) ? Arithmetic(binary.NodeType, left, right) : null;
                    _folded.Add(binary, folded);
                }

                return folded;
            default:
                return null;
        }
    }

    private static object? Arithmetic(ExpressionType type, decimal left, decimal right)
    {
        try
        {
            return type switch
            {
                ExpressionType.Add or ExpressionType.AddChecked => left + right,
                ExpressionType.Subtract or ExpressionType.SubtractChecked => left - right,
                ExpressionType.Multiply or ExpressionType.MultiplyChecked => left * right,
                ExpressionType.Divide => left / right,
                ExpressionType.Modulo => left % right,
                _ => null,
            };
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private void Walk(Expression node)
    {
        switch (node)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } binary:
                Walk(binary.Left);
                Walk(binary.Right);
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                Walk(not.Operand);
                break;
            case ParameterExpression { Name: { } name }:
                _names.Add(name);
                break;
            case ConstantExpression:
                break;
            case BinaryExpression comparison:
                if (!TryPair(comparison.Left, comparison.Right) && !TryPair(comparison.Right, comparison.Left))
                {
                    Gather(node);
                }

                break;
            default:
                Gather(node);
                break;
        }
    }

    private bool TryPair(Expression name, Expression constant)
    {
        if (name is not ParameterExpression { Name: { } id } || Fold(name) is not null || Fold(constant) is not { } value)
        {
            return false;
        }

        _names.Add(id);
        Note(id, value);
        return true;
    }

    /// <summary>A condition of another shape: every constant in it may matter to every name in it.</summary>
    private void Gather(Expression node)
    {
        IsExact = false;
        var found = new NamesAndConstants(this);
        found.Visit(node);
        if ((long)found.Names.Count * found.Values.Count > MostNotes)
        {
            return;
        }

        foreach (var name in found.Names)
        {
            foreach (var value in found.Values)
            {
                Note(name, value);
            }
        }
    }

    private void Note(string name, object value)
    {
        if (value is decimal number && Math.Abs(number) > Farthest)
        {
            IsExact = false;
            return;
        }

        if (!_constants.TryGetValue(name, out var values))
        {
            _constants[name] = values = [];
        }

        values.Add(value);
    }

    private sealed class NamesAndConstants(ConditionShape shape) : ExpressionVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<object> Values { get; } = [];

        public override Expression? Visit(Expression? node)
        {
            if (node is not null && node is not ConstantExpression { Value: bool } && shape.Fold(node) is { } value)
            {
                Values.Add(value);
                return node;
            }

            if (node is ParameterExpression { Name: { } name })
            {
                Names.Add(name);
            }

            return base.Visit(node);
        }
    }
}
