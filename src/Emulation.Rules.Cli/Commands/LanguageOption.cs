using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--lang vi|en</c>, understood by every command; languages that <see cref="TextsOption"/> brings besides.</summary>
internal sealed class LanguageOption : Option<string?>
{
    private readonly Language[] _languages;

    /// <param name="texts">The texts of the help.</param>
    /// <param name="added">Languages beside the two.</param>
    public LanguageOption(Texts texts, IEnumerable<Language> added)
        : base("--lang")
    {
        _languages = [Language.Vietnamese, Language.English, .. added];
        Description = texts.AboutLang;
        Recursive = true;
        AcceptOnlyFromAmong([.. _languages.Select(language => language.Code)]);
    }

    /// <summary>The language asked for; null when none, or none that is known, was.</summary>
    public Language? ChosenIn(ParseResult parsed) => parsed.GetResult(this) is { Tokens: [var token] }
        ? _languages.Select(language => (Language?)language).FirstOrDefault(language => language?.Code == token.Value)
        : null;
}
