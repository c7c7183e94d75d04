using System.Linq.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// An enabled rule nested in another, with its condition on its own: asked only where the one around it does not hold, to say which failed.
/// </summary>
internal sealed record NestedRule(
    string Name, MessageTemplate? ErrorMessage, Deferred<Func<Row, bool>> Code, IReadOnlyList<NestedRule> Rules)
{
    public Func<Row, bool> Holds => Code.Code;

    /// <summary>The rules nested in <paramref name="rule"/> that, themselves or by what is nested in them, have something to say.</summary>
    public static IReadOnlyList<NestedRule> Of(ParsedRule rule) => [.. rule.Children.Where(HasMessage).Select(Compile)];

    private static bool HasMessage(ParsedRule rule) =>
        rule.Definition.Enabled && (rule.ErrorMessage is not null || rule.Children.Exists(HasMessage));

    private static NestedRule Compile(ParsedRule rule)
    {
        var row = Expression.Parameter(typeof(Row), "row");
        var holds = rule.Binding.Defer(Expression.Lambda<Func<Row, bool>>(WorkflowCompiler.Holds(rule, row), row));
        return new NestedRule(rule.Definition.Name, rule.ErrorMessage, holds, Of(rule));
    }
}
