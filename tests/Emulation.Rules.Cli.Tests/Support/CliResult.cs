namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>What a run of the program left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);
