namespace Emulation.Rules.Cli;

internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>Diagnostics of severity error, faulted criteria, malformed data.</summary>
    public const int Findings = 1;

    /// <summary>Arguments that cannot be used, files that cannot be read or written.</summary>
    public const int Unusable = 2;

    /// <summary>Ctrl+C, as shells count it: 128 + SIGINT.</summary>
    public const int Cancelled = 130;
}
