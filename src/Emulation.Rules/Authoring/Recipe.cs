using System.Text.Json;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>What the text of a regulation says, and what to write for it: an entry of the cookbook.</summary>
internal sealed record Recipe
{
    private static readonly Lazy<IReadOnlyList<Recipe>> Entries = new(Read);

    /// <summary>The cookbook, in the order it is printed.</summary>
    public static IReadOnlyList<Recipe> All => Entries.Value;

    public required string Id { get; init; }

    /// <summary>What a regulation says.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Why it is written so.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>The list of campaign.json that the item goes into.</summary>
    public required string Section { get; init; }

    /// <summary>What to write, as JSON on one line.</summary>
    public required string Item { get; init; }

    /// <summary>The entry as it is kept: also the indicators it needs, and what comes of examples.</summary>
    public required JsonElement Source { get; init; }

    private static IReadOnlyList<Recipe> Read()
    {
        using var stream = typeof(Recipe).Assembly.GetManifestResourceStream("cookbook.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.Clone().EnumerateArray().Select(entry => new Recipe
        {
            Id = entry.GetProperty("id").GetString()!,
            Title = TextOf(entry.GetProperty("title")),
            Why = TextOf(entry.GetProperty("why")),
            Section = entry.GetProperty("section").GetString()!,
            Item = entry.GetProperty("item").GetRawText(),
            Source = entry,
        })];
    }

    private static LocalizedText TextOf(JsonElement both) =>
        Pairs.Text(both.GetProperty("vi").GetString()!, both.GetProperty("en").GetString()!);
}
