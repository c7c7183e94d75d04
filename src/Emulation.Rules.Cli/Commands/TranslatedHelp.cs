using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>Help whose headings are in the language of the rest: the library that writes it has them in English.</summary>
internal sealed partial class TranslatedHelp : SynchronousCommandLineAction
{
    private const int Patience = 1_000;

    private readonly HelpAction _help;
    private readonly Texts _texts;

    private TranslatedHelp(HelpAction help, Texts texts) => (_help, _texts) = (help, texts);

    public static RootCommand In(Texts texts, RootCommand root)
    {
        root.Options.OfType<VersionOption>().Single().Description = texts.AboutVersion;
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = texts.AboutHelp;
        help.Action = new TranslatedHelp((HelpAction)help.Action!, texts);
        return root;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var written = new StringWriter { NewLine = output.NewLine };
        parseResult.InvocationConfiguration.Output = written;
        try
        {
            return _help.Invoke(parseResult);
        }
        finally
        {
            parseResult.InvocationConfiguration.Output = output;
            output.Write(Label().Replace(Heading().Replace(written.ToString(), Translated), Translated));
        }
    }

    private string Translated(Match found) => found.Value switch
    {
        "Description:" => _texts.HelpDescription,
        "Usage:" => _texts.HelpUsage,
        "Arguments:" => _texts.HelpArguments,
        "Options:" => _texts.HelpOptions,
        "Commands:" => _texts.HelpCommands,
        "[command]" => _texts.HelpCommand,
        "[options]" => _texts.HelpOptional,
        "(REQUIRED)" => _texts.HelpRequired,
        "[default:" => _texts.HelpDefault,
        _ => found.Value,
    };

    /// <summary>What stands alone on its line.</summary>
    [GeneratedRegex("^(?:Description|Usage|Arguments|Options|Commands):(?=\\r?$)", RegexOptions.Multiline, Patience)]
    private static partial Regex Heading();

    /// <summary>What the library adds to a command's or an option's own words.</summary>
    [GeneratedRegex("(?<=^  [^ -].*)\\[(?:command|options)\\]|(?<=^  -.*)\\(REQUIRED\\)|\\[default:", RegexOptions.Multiline, Patience)]
    private static partial Regex Label();
}
