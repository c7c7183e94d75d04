using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>One of the two campaigns that are compared. Whatever is said about it says first which one it is.</summary>
internal static class DiffSide
{
    /// <summary>
    /// Evaluates it; null when there were errors, which are then on standard error. Rules that failed are there too, and counted.
    /// </summary>
    /// <exception cref="CliException">A file is missing or cannot be read.</exception>
    public static async Task<(EvaluationRun? Run, int Faults)> TryAsync(
        CliContext context, string side, string heading, EvaluationRequest request, SharedData shared, CancellationToken cancellationToken)
    {
        var said = new StringWriter { NewLine = context.Error.NewLine };
        var inside = context with { Error = said };
        try
        {
            var run = await EvaluationRun.TryAsync(inside, request, shared, cancellationToken);
            return (run, run is null ? 0 : FaultLines.Write(inside, run));
        }
        catch (CliException exception)
        {
            throw new CliException($"{side}: {exception.Message}", exception.ExitCode, exception.Position);
        }
        finally
        {
            if (said.GetStringBuilder().Length > 0)
            {
                context.Error.WriteLine(PlainText.OneLine(heading));
                context.Error.Write(said);
            }
        }
    }
}
