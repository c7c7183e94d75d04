using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules;

/// <summary>Disqualifications and quotas.</summary>
internal static partial class DefinitionFingerprint
{
    private static void Write(Utf8JsonWriter w, DisqualificationDefinition disqualification)
    {
        Text(w, "id", disqualification.Id);
        Text(w, "name", disqualification.Name);
        Text(w, "when", disqualification.When?.Text);
        List(w, "effects", disqualification.Effects, effect =>
        {
            Text(w, "kind", effect.Kind.ToString());
            Text(w, "grade", effect.Grade);
            Number(w, "levels", effect.Levels);
        });
        List(w, "basis", disqualification.Basis, basis => Text(w, "id", basis));
    }

    private static void Write(Utf8JsonWriter w, QuotaDefinition quota)
    {
        Text(w, "share", quota.Share?.ToString());
        List(w, "of", quota.Of, part =>
        {
            Text(w, "kind", part.Kind.ToString());
            Text(w, "id", part.Id);
        });
        Number(w, "max", quota.Max);
        Number(w, "min", quota.Min);
        List(w, "per", quota.Per, key => Text(w, "key", key));
        Text(w, "rounding", quota.Rounding.ToString());
        w.WriteBoolean("tiesToCouncil", quota.TiesToCouncil);
    }
}
