using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of the rounding.</summary>
internal static class RoundingFields
{
    private static readonly Dictionary<string, RoundingMode> ModeWords = new(StringComparer.Ordinal)
    {
        ["halfAwayFromZero"] = RoundingMode.HalfAwayFromZero,
        ["halfToEven"] = RoundingMode.HalfToEven,
        ["down"] = RoundingMode.Down,
    };

    public static readonly FieldList<RoundingDefinition> List = new FieldList<RoundingDefinition>()
        .Decimals("criterion", r => r.Criterion, (r, decimals) => r with { Criterion = decimals }, "roundCriterion")
        .Decimals("total", r => r.Total, (r, decimals) => r with { Total = decimals }, "roundTotal")
        .Decimals("percent", r => r.Percent, (r, decimals) => r with { Percent = decimals }, "roundPercent")
        .Word(
            "mode",
            ModeWords,
            r => r.Mode == RoundingMode.HalfAwayFromZero ? null : r.Mode,
            (r, mode) => r with { Mode = mode },
            (w, r) => Seal.Text(w, "roundMode", r.Mode.ToString()));
}
