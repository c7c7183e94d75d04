using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli;

/// <summary>A foreseeable fault that ends the command: one line for the user, and the exit code.</summary>
internal sealed class CliException(string message, int exitCode = ExitCodes.Unusable, SourcePosition? position = null) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public SourcePosition? Position { get; } = position;
}
