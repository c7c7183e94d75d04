using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of <c>proportion</c>.</summary>
internal static class ProportionFields
{
    public static readonly FieldList<ProportionForm> List = new FieldList<ProportionForm>()
        .Points("of", form => form.Of, (form, of) => form with { Of = of }, required: true)
        .Points("to", form => form.To, (form, to) => form with { To = to }, required: true)
        .Points("cap", form => form.Cap, (form, cap) => form with { Cap = cap });
}
