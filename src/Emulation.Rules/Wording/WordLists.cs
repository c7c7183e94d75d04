namespace Emulation.Rules.Wording;

/// <summary>All lists that languages of a host may add words to.</summary>
internal static class WordLists
{
    /// <summary>Our words by the name of their list.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Named { get; } =
        TableWords.All.Concat(JsonWords.All)
            .Concat(ForeignWords.All)
            .Where(list => list.Name is not null)
            .GroupBy(list => list.Name!, StringComparer.Ordinal)
            .ToDictionary(
                lists => lists.Key,
                lists => (IReadOnlyList<string>)[.. lists.SelectMany(list => list.Words).Distinct(StringComparer.Ordinal)],
                StringComparer.Ordinal);
}
