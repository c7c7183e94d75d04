using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Store.Tests;

public sealed class HostFunctionTests
{
    [Fact]
    public async Task A_store_checks_publishes_serves_and_scores_rules_that_call_the_host()
    {
        using var folder = new TempFolder();
        var services = new ServiceCollection();
        services.AddEmulationRules(o => o.Functions.Add("Half", (decimal value) => value / 2))
            .AddStore(o => o.UseSqlite($"Data Source={folder.PathOf("store.db")};Pooling=False"), o => o.MigrateAtStart = true);
        services.AddSingleton<IStoreAuthorizer>(new LocalAuthorizer());
        await using var provider = services.BuildServiceProvider();
        var rules = provider.GetRequiredService<IRuleStore>();

        var files = Texts.Files(points: "Fn.Half(x)");
        var draft = await rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = files });
        (await rules.CheckDraftAsync(People.An, draft.Id)).Reasons.Should().BeEmpty();
        await rules.PublishAsync(People.An, draft.Id, draft.ETag, "first");
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Latest(Texts.Id).Should().NotBeNull();

        var figures = provider.GetRequiredService<ISubmissionStore>();
        var period = new StorePeriod { Campaign = Texts.Id, Name = Texts.Period, From = new(2026, 1, 1), To = new(2026, 12, 31) };
        await figures.SavePeriodAsync(People.An, period, null);
        await figures.SaveAsync(People.An, Texts.Id, Texts.Period, new Submission { Participant = "p" }.With("x", 7), null, null);
        var results = provider.GetRequiredService<IResultStore>();
        var evaluation = await results.EvaluateAsync(People.An, Texts.Id, Texts.Period);
        evaluation.Sheets[0].Total.Should().Be(3.5m);
        var saved = await results.SaveAsync(People.An, new NewResult { Evaluation = evaluation, Period = Texts.Period, Note = "first" });
        (await results.GetDossierAsync(People.An, saved.Id)).Evaluation.Sheets[0].Total.Should().Be(3.5m);
    }

    [Fact]
    public async Task A_store_of_another_host_says_why_it_cannot_publish_them()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        var files = Texts.Files(points: "Fn.Half(x)");
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = files });

        var check = await store.Rules.CheckDraftAsync(People.An, draft.Id);
        check.Reasons.Should().ContainSingle();
        check.Diagnostics.Should().ContainSingle().Which.Hint!.English
            .Should()
            .StartWith("If it is a function of an application, load the rules in that application.");
    }
}
