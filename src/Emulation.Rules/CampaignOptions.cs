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

    /// <summary>What there is now; nothing of null.</summary>
    /// <exception cref="ArgumentException">A constant cannot have its name.</exception>
    internal static HostNames NamesOf(CampaignOptions? options)
    {
        if (options is null)
        {
            return HostNames.None;
        }

        var constants = new Dictionary<string, decimal>(options.Constants, StringComparer.Ordinal);
        return constants.Keys.FirstOrDefault(name => !ReservedNames.IsId(name) || ReservedNames.Contains(name)) is { } wrong
            ? throw new ArgumentException(
                $"'{wrong}' cannot be the name of a constant: letters, digits and '_', and no reserved word.", nameof(options))
            : new HostNames { Functions = options.Functions.Build(), Constants = constants };
    }
}
