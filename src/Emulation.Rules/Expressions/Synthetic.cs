using System.Linq.Expressions;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Expressions;

/// <summary>
/// A part of an expression that is not the parser's business: an aggregate over a list, a question to the history, or, with neither,
/// the question whether something was given.
/// </summary>
/// <param name="Name">The name asked about.</param>
internal sealed record Synthetic(string Name)
{
    /// <summary>What the parser sees in its place.</summary>
    public ParameterExpression Parameter { get; init; } = null!;

    /// <summary>The aggregate over the list <see cref="Name"/>.</summary>
    public ListFunction? Function { get; init; }

    /// <summary>What the aggregate takes; null when it takes nothing.</summary>
    public ParsedExpression? Inner { get; init; }

    /// <summary>The numbers that stand before it, over the names around the list.</summary>
    public IReadOnlyList<ParsedExpression> Numbers { get; init; } = [];

    /// <summary>The question to the history.</summary>
    public HistoryCall? History { get; init; }

    /// <summary>Whether it asks if something was given.</summary>
    public bool IsQuestion => Function is null && History is null;

    /// <summary>What stock RulesEngine gets the answer to <c>Fn.Given(name)</c> as.</summary>
    public static string Answer(string name) => name + ReservedNames.AnswerEnding;
}
