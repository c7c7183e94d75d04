using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>What a command writes to where nobody reads it.</summary>
internal static class QuietContext
{
    public static CliContext Create() => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Texts = new Texts(Diagnostics.Language.English),
        Time = TimeProvider.System,
        IsTerminal = false,
        ShowsProgress = false,
        UsesColor = false,
    };
}
