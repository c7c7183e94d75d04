using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules;

/// <summary>What a host brings into the rules of its campaigns. A campaign that was loaded keeps what there was then.</summary>
public class CampaignOptions
{
    /// <summary>Functions that rules may call, as <c>Fn.Name(…)</c>.</summary>
    public HostFunctions Functions { get; } = new();

    /// <summary>
    /// Numbers that rules may name. Where a campaign itself gives a name to something, that stands. One that a campaign reads counts among
    /// its own constants: with its value in the fingerprint.
    /// </summary>
    public IDictionary<string, decimal> Constants { get; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A constant cannot have its name.</exception>
    internal HostNames ToHostNames() =>
        Constants.Keys.FirstOrDefault(name => !ReservedNames.IsId(name) || ReservedNames.Contains(name)) is { } wrong
            ? throw new ArgumentException($"'{wrong}' cannot be the name of a constant: letters, digits and '_', and no reserved word.")
            : new HostNames { Functions = Functions.Build(), Constants = new Dictionary<string, decimal>(Constants, StringComparer.Ordinal) };
}
