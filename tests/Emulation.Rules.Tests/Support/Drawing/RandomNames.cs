namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>
/// The indicators and constants of every random campaign. Choices, clusters and keys of items are such that one could be taken for
/// another: <c>a</c> with <c>bc</c>, <c>ab</c> with <c>c</c>.
/// </summary>
internal static class RandomNames
{
    public static IReadOnlyList<string> Kinds { get; } = ["a", "ab", "abc"];

    public static IReadOnlyList<string> Forms { get; } = ["bc", "c", "b"];

    public static IReadOnlyList<string> Clusters { get; } = ["a", "ab"];

    public static IReadOnlyList<string> Texts { get; } = ["", "a", "Đ", "a b", "top", "low"];

    public static IReadOnlyList<string> Keys { get; } = ["a", "ab", "b"];

    /// <summary>Numbers that have to be submitted.</summary>
    public static IReadOnlyList<string> Numbers { get; } = ["x", "y", "n", "z"];

    /// <summary>Numbers with a default.</summary>
    public static IReadOnlyList<string> Defaulted { get; } = ["q", "r"];

    public static IReadOnlyList<string> Constants { get; } = ["target", "weight", "zero"];

    public const string Indicators = """
        { "id": "x", "type": "number" }, { "id": "y", "type": "number" }, { "id": "n", "type": "integer" }, { "id": "z", "type": "number" },
        { "id": "q", "type": "number", "default": 2.5 }, { "id": "r", "type": "integer", "default": 0 },
        { "id": "b", "type": "boolean" }, { "id": "f", "type": "boolean", "default": false },
        { "id": "d", "type": "date" }, { "id": "s", "type": "text" },
        { "id": "k", "type": "choice", "choices": [ "a", "ab", "abc" ] },
        { "id": "m", "type": "choice", "choices": [ "bc", "c", "b" ], "default": "c" },
        { "id": "l", "type": "list", "item": [
          { "id": "v", "type": "number" }, { "id": "w", "type": "integer", "default": 2 },
          { "id": "lev", "type": "choice", "choices": [ "a", "ab" ] },
          { "id": "on", "type": "date" }, { "id": "ok", "type": "boolean" }, { "id": "key", "type": "text" } ] }
        """;

    public const string ConstantsJson = """
        { "target": 7.25, "weight": { "by": "k", "values": { "a": 1, "ab": 2.5, "abc": 0 } }, "zero": 0 }
        """;
}
