using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Store.Results;

/// <summary>A kept result, scored again from what is kept with it, so that decisions can take effect on it.</summary>
internal static class ResultReplay
{
    /// <summary>
    /// The rules, and the evaluation as it was kept. Where its figures are kept it is scored again, which has to come to the very same
    /// result; where they are not it is read back, and knows no figures.
    /// </summary>
    /// <exception cref="StoreRefusedException">It does not come to the same result.</exception>
    public static async Task<(Campaign Campaign, Evaluation Evaluation)> RunAsync(
        CampaignOptions? options, StoreContext context, ResultRow row, CancellationToken cancellationToken)
    {
        var version = await RuleRows.FindVersionAsync(context, row.Campaign, row.Version, cancellationToken).ConfigureAwait(false);
        var campaign = await PublishedRules.LoadAsync(context, version, options, cancellationToken).ConfigureAwait(false);
        var text = await ResultRows.TextAsync(context, row.Evaluation, cancellationToken).ConfigureAwait(false);
        var kept = EvaluationJson.Deserialize(text, cancellationToken);
        return row.Inputs is null
            ? (campaign, kept)
            : (campaign,
                Again(campaign, kept, row, await ResultRows.TextAsync(context, row.Inputs, cancellationToken).ConfigureAwait(false)));
    }

    private static Evaluation Again(Campaign campaign, Evaluation kept, ResultRow row, string figures)
    {
        if (!campaign.TryEvaluate(FrozenFigures.Read(figures), out var now, out var diagnostics))
        {
            throw new StoreRefusedException([StoreTexts.NotReplayed(row.Id, row.ResultFingerprint, null)], diagnostics);
        }

        // The instant and the version of the library are no results: another library that scores alike replays it.
        var again = now with { EvaluatedAt = kept.EvaluatedAt, LibraryVersion = kept.LibraryVersion };
        return again.ResultFingerprint == row.ResultFingerprint
            ? again
            : throw new StoreRefusedException(StoreTexts.NotReplayed(row.Id, row.ResultFingerprint, again.ResultFingerprint));
    }
}
