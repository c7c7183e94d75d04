using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Shared;

/// <summary>What a browser remembers of a reader's choices: <c>vi.light</c>, <c>en.dark</c>. Nothing about the person.</summary>
internal static class StudioCookie
{
    public const string Name = "emulation-rules-view";

    public static (Language Language, bool IsDark) Read(string? value, Language otherwise)
    {
        var parts = (value ?? "").Split('.');
        var language = parts[0] switch
        {
            "vi" => Language.Vietnamese,
            "en" => Language.English,
            _ => otherwise,
        };
        return (language, parts is [_, "dark"]);
    }

    public static string Write(Language language, bool isDark) =>
        $"{(language == Language.Vietnamese ? "vi" : "en")}.{(isDark ? "dark" : "light")}";
}
