using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Output;

/// <summary>The language the environment asks for.</summary>
internal static class LanguageChoice
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it: <c>vi…</c> is Vietnamese, what nobody has texts for
    /// English.
    /// </summary>
    public static Language From(Func<string, string?> environment)
    {
        var locale = Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return TextCatalogue.Nearest(locale);
    }
}
