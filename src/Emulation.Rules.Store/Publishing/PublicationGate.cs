using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Whether the files of a draft can become a version: they load, their cases pass, and they fit beside what is
/// published.</summary>
internal static class PublicationGate
{
    /// <summary>What can be told of the files alone; nothing is locked meanwhile.</summary>
    public static async Task<(Campaign? Campaign, PublicationCheck Check)> CheckAsync(
        Draft draft, IReadOnlyCollection<VersionRow> published, CampaignOptions? options, CancellationToken cancellationToken)
    {
        List<LocalizedText> reasons = [];
        IReadOnlyList<CaseResult> cases = [];
        reasons.AddRange(draft.UnpublishedBases.Select(StoreTexts.BaseUnpublished));
        Campaign? campaign = null;
        IReadOnlyList<Diagnostic> diagnostics = [];
        try
        {
            if (!Campaign.TryLoad(draft.ToCampaignFiles(), out campaign, out diagnostics, options, cancellationToken))
            {
                reasons.Add(StoreTexts.NotValid(diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error)));
            }
        }
        catch (StoreRefusedException refused)
        {
            reasons.AddRange(refused.Reasons);
        }

        if (campaign is not null)
        {
            reasons.AddRange(MisfitsOf(draft, campaign, published));
            (cases, var found) = await RunCasesAsync(draft, campaign, reasons, cancellationToken).ConfigureAwait(false);
            diagnostics = [.. diagnostics, .. found];
        }

        return (campaign, new PublicationCheck { ETag = draft.ETag, Reasons = reasons, Diagnostics = diagnostics, Cases = cases });
    }

    /// <summary>How a campaign does not fit beside the published versions; asked again inside the transaction, where nobody else
    /// publishes.</summary>
    public static IEnumerable<LocalizedText> MisfitsOf(Draft draft, Campaign campaign, IReadOnlyCollection<VersionRow> published)
    {
        var definition = campaign.Definition;
        if (definition.Id != draft.Summary.Campaign)
        {
            yield return StoreTexts.OtherId(draft.Summary.Campaign, definition.Id);
        }

        if (!StoreWords.IsId(definition.Version))
        {
            yield return StoreTexts.VersionUnusable;
            yield break;
        }

        if (published.Any(row => row.Version == definition.Version))
        {
            yield return StoreTexts.VersionTaken(definition.Version);
            yield break;
        }

        var (from, to) = (definition.Effective.From, definition.Effective.To);
        if (published.FirstOrDefault(row => row.From <= to && from <= row.To && (row.From, row.To) != (from, to)) is { } overlapped)
        {
            yield return StoreTexts.PeriodOverlaps(overlapped.Version, overlapped.From, overlapped.To);
        }

        if (RuleRows.Newest(published.Where(row => (row.From, row.To) == (from, to))) is { } newest
            && CatalogSnapshot.ByVersion.Compare(definition.Version, newest.Version) <= 0)
        {
            yield return StoreTexts.VersionNotRaised(definition.Version, newest.Version);
        }
    }

    private static async Task<(IReadOnlyList<CaseResult> Results, IReadOnlyList<Diagnostic> Diagnostics)> RunCasesAsync(
        Draft draft, Campaign campaign, List<LocalizedText> reasons, CancellationToken cancellationToken)
    {
        if (draft.File(CampaignFiles.CasesFile) is not { } file)
        {
            return ([], []);
        }

        if (file.Text is not { } text)
        {
            reasons.Add(StoreTexts.NotUtf8(file.Path));
            return ([], []);
        }

        var name = $"{draft.Summary.Campaign}/{file.Path}";
        if (!CaseFile.TryRead(campaign.Definition, text, name, out var cases, out var diagnostics, cancellationToken))
        {
            reasons.Add(StoreTexts.CasesUnreadable);
            return ([], diagnostics);
        }

        var results = await CaseRunner.RunJudgedAsync(campaign, cases, cancellationToken: cancellationToken).ConfigureAwait(false);
        reasons.AddRange(results.Where(result => !result.Passed).Select(result => StoreTexts.CaseFails(result.Case.Name)));
        return (results, diagnostics);
    }
}
