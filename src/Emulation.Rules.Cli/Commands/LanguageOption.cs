using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--lang vi|en</c>, understood by every command; languages that <see cref="TextsOption"/> brings besides.</summary>
internal sealed class LanguageOption : Option<string?>
{
    public LanguageOption(Texts texts)
        : base("--lang")
    {
        Description = texts.AboutLang;
        Recursive = true;
        AcceptOnlyFromAmong([.. TextCatalogue.Languages.Select(language => language.Code)]);
    }

    /// <summary>The language asked for; null when none, or none that is known, was.</summary>
    public Language? ChosenIn(ParseResult parsed) => parsed.GetResult(this) is { Tokens: [var token] }
        ? TextCatalogue.Languages.Select(language => (Language?)language).FirstOrDefault(language => language?.Code == token.Value)
        : null;
}
