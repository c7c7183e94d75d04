using System.Collections.Immutable;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Campaigns;

/// <summary>Titles of 2026 and the sector's campaign with one province over it; the borders are in the campaigns' own cases.</summary>
public sealed class Sector2026Tests
{
    private static readonly Campaign Titles = Campaign.Load(Repository.Rules("titles-2026"));

    [Theory]
    [InlineData("titles-2026", 11)]
    [InlineData("bhxh-2026", 7)]
    [InlineData("bhxh-2026-ha-noi", 4)]
    public async Task Every_case_passes_and_stock_RulesEngine_agrees(string name, int least)
    {
        var directory = Repository.Rules(name);
        var campaign = Campaign.Load(directory);
        var file = Path.Combine(directory, "cases.json");
        CaseFile.TryRead(campaign.Definition, await File.ReadAllTextAsync(file), file, out var cases, out var diagnostics)
            .Should()
            .BeTrue(string.Join('\n', diagnostics));
        var results = await CaseRunner.RunJudgedAsync(campaign, cases);
        results.SelectMany(r => r.Differences).Should().BeEmpty();
        results.SelectMany(r => r.Disagreements).Should().BeEmpty();
        cases.Should().HaveCountGreaterThanOrEqualTo(least);
    }

    /// <summary>Decree 152/2025: 0.3 base salaries of 2.34 million are 702,000 đồng, as published.</summary>
    [Theory]
    [InlineData("amountAdvanced", 702_000)]
    [InlineData("amountGrassroots", 2_340_000)]
    [InlineData("amountProvince", 7_020_000)]
    [InlineData("amountNational", 10_530_000)]
    [InlineData("amountAdvancedCollective", 1_872_000)]
    [InlineData("amountExcellentCollective", 3_510_000)]
    [InlineData("amountFlag", 28_080_000)]
    public void Prize_money_follows_the_base_salary(string figure, int amount) =>
        Titles.Evaluate([Collective()]).SheetOf("P1")!.Figures!.Single(f => f.Id == figure).Value.Should().Be((decimal)amount);

    [Fact]
    public void The_prizes_of_members_count_each_at_the_highest_title_that_was_given()
    {
        var sheet = Titles.Evaluate(
            [Collective(("given", "given"), ("given", "notGiven"), ("proposed", "proposed"), ("notGiven", "notGiven"))]).SheetOf("P1")!;
        sheet.Figures!.Single(f => f.Id == "memberPrizes").Value.Should().Be(1.3m);
        sheet.Figures!.Single(f => f.Id == "memberPrizesInDong").Value.Should().Be(3_042_000m);
    }

    [Theory]
    [InlineData(9, 1, 0, true)]
    [InlineData(8, 2, 0, false)]
    [InlineData(9, 1, 1, true)]
    public void The_title_of_a_ministry_takes_nine_tenths_of_all_members(int votes, int against, int inWriting, bool carries)
    {
        var person = Titles.NewSubmission("cn01").With("kind", "individual").With("completion", "excellent").With("solidarity", true)
            .With("joinsEmulation", true).With("proceedings", false).With("reviewMark", 90m)
            .With("initiatives", IndicatorValue.Of([Initiative()]))
            .WithPastAward("CSTDCS", 2023).WithPastAward("CSTDCS", 2024).WithPastAward("CSTDCS", 2025);
        var evaluation = Titles.Evaluate([person]);
        evaluation.On("cn01", "CSTDBo").Status.Should().Be(RecommendationStatus.Recommended);
        var decision = new CouncilDecision
        {
            Award = "CSTDBo",
            Participant = "cn01",
            Verdict = CouncilVerdict.Confirms,
            By = "council",
            On = new DateOnly(2026, 12, 18),
            Ballot = new BallotCount
            {
                Votes = votes, Against = against, Present = votes + against - inWriting, Members = 10, InWriting = inWriting,
            },
        };

        Dossier.Check(Titles, evaluation, [decision]).Any(d => d.Severity == DiagnosticSeverity.Error).Should().Be(!carries);
    }

    [Fact]
    public void The_province_says_only_what_differs_and_cannot_touch_discipline()
    {
        var nation = Campaign.Load(Repository.Rules("bhxh-2026")).Definition;
        var province = Campaign.Load(Repository.Rules("bhxh-2026-ha-noi")).Definition;
        nation.Participants.Should().HaveCount(34);
        province.Participants.Select(p => p.Id).Should().Equal("hn-01", "hn-02", "hn-03", "hn-04", "hn-05", "hn-06");
        province.AllCriteria().Select(c => c.Id).Except(nation.AllCriteria().Select(c => c.Id)).Should().Equal("trials");
        nation.AllCriteria().Select(c => c.Id).Except(province.AllCriteria().Select(c => c.Id)).Should()
            .Equal("network", "average", "advancedUnits");
        province.Awards.Select(a => a.Id).Should().Equal("TTLDTT", "TTLDXS");
        province.Locked.Should().Contain("criteria/discipline").And.BeEquivalentTo(nation.Locked);
    }

    private static ListItem Initiative() => Item(
        ("title", IndicatorValue.Of("Một cửa")), ("scope", IndicatorValue.Of("ministry")), ("year", IndicatorValue.Of(2025m)),
        ("usedFor", IndicatorValue.Of("")));

    private static Submission Collective(params (string Advanced, string Fighter)[] members)
    {
        var list = members.Select(m => Item(
            ("grade", IndicatorValue.Of("good")), ("LDTT", IndicatorValue.Of("recommended")),
            ("LDTT_decided", IndicatorValue.Of(m.Advanced)),
            ("CSTDCS_decided", IndicatorValue.Of(m.Fighter))));
        return Titles.NewSubmission("P1").With("kind", "collective").With("completion", "good").With("proceedings", false)
            .With("members", IndicatorValue.Of([.. list])).With("disciplinedMembers", 0)
                .With("targetsExceeded", true) with { History = [] };
    }

    private static ListItem Item(params (string Field, IndicatorValue Value)[] fields) => new()
    {
        Values =
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, fields.Select(f => KeyValuePair.Create(f.Field, f.Value))),
    };
}
