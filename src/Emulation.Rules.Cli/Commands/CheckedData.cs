using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A campaign and data that fit it.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Submissions">The data.</param>
/// <param name="Source">The same, to be read again and again; the campaign does not check them again.</param>
internal sealed record CheckedData(Campaign Campaign, IReadOnlyList<Submission> Submissions, ISubmissionSource Source)
{
    /// <summary>Loads, reads and checks; null when there were errors, which are then on standard error.</summary>
    /// <exception cref="CliException">A file is missing or cannot be read.</exception>
    public static Task<CheckedData?> TryAsync(CliContext context, EvaluationRequest request, CancellationToken cancellationToken) =>
        TryAsync(context, request, shared: null, cancellationToken);

    /// <summary>The same, of data that another campaign is applied to as well.</summary>
    /// <exception cref="CliException">A file is missing or cannot be read.</exception>
    public static async Task<CheckedData?> TryAsync(
        CliContext context, EvaluationRequest request, SharedData? shared, CancellationToken cancellationToken)
    {
        var sources = new SourceTexts();
        if (await CampaignDirectory.LoadAsync(context, request.Directory, sources, cancellationToken) is not { } campaign)
        {
            return null;
        }

        var read = await (shared is null
            ? ReadAsync(context, campaign, request, cancellationToken)
            : shared.ReadAsync(context, campaign, request, cancellationToken));
        sources.Add(read);
        IReadOnlyList<Diagnostic> wrong = [];
        var source = read.IsUsable && campaign.TryCheck(read.Submissions, out var usable, out wrong, cancellationToken) ? usable : null;
        IEnumerable<Diagnostic> found = [.. read.Diagnostics, .. wrong];
        found = [.. found.Select(d => d.Position.File.Length > 0 ? d : d with { Position = new SourcePosition { File = request.Data } })];
        DiagnosticText.Write(context.Error, found, sources, context.Texts.Language);
        return source is null ? null : new CheckedData(campaign, read.Submissions, source);
    }

    private static async Task<SubmissionReading> ReadAsync(
        CliContext context, Campaign campaign, EvaluationRequest request, CancellationToken cancellationToken)
    {
        using var progress = context.LineFor(context.Texts.ReadSoFar);
        return await new DataFiles(campaign, request.Culture, context.Texts, progress).ReadAsync(request, cancellationToken);
    }
}
