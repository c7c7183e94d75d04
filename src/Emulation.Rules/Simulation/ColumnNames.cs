using System.Linq.Expressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Simulation;

/// <summary>
/// What the names of one criterion's rules stand for: a column, a constant, or an expression over other names. An inner name hides an outer
/// one.
/// </summary>
internal sealed class ColumnNames
{
    private readonly Func<ParameterExpression, ColumnNumber> _find;
    private readonly Func<ParameterExpression, string, long?> _codeOf;

    private ColumnNames(Func<ParameterExpression, ColumnNumber> find, Func<ParameterExpression, string, long?> codeOf) =>
        (_find, _codeOf) = (find, codeOf);

    /// <summary>Translates what is written over these names.</summary>
    public ColumnTranslator Translator => new(_find, _codeOf);

    /// <summary>The campaign's names and a criterion's bounds.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="constants">The constants.</param>
    /// <param name="leaf">The criterion.</param>
    /// <param name="loaded">Gives the vector of a column's values; whoever asks reads it.</param>
    /// <param name="read">Takes the constants that are read.</param>
    public static ColumnNames Of(
        IReadOnlyList<FigureColumn> columns,
        IReadOnlyDictionary<string, decimal> constants,
        CriterionDefinition leaf,
        Func<FigureColumn, Expression> loaded,
        ISet<string> read)
    {
        return new ColumnNames(
            name =>
            {
                if (ColumnOf(name) is { } column)
                {
                    return new ColumnNumber(loaded(column), column.Scale, column.Room.Low, column.Room.High);
                }

                if (constants.TryGetValue(name.Name!, out var constant))
                {
                    read.Add(name.Name!);
                    return ColumnNumber.Constant(constant);
                }

                return name.Name switch
                {
                    CampaignCompiler.MaxPoints => ColumnNumber.Constant(leaf.MaxPoints!.Value),
                    CampaignCompiler.MinPoints => ColumnNumber.Constant(leaf.MinPoints),
                    _ => throw new ColumnRefusedException(),
                };
            },
            (name, text) => ColumnOf(name)?.CodeOf(text));

        FigureColumn? ColumnOf(ParameterExpression name) => columns.FirstOrDefault(column => column.Indicator.Id == name.Name);
    }

    /// <summary>These names and one that stands for an expression over <paramref name="over"/>.</summary>
    public ColumnNames With(string name, Expression expression, ColumnNames over) => new(
        asked => asked.Name != name ? _find(asked)
            : expression.Type == typeof(bool) ? Truth(over.Translator.Condition(expression))
            : over.Translator.Number(expression),
        (asked, text) => asked.Name == name ? null : _codeOf(asked, text));

    private static ColumnNumber Truth(Expression mask) =>
        new(Expression.Call(ColumnMath.And, mask, ColumnNumber.Broadcast(1L)), 0, 0, 1);
}
