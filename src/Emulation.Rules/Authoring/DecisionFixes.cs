using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of the council's decisions.</summary>
internal static class DecisionFixes
{
    private static readonly string[] Subjects = ["award", "grade", "place"];

    /// <summary>A decision about one thing, for each of two that it names.</summary>
    public static IEnumerable<Fix> OneSubject(FixPlace place)
    {
        List<EditNode> named = [.. Subjects.Select(subject => place.Object?[subject]).OfType<EditNode>()];
        return named.Count == 2 ? named.Select(place.Remove) : [];
    }

    /// <summary>The verdict that does what is meant.</summary>
    public static Func<FixPlace, IEnumerable<Fix>> Verdict(string verdict) => place =>
        place.Object?["verdict"] is { Kind: JsonNodeKind.Text } given ? [place.Replace(given, JsonText.Quote(verdict))] : [];
}
