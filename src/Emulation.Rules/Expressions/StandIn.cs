using System.Linq.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Expressions;

/// <summary>
/// A part of an expression that is not the engine's business: a function of a list, a question to the history, or, with neither,
/// the question whether something was given. A parameter stands in for it.
/// </summary>
/// <param name="Name">The name asked about.</param>
/// <param name="Parameter">What the engine sees in its place.</param>
internal sealed record StandIn(string Name, ParameterExpression Parameter)
{
    /// <summary>The function of the list <see cref="Name"/>.</summary>
    public ListFunction? Function { get; init; }

    /// <summary>What the function takes.</summary>
    public IReadOnlyList<ParsedExpression> Arguments { get; init; } = [];

    /// <summary>What the function asks of each item; null where it asks nothing.</summary>
    public ParsedExpression? OfItem => Arguments.Where((_, i) => Function!.Parameters[i] != ListParameter.Amount).FirstOrDefault();

    /// <summary>The question to the history.</summary>
    public HistoryCall? History { get; init; }

    /// <summary>Whether <see cref="Name"/> is a field of the item that an aggregate looks at.</summary>
    public bool IsOfItem { get; init; }

    /// <summary>Whether it asks if something was given.</summary>
    public bool IsQuestion => Function is null && History is null;

    /// <summary>What stock RulesEngine gets the answer to <c>Fn.Given(name)</c> as.</summary>
    public static string Answer(string name) => name + ReservedNames.AnswerEnding;
}
