using System.CommandLine;
using System.Globalization;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--culture NAME</c>: how data files write numbers and dates; invariantly by default.</summary>
internal sealed class CultureOption : Option<string?>
{
    private readonly Texts _texts;

    public CultureOption(Texts texts)
        : base("--culture")
    {
        _texts = texts;
        Description = texts.AboutCulture;
        HelpName = "NAME";
    }

    /// <exception cref="CliException">There is no such culture.</exception>
    public CultureInfo In(ParseResult parsed)
    {
        var name = parsed.GetValue(this) ?? "";
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new CliException(_texts.NoSuchCulture(name));
        }
    }
}
