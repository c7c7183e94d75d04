using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A council's decisions on an evaluation.</summary>
internal static class DecisionFile
{
    /// <summary>The decisions in <paramref name="file"/>, none without one; null when something is wrong, which is then on standard error.</summary>
    /// <exception cref="CliException">The file is missing or cannot be read.</exception>
    public static async Task<IReadOnlyList<CouncilDecision>?> ReadAsync(CliContext context, EvaluationRun run, string? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return [];
        }

        var text = await StrictUtf8.ReadAsync(file, context.Texts, cancellationToken);
        var sources = new SourceTexts();
        sources.Add(file, text);
        if (DecisionJson.TryRead(text, file, out var decisions, out var diagnostics))
        {
            diagnostics = Dossier.Check(run.Campaign, run.Evaluation, decisions);
        }

        DiagnosticText.Write(context.Error, diagnostics, sources, context.Texts.Language);
        return diagnostics.Count == 0 ? decisions : null;
    }
}
