using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A campaign applied to a data file, with what was supposed in it.</summary>
internal sealed record EvaluationRun(Campaign Campaign, IReadOnlyList<Submission> Submissions, Evaluation Evaluation, IReadOnlyList<SupposedValue> Supposed)
{
    /// <summary>Loads, reads, checks and evaluates; null when there were errors, which are then on standard error and nothing is scored.</summary>
    /// <exception cref="CliException">A file is missing or cannot be read, or a value to suppose cannot be used.</exception>
    public static async Task<EvaluationRun?> TryAsync(CliContext context, EvaluationRequest request, CancellationToken cancellationToken) =>
        await CheckedData.TryAsync(context, request, cancellationToken) is { } data ? Of(context, data, request, cancellationToken) : null;

    /// <summary>Evaluates data that were checked.</summary>
    /// <exception cref="CliException">A value to suppose cannot be used.</exception>
    public static EvaluationRun Of(CliContext context, CheckedData data, EvaluationRequest request, CancellationToken cancellationToken)
    {
        var whatIf = new WhatIf(data.Campaign, data.Submissions, request.Culture, context.Texts);
        var supposed = whatIf.Read(request.WhatIf);
        var submissions = whatIf.Apply(supposed);
        return new EvaluationRun(data.Campaign, submissions, data.Campaign.Evaluate(submissions, cancellationToken: cancellationToken), supposed);
    }
}
