using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>A text that is no JSON, as the JSON that is left of it: what is missing or written twice is left out.</summary>
internal static class RepairedJson
{
    public static string Of(EditNode root)
    {
        var json = new StringBuilder();
        Write(root, json);
        return json.ToString();
    }

    private static void Write(EditNode node, StringBuilder json)
    {
        switch (node.Kind)
        {
            case JsonNodeKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                WriteAll('{', node.Children.Where(child => names.Add(child.Name!)), '}', json);
                break;
            case JsonNodeKind.Array:
                WriteAll('[', node.Children, ']', json);
                break;
            case JsonNodeKind.Text:
                json.Append(JsonText.Quote(Valid(node.Text)));
                break;
            case JsonNodeKind.Number when NumberFixes.TryRead(node, out var number):
                json.Append(DecimalText.Of(number));
                break;
            case JsonNodeKind.Number or JsonNodeKind.Boolean or JsonNodeKind.Null:
                json.Append(node.Text);
                break;
            case null:
                break;
        }
    }

    private static void WriteAll(char opening, IEnumerable<EditNode> children, char closing, StringBuilder json)
    {
        json.Append(opening);
        var isFirst = true;
        foreach (var child in children.Where(child => child.Kind is not null))
        {
            json.Append(isFirst ? "" : ", ");
            if (child.Name is not null)
            {
                json.Append(JsonText.Quote(Valid(child.Name))).Append(": ");
            }

            Write(child, json);
            isFirst = false;
        }

        json.Append(closing);
    }

    /// <summary>The text without characters that are none.</summary>
    public static string Valid(string text) =>
        string.Concat(
            text.EnumerateRunes().Where(rune => rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF or 0)).Select(rune => rune.ToString()));
}
