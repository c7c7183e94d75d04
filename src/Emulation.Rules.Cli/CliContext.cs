using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli;

/// <summary>What every command writes to and in which language.</summary>
internal sealed record CliContext
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Texts Texts { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Options of the command line that hold for the next one as well: hints of what to type repeat them.</summary>
    public IReadOnlyList<string> OptionsInForce { get; init; } = [];

    /// <summary>Whether <see cref="Output"/> is a terminal: its width counts.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which long work can show how far it is.</summary>
    public required bool ShowsProgress { get; init; }

    /// <summary>Whether colours are wanted.</summary>
    public required bool UsesColor { get; init; }

    /// <summary>A line that says how far long work is and how much longer it takes; null where nobody would see it.</summary>
    /// <param name="told">How far it is in words, of the parts done and all there are; 0 where nobody knows.</param>
    public ProgressLine? LineFor(Func<int, int, string> told) =>
        ShowsProgress ? new ProgressLine(Error, new Forecast(Time, Texts, told).Of) : null;
}
