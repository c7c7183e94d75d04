using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Campaigns;

/// <summary>Reads what the list of campaigns shows.</summary>
internal sealed class CampaignCards(IRuleStore rules, LoadedCampaigns loaded, TimeProvider time)
{
    public async Task<IReadOnlyList<CampaignCard>> ReadAsync(StoreUser user, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var cards = new List<CampaignCard>();
        foreach (var summary in await rules.ListAsync(user, cancellationToken))
        {
            cards.Add(await ReadAsync(user, summary, today, cancellationToken));
        }

        return cards;
    }

    private async Task<CampaignCard> ReadAsync(StoreUser user, CampaignSummary summary, DateOnly today, CancellationToken cancellationToken)
    {
        LocalizedText? name = null;
        var inForce = summary.InForce(today);
        if ((inForce ?? (summary.Versions.Count > 0 ? summary.Versions[0] : null)) is { } version)
        {
            name = (await loaded.FindAsync(user, version, cancellationToken))?.Definition.Name;
        }

        var drafts = new List<DraftCard>();
        foreach (var draft in summary.Drafts)
        {
            var files = await rules.GetDraftAsync(user, draft.Id, cancellationToken);
            var workspace = loaded.Open(RuleTexts.All(draft.Campaign, files.Files).WithBases(files.Bases));
            drafts.Add(new DraftCard { Summary = draft, Problems = workspace.Diagnose(cancellationToken) });
            name ??= workspace.TryLoad(out var campaign, out _, cancellationToken)
                ? campaign.Definition.Name
                : RuleTexts.NameIn(files.Files);
        }

        return new CampaignCard
        {
            Summary = summary, Name = name ?? LocalizedText.Same(summary.Campaign), InForce = inForce, Drafts = drafts,
        };
    }
}
