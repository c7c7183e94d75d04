using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--lang vi|en</c>, understood by every command.</summary>
internal sealed class LanguageOption : Option<string?>
{
    private const string Vietnamese = "vi";
    private const string English = "en";

    public LanguageOption(Texts texts)
        : base("--lang")
    {
        Description = texts.AboutLang;
        Recursive = true;
        AcceptOnlyFromAmong(Vietnamese, English);
    }

    public static string WordFor(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>The language asked for; null when none, or none that is known, was.</summary>
    public Language? ChosenIn(ParseResult parsed) => parsed.GetResult(this) is { Tokens: [var token] }
        ? token.Value switch { Vietnamese => Language.Vietnamese, English => Language.English, _ => null }
        : null;
}
