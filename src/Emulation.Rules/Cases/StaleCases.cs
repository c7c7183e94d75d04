using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cases;

/// <summary>Whether the worked examples of a campaign still hold, in one line: what an edit of the rules leaves behind.</summary>
internal static class StaleCases
{
    private const int MostNamed = 3;

    /// <summary>Runs the cases and says how many do not come out as expected.</summary>
    /// <param name="campaign">The campaign as it is now.</param>
    /// <param name="text">Its worked examples, as JSON.</param>
    /// <param name="file">What messages call the file.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One warning at the first such case, or that the cases cannot be read; null when every case holds.</returns>
    public static Diagnostic? Check(
        Campaign campaign, string text, string file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        if (!CaseFile.TryRead(campaign.Definition, text, file, out var cases, out var diagnostics, cancellationToken))
        {
            var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            return Codes.UnreadableCases.At(errors[0].Position, errors.Count, errors[0].Message);
        }

        var stale = CaseRunner.Run(campaign, cases, cancellationToken: cancellationToken)
            .Where(result => !result.Passed)
            .Select(result => result.Case)
            .ToList();
        return stale.Count == 0
            ? null
            : Codes.StaleCases.At(stale[0].Position, stale.Count, cases.Count, Names(stale.ConvertAll(example => example.Name)));
    }

    private static LocalizedText Names(List<string> names) =>
        LocalizedText.Same(
            string.Join(", ", names.Take(MostNamed).Select(name => $"\"{DiagnosticDescriptor.CutName(name)}\""))
                + (names.Count > MostNamed ? ", …" : ""));
}
