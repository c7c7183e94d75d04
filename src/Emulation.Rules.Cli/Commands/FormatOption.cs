using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--format</c>; the first format is the default.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption(Texts texts, params string[] formats)
        : base("--format")
    {
        Description = texts.AboutFormat;
        HelpName = string.Join('|', formats);
        DefaultValueFactory = _ => formats[0];
        AcceptOnlyFromAmong(formats);
    }
}
