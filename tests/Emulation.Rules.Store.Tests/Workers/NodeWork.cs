using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests.Workers;

/// <summary>A node: it serves what is published, and scores by it all the time. Every version scores five: unless its files are of two
/// versions.</summary>
internal static class NodeWork
{
    public static async Task RunAsync(EmulationStore store)
    {
        await using var catalog = new CampaignCatalog([store.Source]);
        await catalog.ReloadAsync();
        Worker.Say(Worker.Ready);
        var served = "";
        while (true)
        {
            foreach (var refused in catalog.Status.Where(status => status.IsRefused))
            {
                Worker.Say(Worker.Fault, refused.Failure ?? refused.Diagnostics[0].ToString());
            }

            if (catalog.Current.Latest(Texts.Id) is { } campaign)
            {
                var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 5)]);
                if (evaluation.Sheets[0].Total != 5m || evaluation.Campaign.Version != campaign.Definition.Version)
                {
                    Worker.Say(Worker.Fault, $"version {campaign.Definition.Version} gave {evaluation.Sheets[0].Total}");
                }

                if (campaign.Definition.Version != served)
                {
                    Worker.Say(Worker.Serves, served = campaign.Definition.Version);
                }
            }

            await Task.Delay(5);
        }
    }
}
