using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

/// <summary>Which version is in force on a day: the list, the catalog and the scoring of a period agree with a little model.</summary>
public sealed class InForceTests
{
    private static readonly DateOnly Base = new(2027, 12, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task On_every_day_the_version_published_last_for_that_day_is_in_force_whoever_is_asked(DatabaseKind kind)
    {
        for (var seed = 1; seed <= (kind == DatabaseKind.Sqlite ? 6 : 2); seed++)
        {
            var random = new Random(seed);
            await using var store = await TestStore.NewAsync(kind);
            List<(DateOnly From, DateOnly To, string Version)> model = [];
            for (var i = 0; i < 8; i++)
            {
                await PublishAsync(store, random, model);
            }

            await AgreeAsync(store, model);
        }
    }

    /// <summary>Periods begin and end about the turn of a year and a leap day; some are the very same, some overlap.</summary>
    private static async Task PublishAsync(TestStore store, Random random, List<(DateOnly From, DateOnly To, string Version)> model)
    {
        var from = Base.AddDays(random.Next(8) * 12);
        var (to, version) = (from.AddDays(random.Next(2) * 11), $"{random.Next(1, 4)}.{random.Next(8, 12)}");
        var text = Texts.Campaign(version).Replace(
            "\"from\": \"2026-01-01\", \"to\": \"2026-12-31\"", $"\"from\": \"{from:yyyy-MM-dd}\", \"to\": \"{to:yyyy-MM-dd}\"",
            StringComparison.Ordinal);
        var draft = await store.Rules.CreateDraftAsync(
            People.An,
            new NewDraft
            {
                Campaign = Texts.Id, Files = [FileEdit.Write("campaign.json", text), FileEdit.Write("workflows/w.json", Texts.Workflow())],
            });
        var same = model.Where(one => (one.From, one.To) == (from, to)).ToList();
        var fits = model.TrueForAll(one => one.Version != version)
            && model.TrueForAll(one => (one.From, one.To) == (from, to) || one.To < from || to < one.From)
            && same.TrueForAll(one => CatalogSnapshot.ByVersion.Compare(one.Version, version) < 0);

        var publish = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "n");

        if (fits)
        {
            await publish();
            model.Add((from, to, version));
        }
        else
        {
            await publish.Should().ThrowAsync<StoreRefusedException>();
        }
    }

    private static async Task AgreeAsync(TestStore store, IReadOnlyList<(DateOnly From, DateOnly To, string Version)> model)
    {
        var summary = await store.Rules.GetAsync(People.An, Texts.Id);
        var catalog = new CampaignCatalog([store.Store.Source]);
        await catalog.ReloadAsync();
        for (var day = Base.AddDays(-1); day < Base.AddDays(98); day = day.AddDays(1))
        {
            var expected = model.LastOrDefault(one => one.From <= day && day <= one.To).Version;

            summary.InForce(day)?.Version.Should().Be(expected, $"of {day:O}");
            catalog.Current.InForce(Texts.Id, day)?.Definition.Version.Should().Be(expected, $"of {day:O}");
            (summary.InForce(day) is null).Should().Be(expected is null);
            (catalog.Current.InForce(Texts.Id, day) is null).Should().Be(expected is null);
            if (day.Day is 1 or 28 or 29 or 31)
            {
                (await ScoredByAsync(store, day)).Should().Be(expected, $"of a period that ends on {day:O}");
            }
        }
    }

    private static async Task<string?> ScoredByAsync(TestStore store, DateOnly day)
    {
        var name = $"{day:O}";
        await store.Figures.SavePeriodAsync(
            People.An, new StorePeriod { Campaign = Texts.Id, Name = name, From = day, To = day }, reason: null);
        await store.Figures.SaveAsync(
            People.An, Texts.Id, name, new Submission { Participant = "p" }.With("x", 1m), eTag: null, reason: null);
        try
        {
            return (await store.Results.EvaluateAsync(People.An, Texts.Id, name)).Campaign.Version;
        }
        catch (StoreRefusedException)
        {
            return null;
        }
    }
}
