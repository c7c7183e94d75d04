using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a document that rules rest on.</summary>
internal static class LegalBasisFields
{
    public static readonly FieldList<LegalBasis> List = new FieldList<LegalBasis>()
        .Text("id", b => b.Id, (b, id) => b with { Id = id }, required: true)
        .Text("number", b => b.Number, (b, number) => b with { Number = number }, mayBeBlank: true)
        .Localized("title", b => b.Title, (b, title) => b with { Title = title })
        .Date("issued", b => b.Issued, (b, issued) => b with { Issued = issued })
        .Text("url", b => b.Url, (b, url) => b with { Url = url }, mayBeBlank: true);
}
