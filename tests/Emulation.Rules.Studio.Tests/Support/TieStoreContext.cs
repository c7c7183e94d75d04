using Bunit;
using Bunit.TestDoubles;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Campaigns;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>Components over a store with the figures of two whose points are equal.</summary>
public abstract class TieStoreContext : BunitContext, IAsyncLifetime
{
    private protected TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(Host.Store.Rules);
        Services.AddSingleton(Host.Store.Submissions);
        Services.AddSingleton(Host.Store.Results);
        Services.AddSingleton<LoadedCampaigns>();
        Services.AddSingleton<KeptOutcomes>();
        Services.AddSingleton<CampaignCards>();
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
        this.AddAuthorization().SetAuthorized(TestHost.Admin.Id).SetRoles("admin");
        var draft = await Host.Store.Rules.CreateDraftAsync(TestHost.Admin, new NewDraft
        {
            Campaign = "tie",
            Files = [FileEdit.Write("campaign.json", TieCampaign.Rules), FileEdit.Write("workflows/all.json", TieCampaign.Workflows)],
        });
        await Host.Store.Rules.PublishAsync(TestHost.Admin, draft.Id, draft.ETag, "mẫu");
        await Host.Store.Submissions.SavePeriodAsync(
            TestHost.Admin,
            new StorePeriod { Campaign = "tie", Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) },
            reason: null);
        await Host.Store.Submissions.ImportAsync(TestHost.Admin, "tie", "2026", [Figures("A"), Figures("B")], "mẫu");
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Host.DisposeAsync();
    }

    private static Submission Figures(string participant) => new Submission { Participant = participant }.With("x", 8.5m);
}
