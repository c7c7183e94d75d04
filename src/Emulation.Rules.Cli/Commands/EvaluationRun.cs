using Emulation.Rules.Cli.Data;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A campaign applied to a data file, with what was supposed in it.</summary>
internal sealed record EvaluationRun(Campaign Campaign, IReadOnlyList<Submission> Submissions, Evaluation Evaluation)
{
    /// <summary>
    /// Loads, reads, checks and evaluates; null when there were errors, which are then on standard error and nothing is scored.
    /// </summary>
    /// <exception cref="CliException">A file is missing or cannot be read, or a value to suppose cannot be used.</exception>
    public static Task<EvaluationRun?> TryAsync(CliContext context, EvaluationRequest request, CancellationToken cancellationToken) =>
        TryAsync(context, request, shared: null, cancellationToken);

    /// <summary>The same, of data that another campaign is applied to as well.</summary>
    /// <exception cref="CliException">A file is missing or cannot be read, or a value to suppose cannot be used.</exception>
    public static async Task<EvaluationRun?> TryAsync(
        CliContext context, EvaluationRequest request, SharedData? shared, CancellationToken cancellationToken) =>
        await CheckedData.TryAsync(context, request, shared, cancellationToken) is { } data
            ? Of(context, data, request, cancellationToken)
            : null;

    /// <summary>Evaluates data that were checked.</summary>
    /// <exception cref="CliException">A value to suppose cannot be used.</exception>
    public static EvaluationRun Of(CliContext context, CheckedData data, EvaluationRequest request, CancellationToken cancellationToken)
    {
        var whatIf = new WhatIf(data.Campaign, data.Submissions, request.Culture, context.Texts);
        var options = new EvaluationOptions { Supposed = whatIf.Read(request.WhatIf) };
        return data.Campaign.TryEvaluate(data.Submissions, out var evaluation, out var faults, options, cancellationToken)
            ? new EvaluationRun(data.Campaign, data.Submissions, evaluation)
            : throw whatIf.Fault(faults);
    }
}
