using System.CommandLine;
using System.Globalization;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>What <c>score</c> and <c>explain</c> have in common: a campaign, its data and the culture the data are written in.</summary>
internal sealed class EvaluationArguments(Texts texts)
{
    private readonly DirectoryArgument<string> _directory = new(texts, texts.AboutDirectory);

    private readonly Option<string> _data = new("--data") { Description = texts.AboutData, HelpName = "FILE", Required = true };

    private readonly Option<string?> _culture = new("--culture") { Description = texts.AboutCulture, HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(_directory);
        command.Add(_data);
        command.Add(_culture);
    }

    public string DirectoryIn(ParseResult parsed) => parsed.GetRequiredValue(_directory);

    public string DataIn(ParseResult parsed) => parsed.GetRequiredValue(_data);

    /// <exception cref="CliException">There is no such culture.</exception>
    public CultureInfo CultureIn(ParseResult parsed)
    {
        var name = parsed.GetValue(_culture) ?? "";
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new CliException(texts.NoSuchCulture(name));
        }
    }
}
