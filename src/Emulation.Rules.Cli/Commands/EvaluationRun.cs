using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A campaign applied to a data file, with what was supposed in it.</summary>
internal sealed record EvaluationRun(Campaign Campaign, IReadOnlyList<Submission> Submissions, Evaluation Evaluation)
{
    /// <summary>Loads, reads, checks and evaluates; null when there were errors, which are then on standard error and nothing is scored.</summary>
    /// <exception cref="CliException">A file is missing or cannot be read, or a value to suppose cannot be used.</exception>
    public static async Task<EvaluationRun?> TryAsync(
        CliContext context, EvaluationRequest request, CancellationToken cancellationToken)
    {
        var sources = new SourceTexts();
        if (await CampaignDirectory.LoadAsync(context, request.Directory, sources, cancellationToken) is not { } campaign)
        {
            return null;
        }

        var read = await new DataFiles(campaign, request.Culture, context.Texts).ReadAsync(request, cancellationToken);
        sources.Add(read);
        IReadOnlyList<Diagnostic> found = read.IsUsable ? [.. read.Diagnostics, .. campaign.Check(read.Submissions)] : read.Diagnostics;
        found = [.. found.Select(d => d.Position.File.Length > 0 ? d : d with { Position = new SourcePosition { File = request.Data } })];
        DiagnosticText.Write(context.Error, found, sources, context.Texts.Language);
        if (!read.IsUsable || found.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        var whatIf = new WhatIf(campaign, read.Submissions, request.Culture, context.Texts);
        var options = new EvaluationOptions { Supposed = whatIf.Read(request.WhatIf) };
        return campaign.TryEvaluate(read.Submissions, out var evaluation, out var faults, options, cancellationToken)
            ? new EvaluationRun(campaign, read.Submissions, evaluation)
            : throw whatIf.Fault(faults);
    }
}
