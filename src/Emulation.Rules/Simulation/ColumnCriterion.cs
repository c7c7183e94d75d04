using System.Linq.Expressions;
using System.Numerics;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Simulation;

/// <summary>Adds the points of one criterion to the sums of participants, or takes them away again.</summary>
/// <param name="columns">The values of all columns.</param>
/// <param name="sums">The sums.</param>
/// <param name="from">The first participant, at a whole vector.</param>
/// <param name="to">The end, at a whole vector.</param>
/// <param name="sign">0 to add, -1 to take away.</param>
internal delegate void ColumnKernel(long[][] columns, long[] sums, int from, int to, long sign);

/// <summary>A criterion translated for columns: what it reads, and its points.</summary>
internal sealed class ColumnCriterion
{
    private static readonly ParameterExpression Columns = Expression.Parameter(typeof(long[][]), "columns");
    private static readonly ParameterExpression Sums = Expression.Parameter(typeof(long[]), "sums");
    private static readonly ParameterExpression From = Expression.Parameter(typeof(int), "from");
    private static readonly ParameterExpression To = Expression.Parameter(typeof(int), "to");
    private static readonly ParameterExpression Sign = Expression.Parameter(typeof(long), "sign");

    private readonly Dictionary<FigureColumn, ParameterExpression> _loaded = [];
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<FigureColumn> _order;
    private readonly RoundingDefinition _rounding;

    /// <exception cref="ColumnRefusedException">Its rules are no matter of columns.</exception>
    public ColumnCriterion(
        CompiledCriterion leaf,
        IReadOnlyList<FigureColumn> columns,
        IReadOnlyDictionary<string, decimal> constants,
        RoundingDefinition rounding)
    {
        (Kind, _order, _rounding) = (leaf.Definition.Kind, columns, rounding);
        var names = ColumnNames.Of(columns, constants, leaf.Definition, Loaded, _constants);
        Points = Settled(leaf.Definition, Combined(leaf, names));
    }

    public CriterionKind Kind { get; }

    /// <summary>Its points.</summary>
    public ColumnNumber Points { get; }

    /// <summary>Whether it reads a column.</summary>
    public bool Reads(FigureColumn column) => _loaded.ContainsKey(column);

    /// <summary>Whether it reads a constant.</summary>
    public bool Reads(string constant) => _constants.Contains(constant);

    /// <summary>The code that adds its points in units of that many decimals.</summary>
    public ColumnKernel Compile(int scale)
    {
        var (i, done) = (Expression.Variable(typeof(int), "i"), Expression.Label("done"));
        var (sign, points, sum) = (Vector("sign"), Vector("points"), Vector("sum"));
        var arrays = _loaded.Keys.ToDictionary(column => column, _ => Expression.Variable(typeof(long[])));
        Expression[] step =
        [
            Expression.IfThen(Expression.GreaterThanOrEqual(i, To), Expression.Break(done)),
            .. _loaded.Select(loaded => Expression.Assign(loaded.Value, Load(arrays[loaded.Key], i))),
            Expression.Assign(points, Points.At(scale).Code),
            Expression.Assign(
                sum,
                Expression.Call(
                    ColumnMath.Add,
                    Load(Sums, i),
                    Expression.Call(ColumnMath.Subtract, Expression.Call(ColumnMath.Xor, points, sign), sign))),
            Expression.Call(sum, nameof(Vector<long>.CopyTo), null, Sums, i),
            Expression.AddAssign(i, Expression.Constant(Vector<long>.Count)),
        ];
        var body = Expression.Block(
            [i, sign, points, sum, .. arrays.Values, .. _loaded.Values],
            [
                Expression.Assign(i, From),
                Expression.Assign(sign, Expression.New(typeof(Vector<long>).GetConstructor([typeof(long)])!, Sign)),
                .. arrays.Select(
                    array => Expression.Assign(array.Value, Expression.ArrayIndex(Columns, Expression.Constant(IndexOf(array.Key))))),
                Expression.Loop(Expression.Block(step), done),
            ]);
        return Expression.Lambda<ColumnKernel>(body, Columns, Sums, From, To, Sign).Compile();
    }

    private static ParameterExpression Vector(string name) => Expression.Variable(typeof(Vector<long>), name);

    private static NewExpression Load(Expression array, Expression at) =>
        Expression.New(typeof(Vector<long>).GetConstructor([typeof(long[]), typeof(int)])!, array, at);

    private int IndexOf(FigureColumn column) => Enumerable.Range(0, _order.Count).First(i => _order[i] == column);

    private ParameterExpression Loaded(FigureColumn column)
    {
        if (!_loaded.TryGetValue(column, out var loaded))
        {
            _loaded.Add(column, loaded = Vector(column.Indicator.Id));
        }

        return loaded;
    }

    /// <summary>
    /// From the last rule back: each takes the place of those behind it where it holds, or is added to them. Units add up alike in any
    /// order.
    /// </summary>
    private static ColumnNumber Combined(CompiledCriterion leaf, ColumnNames names)
    {
        var (workflow, outer) = (leaf.Workflow!, names);
        var isSum = leaf.Definition.Combine == CombineMode.Sum;
        foreach (var argument in workflow.Arguments)
        {
            names = names.With(argument.Name, Written(argument.Expression), outer);
        }

        foreach (var global in workflow.Globals)
        {
            names = names.With(global.Name, Written(global.Expression), names);
        }

        var points = ColumnNumber.Constant(0m);
        foreach (var rule in workflow.Rules.Reverse())
        {
            var inner = names;
            foreach (var local in rule.Written.Locals)
            {
                inner = inner.With(local.Name, Written(local.Expression), inner);
            }

            // Of nested rules only the joined condition is looked at, which does not know their params.
            var mask = inner.Translator.Condition(
                rule.Written.Condition is { } condition ? Written(condition) : throw new ColumnRefusedException());
            var own = inner.Translator.Number(Written(rule.Written.Points!));
            points = ColumnTranslator.Choice(mask, isSum ? ColumnTranslator.Sum(points, own) : own, points);
        }

        return points;
    }

    /// <summary>What stands for a function of a list, or a question, is no name.</summary>
    private static Expression Written(ParsedExpression expression) =>
        expression.StandIns.Count == 0 ? expression.Body : throw new ColumnRefusedException();

    private ColumnNumber Settled(CriterionDefinition leaf, ColumnNumber points)
    {
        if (leaf.Kind == CriterionKind.Penalty && points.High > 0)
        {
            // A penalty above 0 is a fault, which the scorer reports.
            throw new ColumnRefusedException();
        }

        var most = leaf.MaxPoints ?? throw new ColumnRefusedException();
        var limited = ColumnTranslator.Limited(points, ColumnNumber.Constant(leaf.MinPoints), ColumnNumber.Constant(most));
        if (_rounding.Criterion is not { } decimals || limited.Scale <= decimals)
        {
            return limited;
        }

        var step = ScaledNumber.PowerOfTen(limited.Scale - decimals);
        var rounded = Expression.Call(
            typeof(ColumnMath),
            nameof(ColumnMath.Round),
            null,
            limited.Code,
            Expression.Constant(step),
            Expression.Constant(_rounding.Mode));
        return new ColumnNumber(rounded, limited.Scale, limited.Low - step, limited.High + step).Checked();
    }
}
