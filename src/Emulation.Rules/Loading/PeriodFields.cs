using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of the period a campaign is for.</summary>
internal static class PeriodFields
{
    public static readonly FieldList<EffectivePeriod> List = new FieldList<EffectivePeriod>()
        .Date("from", p => p.From, (p, from) => p with { From = from }, required: true)
        .Date("to", p => p.To, (p, to) => p with { To = to }, required: true);
}
