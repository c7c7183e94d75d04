using System.Text.Json;

namespace Emulation.Rules.Writing;

/// <summary>The names of an enum as JSON has them, encoded once.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> Names = Enum.GetValues<T>()
        .ToDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    public static JsonEncodedText Of(T value) => Names[value];
}
