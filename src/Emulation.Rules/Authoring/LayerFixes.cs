using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of campaigns that do not fit over their base.</summary>
internal static class LayerFixes
{
    /// <summary>The versions of the base that are there.</summary>
    public static IEnumerable<Fix> Version(FixPlace place) =>
        place.Object is { } extends && extends["version"] is { } version && extends.TextOf("id") is { } id
            ? place.Model.Bases.Select(other => other.Self)
                .Where(self => self?.Id == id)
                .Select(self => self!.Version)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(there => place.Replace(version, JsonText.Quote(there)))
            : [];

    /// <summary>The field, or the item of a list, that may not be said.</summary>
    public static IEnumerable<Fix> Unsaid(FixPlace place) => place.Begins is { Parent: not null } said ? [place.Remove(said)] : [];

    /// <summary>Either it is switched off, or it is there and something is said of it.</summary>
    public static IEnumerable<Fix> OffOrOn(FixPlace place)
    {
        if (place.Object is not { } entry || entry["off"] is not { } off)
        {
            yield break;
        }

        yield return place.Remove(off);
        if (off is { Kind: JsonNodeKind.Boolean, Text: "true" } && entry["id"] is { } id)
        {
            var alone = $"{{ \"id\": {JsonText.Quote(id.Text)}, \"off\": true }}";
            yield return place.Replace(entry, alone);
        }
    }
}
