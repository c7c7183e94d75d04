using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A council's decisions on an evaluation.</summary>
internal static class DecisionFile
{
    /// <summary>
    /// What the decisions in <paramref name="file"/> come to, without one what is not decided; null when something is wrong, which is then
    /// on standard error.
    /// </summary>
    /// <exception cref="CliException">The file is missing or cannot be read.</exception>
    public static async Task<Outcome?> ReadAsync(CliContext context, EvaluationRun run, string? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return run.Evaluation.With([], cancellationToken);
        }

        var text = await StrictText.ReadAsync(file, context.Texts, cancellationToken);
        var sources = new SourceTexts();
        sources.Add(file, text);
        Outcome? outcome = null;
        if (DecisionJson.TryRead(text, file, out var decisions, out var diagnostics, cancellationToken))
        {
            run.Evaluation.TryWith(decisions, out outcome, out diagnostics, cancellationToken);
        }

        DiagnosticText.Write(context.Error, diagnostics, sources, context.Texts.Language);
        return outcome;
    }
}
