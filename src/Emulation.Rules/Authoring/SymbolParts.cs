using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Puts together what is said of a name.</summary>
internal static class SymbolParts
{
    /// <summary>The parts that are there, one after another.</summary>
    public static LocalizedText Line(string separator, params IEnumerable<LocalizedText?> parts) =>
        Pairs.Join(separator, [.. parts.OfType<LocalizedText>().Where(part => part.Vietnamese.Length > 0)]);

    /// <summary>A number as each language writes it.</summary>
    public static LocalizedText Number(decimal number)
    {
        var english = DecimalText.Of(number);
        return Pairs.Text(english.Replace('.', ','), english);
    }

    public static LocalizedText? Range(decimal? low, decimal? high) => (low, high) switch
    {
        ({ } from, { } to) => SymbolTexts.FromTo(Number(from), Number(to)),
        ({ } from, null) => SymbolTexts.From(Number(from)),
        (null, { } to) => SymbolTexts.UpTo(Number(to)),
        _ => null,
    };

    public static LocalizedText Used(int uses) => uses == 0 ? SymbolTexts.UsedNowhere : SymbolTexts.UsedIn(uses);
}
