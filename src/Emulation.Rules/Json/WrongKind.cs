using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>
/// A value of another kind than the one wanted; a number or a truth value that only stands in quotes is told with what to write.
/// </summary>
internal static class WrongKind
{
    public static Diagnostic Of(JsonNode node, string name, JsonNodeKind wanted, LocalizedText expected) =>
        Codes.WrongKind.At(node.Position, name, expected) with
        {
            Hint = Unquoted(node, wanted) is { } value ? Kinds.WithoutQuotes(value) : null,
        };

    private static string? Unquoted(JsonNode node, JsonNodeKind wanted)
    {
        var text = node.Kind == JsonNodeKind.Text ? node.Text.Trim() : "";
        return wanted switch
        {
            JsonNodeKind.Number =>
                text.Replace(',', '.') is var number && JsonSyntax.IsNumber(number) && ExactDecimal.TryParse(number, out _) ? number : null,
            JsonNodeKind.Boolean => text.ToLowerInvariant() is "true" or "false" ? text.ToLowerInvariant() : null,
            JsonNodeKind.Object or JsonNodeKind.Array or JsonNodeKind.Text or JsonNodeKind.Null => null,
            _ => throw new ArgumentOutOfRangeException(nameof(wanted), wanted, null),
        };
    }
}
