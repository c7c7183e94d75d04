using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a disqualification.</summary>
internal static class DisqualificationFields
{
    public static readonly FieldList<DisqualificationDefinition> List = new FieldList<DisqualificationDefinition>()
        .Text("id", d => d.Id, (d, id) => d with { Id = id }, required: true)
        .Name(d => d.Name, (d, name) => d with { Name = name }, d => d.Id)
        .Expression("when", d => d.When, (d, when) => d with { When = when }, required: true)
        .Add(
            "effects",
            (reader, d) => d with { Effects = new DisqualificationLoader(reader.Context).LoadEffects(reader) },
            (w, d) =>
            {
                w.WriteStartArray("effects");
                foreach (var effect in d.Effects)
                {
                    EffectFields.Write(w, effect);
                }

                w.WriteEndArray();
            },
            (w, d) => Seal.List(w, "effects", d.Effects, effect => EffectFields.Seal(w, effect)))
        .List("basis", d => d.Basis, (d, basis) => d with { Basis = basis });
}
