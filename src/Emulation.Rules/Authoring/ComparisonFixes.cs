using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of comparisons that come out the same whatever the values.</summary>
internal static class ComparisonFixes
{
    private const string Penalties = "penaltyTotal";

    /// <summary>What always holds says nothing beside another condition; a total of penalties is negative.</summary>
    public static IEnumerable<Fix> Always(FixPlace place) => Mends(place, "&&");

    /// <summary>What never holds says nothing beside an alternative.</summary>
    public static IEnumerable<Fix> Never(FixPlace place) => Mends(place, "||");

    private static IEnumerable<Fix> Mends(FixPlace place, string join)
    {
        var said = place.Diagnostic.Message.English.Split('`');
        var node = place.Node;
        if (said.Length < 3 || node.Kind != JsonNodeKind.Text)
        {
            yield break;
        }

        var comparison = said[1];
        if (comparison.StartsWith(Penalties, StringComparison.Ordinal)
            && node.Text.IndexOf(comparison, StringComparison.Ordinal) is >= 0 and var at)
        {
            yield return FixPlace.Make(
                EditTexts.Write("-" + comparison),
                place.File.Edit(
                    place.File.Source.OffsetInString(node.Start, at), place.File.Source.OffsetInString(node.Start, at), "-"));
        }

        var parts = node.Text.Split(join).ToList();
        var index = parts.FindIndex(part => part.Trim() == comparison);
        if (index >= 0 && parts.Count > 1 && (join == "||" || !node.Text.Contains("||", StringComparison.Ordinal)))
        {
            parts.RemoveAt(index);
            var left = string.Join(join, parts).Trim();
            yield return place.Replace(node, JsonText.Quote(left));
        }
    }
}
