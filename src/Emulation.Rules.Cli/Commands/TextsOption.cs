using System.CommandLine;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--texts FILE</c>, understood by every command: the texts of a further language, which <c>--lang</c> may then name.</summary>
internal sealed class TextsOption : Option<string[]>
{
    /// <summary>Where the option is not given, files of the environment, with the separator of paths between them.</summary>
    private const string Variable = "EMULATION_RULES_TEXTS";

    public TextsOption(Texts texts)
        : base("--texts")
    {
        Description = texts.AboutTextsOption;
        HelpName = "FILE";
        Recursive = true;
        Arity = ArgumentArity.OneOrMore;
    }

    /// <summary>The files named, on the command line or by the environment.</summary>
    public IReadOnlyList<string> FilesIn(ParseResult parsed, Func<string, string?> environment) =>
        parsed.GetResult(this) is { Tokens: [_, ..] tokens }
            ? [.. tokens.Select(token => token.Value)]
            : (environment(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The option as the command line has it; nothing where it has none.</summary>
    public IReadOnlyList<string> WrittenIn(ParseResult parsed) =>
        [.. (parsed.GetResult(this)?.Tokens ?? []).SelectMany(token => new[] { Name, token.Value })];

    /// <summary>
    /// Makes the languages known, and says which they are; null where a file is not in order, of which standard error is told.
    /// </summary>
    /// <exception cref="CliException">A file is missing or cannot be read.</exception>
    public static async Task<IReadOnlyList<Language>?> RegisterAsync(
        IReadOnlyList<string> files, CliContext context, CancellationToken cancellationToken)
    {
        var languages = new List<Language>();
        foreach (var file in files)
        {
            var text = await StrictText.ReadAsync(file, context.Texts, cancellationToken);
            if (!TextCatalogueJson.TryRead(text, file, out var catalogue, out var diagnostics))
            {
                var sources = new SourceTexts();
                sources.Add(file, text);
                DiagnosticText.Write(context.Error, diagnostics, sources, context.Texts.Language);
                return null;
            }

            TextCatalogue.Register(catalogue!);
            languages.Add(catalogue!.Language);
        }

        return languages;
    }
}
