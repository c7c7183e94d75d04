using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Trees that the engine made, for campaigns that are tried one after the other and differ in one expression: for each text it parses, it
/// looks through every type there is. Thread-safe.
/// </summary>
internal sealed class EngineTrees
{
    private readonly ConcurrentDictionary<string, (ParameterExpression[] Parameters, Expression? Tree)> _known =
        new(StringComparer.Ordinal);

    /// <summary>The tree of a text over these parameters; null where it was refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parameters">What it may name.</param>
    /// <param name="parse">Makes the tree; called where there is none for parameters of the same names and types.</param>
    public Expression? Of(string text, ParameterExpression[] parameters, Func<Expression?> parse)
    {
        var key = string.Join('\n', parameters.Select(parameter => $"{parameter.Name} {parameter.Type}").Append(text));
        var (over, tree) = _known.GetOrAdd(key, _ => (parameters, parse()));
        return tree is null || ReferenceEquals(over, parameters) ? tree : new Replacing(over, parameters).Visit(tree);
    }

    private sealed class Replacing(ParameterExpression[] before, ParameterExpression[] after) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            Array.IndexOf(before, node) is var place && place < 0 ? node : after[place];
    }
}
