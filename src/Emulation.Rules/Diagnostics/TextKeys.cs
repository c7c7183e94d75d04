using System.Text.Json;

namespace Emulation.Rules.Diagnostics;

/// <summary>
/// The list of all texts, <c>texts.json</c>: what other languages translate. Tests hold it to the catalogues of every project.
/// </summary>
internal static class TextKeys
{
    private static readonly Lazy<IReadOnlyDictionary<string, LocalizedText>> Listed = new(Read);

    public static IReadOnlyDictionary<string, LocalizedText> All => Listed.Value;

    private static IReadOnlyDictionary<string, LocalizedText> Read()
    {
        using var stream = typeof(TextKeys).Assembly.GetManifestResourceStream("texts.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToDictionary(
            entry => entry.Name, entry => TextOf(entry.Name, entry.Value), StringComparer.Ordinal);
    }

    /// <summary>A key that is the English text itself has the Vietnamese one beside it; a code has both.</summary>
    private static LocalizedText TextOf(string key, JsonElement value) => value.ValueKind == JsonValueKind.String
        ? LocalizedText.Made(value.GetString()!, key, template: null)
        : LocalizedText.Made(value[0].GetString()!, value[1].GetString()!, template: null);
}
