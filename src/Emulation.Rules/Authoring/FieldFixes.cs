namespace Emulation.Rules.Authoring;

/// <summary>Mends of fields that are missing or too many.</summary>
internal static class FieldFixes
{
    public static IEnumerable<Fix> FirstMatch(FixPlace place) => Add(place, "combine", "\"firstMatch\"");

    private static IEnumerable<Fix> Add(FixPlace place, string name, string json)
    {
        if (place.Begins is { } around)
        {
            yield return FixPlace.Make($"Thêm \"{name}\": {json}", $"Add \"{name}\": {json}", new Layout(place.File).Insert(around, $"\"{name}\": {json}"));
        }
    }
}
