using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>A rule whose expressions were parsed, over names.</summary>
internal sealed record ParsedRule(
    RuleDefinition Definition, List<BoundName> Locals, ParsedExpression? Condition, ParsedExpression? Points, List<ParsedRule> Children,
    MessageTemplate? ErrorMessage, NameBinding Binding)
{
    /// <summary>The names it mentions, nested rules included, each with what it stands for there.</summary>
    public IEnumerable<(string Name, NameBinding Binding)> Seen => [
        .. OwnNames.Select(name => (name, Binding)),
        .. Children.Where(c => c.Definition.Enabled).SelectMany(c => c.Seen)];

    /// <summary>Its condition, or those of its nested rules.</summary>
    public IEnumerable<(ParsedExpression Condition, NameBinding Binding)> Conditions =>
        Condition is not null ? [(Condition, Binding)] : Children.Where(c => c.Definition.Enabled).SelectMany(c => c.Conditions);

    public IEnumerable<Slot> Reads => [
        .. Binding.ReadsOf(OwnNames),
        .. Children.Where(c => c.Definition.Enabled).SelectMany(c => c.Reads)];

    /// <summary>The names it mentions, disabled nested rules included, but for its own local params.</summary>
    public IEnumerable<string> Outside =>
        OwnNames.Concat(Children.SelectMany(c => c.Outside)).Except(Locals.Select(l => l.Name), StringComparer.Ordinal);

    /// <summary>The names of which it asks whether they were given, nested rules included.</summary>
    public IEnumerable<AskedName> Asked => [
        .. new[] { Condition, Points }
            .OfType<ParsedExpression>()
            .Concat(Locals.Select(l => l.Expression))
            .SelectMany(e => AskedName.In(e, Binding)),
        .. Children.SelectMany(c => c.Asked)];

    private IEnumerable<string> OwnNames =>
        [.. Condition?.Names ?? [], .. Points?.Names ?? [], .. Locals.SelectMany(l => l.Expression.Names)];
}
