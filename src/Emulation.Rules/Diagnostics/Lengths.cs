using System.Globalization;

namespace Emulation.Rules.Diagnostics;

/// <summary>Lengths of files and texts, in words.</summary>
internal static class Lengths
{
    public static LocalizedText Characters(long count) => Of(count, "ký tự", "characters");

    public static LocalizedText Bytes(long count) => Of(count, "byte", "bytes");

    private static LocalizedText Of(long count, string vietnamese, string english) => new()
    {
        Vietnamese = string.Create(CultureInfo.InvariantCulture, $"{count} {vietnamese}"),
        English = string.Create(CultureInfo.InvariantCulture, $"{count} {english}"),
    };
}
