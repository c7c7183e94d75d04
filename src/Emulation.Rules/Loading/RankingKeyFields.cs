using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a key of an order; one that says nothing more may be written as its name alone.</summary>
internal static class RankingKeyFields
{
    public static readonly FieldList<RankingKey> List = new FieldList<RankingKey>()
        .Text("by", k => k.By, (k, by) => k with { By = by }, required: true)
        .Flag("lowest", k => k.Lowest, (k, lowest) => k with { Lowest = lowest });

    /// <summary>Writes the keys of an order.</summary>
    public static void Write(Utf8JsonWriter w, string name, IReadOnlyList<RankingKey> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        w.WriteStartArray(name);
        foreach (var key in keys)
        {
            if (key.Lowest)
            {
                List.WriteObject(w, key);
            }
            else
            {
                w.WriteStringValue(key.By);
            }
        }

        w.WriteEndArray();
    }

    /// <summary>What the fingerprint is taken of.</summary>
    public static void Seal(Utf8JsonWriter w, string name, IReadOnlyList<RankingKey> keys) =>
        Fields.Seal.List(w, name, keys, key => List.Seal(w, key));
}
