using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>
/// A value of another kind than the one wanted, told with what to write where only quotes or brackets are wrong: a number (perhaps of
/// percent) or a truth value in quotes, a number for a text, a text for a list.
/// </summary>
internal static class WrongKind
{
    /// <summary>Longer texts are no name that is said again.</summary>
    private const int MostSaid = 60;

    public static Diagnostic Of(JsonNode node, string name, JsonNodeKind wanted, LocalizedText expected) =>
        Codes.WrongKind.At(node.Position, name, expected) with { Hint = HintOf(node, wanted) };

    private static LocalizedText? HintOf(JsonNode node, JsonNodeKind wanted) => (wanted, node.Kind) switch
    {
        (JsonNodeKind.Text, JsonNodeKind.Number) => Kinds.Written($"\"{DecimalText.Of(node.Number)}\""),
        (JsonNodeKind.Array, JsonNodeKind.Text) when IsSaidAgain(node.Text) => Kinds.Written($"[ \"{node.Text}\" ]"),
        (_, JsonNodeKind.Text) => Unquoted(node.Text.Trim(), wanted) is { } value ? Kinds.WithoutQuotes(value) : null,
        _ => null,
    };

    private static bool IsSaidAgain(string text) => text.Length is > 0 and <= MostSaid && text.AsSpan().IndexOfAny('"', '\\') < 0;

    private static string? Unquoted(string text, JsonNodeKind wanted) => wanted switch
    {
        JsonNodeKind.Number => Number(text.TrimEnd('%').TrimEnd().Replace(',', '.')),
        JsonNodeKind.Boolean => text.ToLowerInvariant() is "true" or "false" ? text.ToLowerInvariant() : null,
        JsonNodeKind.Object or JsonNodeKind.Array or JsonNodeKind.Text or JsonNodeKind.Null => null,
        _ => throw new ArgumentOutOfRangeException(nameof(wanted), wanted, null),
    };

    private static string? Number(string text) => JsonSyntax.IsNumber(text) && ExactDecimal.TryParse(text, out _) ? text : null;
}
