using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Shared;

/// <summary>What a browser remembers of a reader's choices: <c>vi.light</c>, <c>en.dark</c>. Nothing about the person.</summary>
internal static class StudioCookie
{
    public const string Name = "emulation-rules-view";

    public static (Language Language, bool IsDark) Read(string? value, Language otherwise)
    {
        var parts = (value ?? "").Split('.');
        return (TextCatalogue.Languages.Where(known => known.Code == parts[0]).Append(otherwise).First(), parts is [_, "dark"]);
    }

    public static string Write(Language language, bool isDark) =>
        $"{language.Code}.{(isDark ? "dark" : "light")}";
}
