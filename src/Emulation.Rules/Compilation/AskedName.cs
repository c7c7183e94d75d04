using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>A name of which rules ask whether it was given.</summary>
/// <param name="Name">The name.</param>
/// <param name="Behind">What has to be submitted for it to be; empty of a constant.</param>
internal sealed record AskedName(string Name, IReadOnlyList<Slot> Behind)
{
    public static IEnumerable<AskedName> In(ParsedExpression expression, NameBinding binding) =>
        expression.Asked.Select(name => new AskedName(name, binding.ReadsOf([name])));

    /// <summary>The answer for what is in a row.</summary>
    public bool IsGiven(Row row) => Behind.All(slot => row.Submitted[slot.Ordinal]);
}
