using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Emulation.Rules.Tests.Fuzz;

/// <summary>
/// Damages texts in the ways editors, people and attackers do: by characters, by tokens, by JSON structure, by expression.
/// </summary>
internal sealed class Mutation(Random random)
{
    private static readonly string[] Scraps =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "\\ud800", "//", "/*", "null", "true", "-", "1e400", "1e-400",
        "99999999999999999999999999999999", "0.1",
        "\u0000", "\ufeff", "\u202e", "\ud800", "é", "e\u0301", "\r", "\n", "'", "NaN", "Infinity", "undefined", "new Date()",
    ];

    private static readonly string[] Tokens =
    [
        "(", ")", "x", "maxPoints", "Fn", ".", "Fn.Min", "Fn.Given(", ",", "&&", "||", "!", "==", ">=", "=>", "=", "<", "+", "-", "*", "/",
        "%", "?", ":", "??", "?.", "[", "]", "{", "}",
        "\"a\"", "'a'", "\"", "1", "2.5", "1e5", ".5", "5.", "null", "true", "it", "new", "as", "is", "iif(", "np(", "GetType()", "Count(",
        ".Count()", "decimal", "Convert", "$", "@", "#", "~", "^", "|", "\\", "\u200b", "х",
    ];

    public string Damage(string text)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            text = random.Next(6) switch
            {
                0 => Cut(text),
                1 => Repeat(text),
                2 => Insert(text, Pick(Scraps)),
                3 => Flip(text),
                4 => DamageStructure(text),
                _ => DamageExpression(text),
            };
        }

        return text;
    }

    private string Cut(string text)
    {
        var (start, length) = Slice(text);
        return text.Remove(start, length);
    }

    private string Repeat(string text)
    {
        var (start, length) = Slice(text);
        var times = random.Next(10) == 0 ? 1000 : 1;
        return text.Insert(start, string.Concat(Enumerable.Repeat(text.Substring(start, Math.Min(length, 40)), times)));
    }

    private string Insert(string text, string what) => text.Insert(random.Next(text.Length + 1), what);

    private string Flip(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var characters = new StringBuilder(text);
        characters[random.Next(text.Length)] = (char)random.Next(random.Next(4) == 0 ? char.MaxValue : 128);
        return characters.ToString();
    }

    private string DamageStructure(string text)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(
                text,
                null,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 });
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return Cut(text);
        }

        if (root is null)
        {
            return text;
        }

        try
        {
            var nodes = All(root).ToList();
            var victim = nodes[random.Next(nodes.Count)];
            var donor = nodes[random.Next(nodes.Count)]?.DeepClone();
            switch (victim?.Parent)
            {
                case JsonObject parent:
                    var name = victim.GetPropertyName();
                    switch (random.Next(4))
                    {
                        case 0:
                            parent.Remove(name);
                            break;
                        case 1:
                            parent.Remove(name);
                            parent[name.ToUpperInvariant()] = donor;
                            break;
                        case 2:
                            parent[name] = Value();
                            break;
                        default:
                            parent[name] = donor;
                            break;
                    }

                    break;
                case JsonArray array:
                    var at = array.IndexOf(victim);
                    array[at] = random.Next(2) == 0 ? donor : Value();
                    if (random.Next(3) == 0)
                    {
                        array.Add(donor?.DeepClone());
                    }

                    break;
            }

            return root.ToJsonString();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // A key that stands twice: JsonNode tells only when it is first touched.
            return Cut(text);
        }
    }

    private string DamageExpression(string text)
    {
        var at = text.IndexOf("\"Expression\": \"", random.Next(text.Length + 1), StringComparison.Ordinal);
        if (at < 0)
        {
            return Insert(text, Pick(Scraps));
        }

        var start = at + "\"Expression\": \"".Length;
        var end = text.IndexOf('"', start);
        var expression = end < 0 ? "" : text[start..end];
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var token = JsonSerializer.Serialize(Pick(Tokens))[1..^1];
            expression =
                random.Next(3) == 0 && expression.Length > 0
                    ? Cut(expression)
                    : expression.Insert(random.Next(expression.Length + 1), $" {token} ");
        }

        return end < 0 ? text : string.Concat(text.AsSpan(0, start), expression, text.AsSpan(end));
    }

    private JsonNode? Value() => random.Next(9) switch
    {
        0 => null,
        1 => JsonValue.Create(true),
        2 => JsonValue.Create(random.Next(-5, 200)),
        3 => JsonValue.Create(random.NextDouble() * 1e30),
        4 => JsonValue.Create(""),
        5 => JsonValue.Create(Pick(Tokens)),
        6 => new JsonArray(),
        7 => new JsonObject(),
        _ => new JsonArray(null, 1, new JsonObject()),
    };

    private static IEnumerable<JsonNode?> All(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => All(p.Value)).Prepend(node),
        JsonArray a => a.SelectMany(All).Prepend(node),
        _ => [node],
    };

    private (int Start, int Length) Slice(string text)
    {
        var start = random.Next(text.Length + 1);
        return (start, Math.Min(random.Next(1, 60), text.Length - start));
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
