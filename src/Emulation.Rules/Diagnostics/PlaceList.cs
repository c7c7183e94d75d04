namespace Emulation.Rules.Diagnostics;

/// <summary>The first places of many, as a message lists them.</summary>
internal static class PlaceList
{
    private const int MostShown = 40;

    /// <summary><c>'2,5' B3, '3,5' B4, …</c>.</summary>
    public static string Of(IReadOnlyList<(string Shown, SourcePosition Position)> places, int count)
    {
        var differ = places.Select(p => p.Shown).Distinct(StringComparer.Ordinal).Count() > 1;
        var listed =
            places.Select(p => $"{(differ && p.Shown.Length > 0 ? $"'{Cut(p.Shown)}' " : "")}{p.Position.Short}".TrimEnd())
                .Where(p => p.Length > 0)
                .ToList();
        return string.Join(", ", listed) + (count > listed.Count && listed.Count > 0 ? ", …" : "");
    }

    /// <summary>
    /// The diagnostic of the first of <paramref name="count"/> faults that are one mistake, with their number and first places.
    /// </summary>
    public static Diagnostic WithPlaces(this Diagnostic first, IReadOnlyList<(string Shown, SourcePosition Position)> places, int count)
    {
        var listed = Of(places, count) is { Length: > 0 } some ? ": " + some : "";
        return first with { Message = DiagnosticTexts.AtPlaces(first.Message, count, listed) };
    }

    private static string Cut(string text) =>
        text.Length <= MostShown
            ? text
            : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown), "…");
}
