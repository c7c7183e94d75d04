using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

public sealed class HistoryTests
{
    /// <summary>Of no years, or fewer, nothing can be said: rules that ask it are refused as they load, and code is.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_answer_for_less_than_a_year(int years)
    {
        var history = new AwardHistory([new PastAward { Award = "flag", Year = 2025 }], 2026);
        Action[] asked =
        [
            () => history.Consecutive("flag", years), () => history.Count("flag", years), () => history.Any("flag", years),
            () => history.Any("flag", years, "any"),
        ];
        asked.Should().AllSatisfy(ask => ask.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(years)));
    }

    [Theory]
    [InlineData("history.Consecutive(\"flag\", 2)", new[] { 2024, 2025 }, true)]
    [InlineData("history.Consecutive(\"flag\", 2)", new[] { 2023, 2024 }, false)]
    [InlineData("history.Consecutive(\"flag\", 2)", new[] { 2025, 2026 }, false)]
    [InlineData("history.Consecutive(\"flag\", 3)", new[] { 2024, 2025 }, false)]
    [InlineData("history.Consecutive(\"flag\", 1)", new[] { 2025 }, true)]
    [InlineData("history.Count(\"flag\") == 2", new[] { 1999, 2025, 2026, 2027 }, true)]
    [InlineData("history.Count(\"flag\", 5) == 1", new[] { 2020, 2021 }, true)]
    [InlineData("history.Count(\"flag\", 5) >= 1", new[] { 2020 }, false)]
    [InlineData("history.Any(\"flag\")", new[] { 1999 }, true)]
    [InlineData("history.Any(\"flag\")", new[] { 2026 }, false)]
    [InlineData("!history.Any(\"flag\", 3)", new[] { 2022 }, true)]
    [InlineData("history.Any(\"a\") || x > 0", new int[0], true)]
    [InlineData("0.5 * history.Count(\"flag\") + x > 9.4", new[] { 2025 }, true)]
    public void Only_the_years_before_the_one_judged_count(string condition, int[] years, bool holds)
    {
        var history = years.Select(y => new PastAward { Award = "flag", Year = y });
        AwardCampaign.One(condition).Recommend(9, p => p with { History = [.. history] }).Status
            .Should().Be(holds ? RecommendationStatus.Recommended : RecommendationStatus.NotEligible);
    }

    [Theory]
    [InlineData("history.Count(\"flag\") == 1", true)]
    [InlineData("history.Count(\"flag\", \"thematic\") == 1", true)]
    [InlineData("history.Count(\"flag\", \"sudden\") == 0", true)]
    [InlineData("history.Count(\"flag\", \"any\") == 2", true)]
    [InlineData("history.Count(\"flag\", 1, \"any\") == 1", true)]
    [InlineData("history.Any(\"flag\", 1)", false)]
    [InlineData("history.Any(\"flag\", 1, \"thematic\")", true)]
    [InlineData("history.Any(\"flag\", 1, \"sudden\")", false)]
    [InlineData("history.Consecutive(\"flag\", 2)", false)]
    [InlineData("history.Consecutive(\"flag\", 2, \"any\")", true)]
    [InlineData("history.Consecutive(\"flag\", 3, \"any\")", false)]
    public void Thematic_and_sudden_awards_count_where_they_are_asked_for_and_revoked_ones_nowhere(string condition, bool holds) =>
        AwardCampaign.One(condition).Recommend(9, p => p with
        {
            History =
            [
                new PastAward { Award = "flag", Year = 2025, Kind = PastAwardKind.Thematic }, new PastAward { Award = "flag", Year = 2024 },
                new PastAward { Award = "flag", Year = 2023, Revoked = true },
            ],
        }).Status.Should().Be(holds ? RecommendationStatus.Recommended : RecommendationStatus.NotEligible);

    [Fact]
    public void What_two_predecessors_won_in_one_year_is_one_award_and_no_repetition()
    {
        var campaign = AwardCampaign.One("history.Count(\"flag\") == 1");
        var submission = campaign.NewSubmission("p").With("x", 9) with
        {
            History = [
                new PastAward { Award = "flag", Year = 2024, For = "p1" }, new PastAward { Award = "flag", Year = 2024, For = "p2" },
            ],
        };

        campaign.Check([submission]).Should().BeEmpty();
        campaign.Evaluate([submission]).On("p").Status.Should().Be(RecommendationStatus.Recommended);
    }

    [Theory]
    [InlineData("history.Count(\"flag\", \"yearly\") > 0", "'yearly' is no value of 'history'.")]
    [InlineData(
        "history.Count(\"flag\", \"any\", 2) > 0",
        "history.Count takes an award in double quotes and perhaps a number of years and a kind.")]
    [InlineData(
        "history.Consecutive(\"flag\", \"any\")",
        "history.Consecutive takes an award in double quotes and a number of years, and perhaps a kind.")]
    [InlineData(
        "history.Any(\"flag\", 2, \"any\", 3)", "history.Any takes an award in double quotes and perhaps a number of years and a kind.")]
    public void A_question_that_is_none_is_told(string condition, string message)
    {
        var text = AwardCampaign.Of("""{ "id": "a", "workflow": "a" }""", CampaignText.Workflow("a", CampaignText.Rule("r", condition)));

        Campaign.TryLoad(text.Files(), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => d.Message.English).Should().Contain(message);
    }

    [Fact]
    public void A_table_says_of_what_kind_an_award_was_who_won_it_and_whether_it_stands()
    {
        var campaign = AwardCampaign.One("true");
        var read = HistoryTable.TryRead(
            Cells("participant,award,year,kind,for,revoked"), [Cells("p,flag,2024,thematic,p0,có"), Cells("p,flag,2024,,,")],
            [campaign.NewSubmission("p").With("x", 1)], out var completed, out _);

        read.Should().BeTrue();
        completed[0].History!.Value.Should().Equal(
            new PastAward
            {
                Award = "flag",
                Year = 2024,
                Kind = PastAwardKind.Thematic,
                For = "p0",
                Revoked = true,
            }, new PastAward { Award = "flag", Year = 2024 });
    }

    [Theory]
    [InlineData(
        "p,flag,2024,yearly,,",
        "participant 'p': 'yearly' is no value of column 'kind'.",
        "đơn vị 'p': 'yearly' không phải là giá trị của cột 'kind'.")]
    [InlineData(
        "p,flag,2024,,,perhaps",
        "participant 'p': 'perhaps' is no value of column 'revoked'.",
        "đơn vị 'p': 'perhaps' không phải là giá trị của cột 'revoked'.")]
    public void Words_that_say_neither_are_told(string row, string english, string vietnamese)
    {
        var campaign = AwardCampaign.One("true");
        HistoryTable.TryRead(
            Cells("participant,award,year,kind,for,revoked"), [
                Cells(row),
            ], [campaign.NewSubmission("p").With("x", 1)], out _, out var diagnostics).Should().BeFalse();

        diagnostics.Select(d => (d.Message.English, d.Message.Vietnamese)).Should().Equal((english, vietnamese));
    }

    [Fact]
    public void Data_in_json_say_the_same_and_a_plain_history_keeps_its_fingerprint()
    {
        const string Plain = """[ { "participant": "p", "values": { "x": 9 }, "history": [ { "award": "flag", "year": 2024 } ] } ]""";
        var campaign = AwardCampaign.One("true");
        var all = Read(Plain.Replace("2024", "2024, \"kind\": \"sudden\", \"for\": \"p0\", \"revoked\": true", StringComparison.Ordinal));

        all[0].History!.Value
            .Should()
            .Equal(new PastAward { Award = "flag", Year = 2024, Kind = PastAwardKind.Sudden, For = "p0", Revoked = true });
        string[] inputs =
        [
            Input(Plain), Input(
                Plain.Replace("2024", "2024, \"kind\": \"sudden\"", StringComparison.Ordinal)), Input(
                    Plain.Replace("2024", "2024, \"for\": \"p0\"", StringComparison.Ordinal)),
            Input(Plain.Replace("2024", "2024, \"revoked\": true", StringComparison.Ordinal)),
        ];
        inputs.Should().OnlyHaveUniqueItems();
        Input(Plain.Replace("2024", "2024, \"kind\": \"regular\", \"revoked\": false", StringComparison.Ordinal)).Should().Be(inputs[0]);

        string Input(string json) => campaign.Evaluate(Read(json)).InputFingerprint;

        static IReadOnlyList<Submission> Read(string json) => SubmissionJson.TryRead(json, "d.json", out var read, out _) ? read : [];
    }

    [Fact]
    public void The_year_may_be_another_than_that_of_the_period() =>
        AwardCampaign.One("history.Consecutive(\"flag\", 2)", rest: """ "year": 2020, """)
            .Recommend(9, p => p.WithPastAward("flag", 2019).WithPastAward("flag", 2018)).Status
                .Should()
                .Be(RecommendationStatus.Recommended);

    [Fact]
    public void An_award_that_is_not_known_and_one_that_stands_twice_are_told()
    {
        var campaign = AwardCampaign.One("true");
        var submission =
            campaign.NewSubmission("p").With("x", 1).WithPastAward("flags", 2020).WithPastAward("flag", 2020).WithPastAward("flag", 2020);

        campaign.Check([submission]).Select(d => d.ToString()).Should().Equal(
            "submissions[0].history[0] (p): error ER5025: participant 'p': the history names award 'flags', which the campaign does not "
                + "know. Add it to 'historyAwards' or mend the id. Did you mean 'flag'?",
            "submissions[0].history[2] (p): error ER5026: participant 'p': the history names 'flag' of 2020 twice. Keep one of them: "
                + "the award would count twice.");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Of_a_history_of_any_length_what_stands_twice_is_told_and_counts_once(int years)
    {
        List<PastAward> past = [.. Enumerable.Range(0, years).Select(i => new PastAward { Award = "flag", Year = 2025 - i })];
        List<PastAward> twice = [.. past, past[0], past[^1] with { Kind = PastAwardKind.Sudden }];

        new AwardHistory(twice, 2026).Count("flag").Should().Be(years);
        new AwardHistory(twice, 2026).Count("flag", "any").Should().Be(years + 1);
        var campaign = AwardCampaign.One("true");
        var submission = campaign.NewSubmission("p").With("x", 1) with { History = [.. twice] };
        campaign.Check([submission]).Should().ContainSingle().Which.ToString().Should().Be(
            $"submissions[0].history[{years}] (p): error ER5026: participant 'p': the history names 'flag' of 2025 twice. Keep one of "
                + "them: the award would count twice.");
        campaign.Check([submission with { History = [.. twice.Where((_, i) => i != years)] }]).Should().BeEmpty();
    }

    [Fact]
    public void A_table_gives_everyone_a_history_and_tells_of_strangers()
    {
        var campaign = AwardCampaign.One("true");
        List<Submission> submissions = [campaign.NewSubmission("p").With("x", 1), campaign.NewSubmission("q").With("x", 1)];
        var read = Read(submissions, "p,flag,2024", "r,flag,2024", out var completed, out var diagnostics);

        read.Should().BeTrue();
        completed[0].History!.Value.Should().Equal(new PastAward { Award = "flag", Year = 2024 });
        completed[1].History!.Value.Should().BeEmpty();
        diagnostics.Should()
            .ContainSingle().Which.Message.English
            .Should()
            .Be("the history has 1 participants that are not in the data and are left out: r.");
    }

    [Theory]
    [InlineData("p,flag,24x", "ER5027")]
    [InlineData("p,flag,0", "ER5027")]
    [InlineData("p,flag", "ER5011")]
    [InlineData("p,flag,2024", "ER5026")]
    public void What_is_wrong_in_a_table_is_told_and_nothing_read(string row, string code)
    {
        var campaign = AwardCampaign.One("true");
        Read([campaign.NewSubmission("p").With("x", 1)], "p,flag,2024", row, out var completed, out var diagnostics).Should().BeFalse();

        completed.Should().BeEmpty();
        diagnostics.Should().Contain(d => d.Code == code);
    }

    private static bool Read(
        List<Submission> submissions,
        string first,
        string second,
        out IReadOnlyList<Submission> completed,
        out IReadOnlyList<Diagnostic> diagnostics) =>
        HistoryTable.TryRead(Cells("participant,award,year"), [Cells(first), Cells(second)], submissions, out completed, out diagnostics);

    private static List<TextCell> Cells(string line) =>
        [.. line.Split(',').Select(text => new TextCell { Text = text, Position = SourcePosition.None })];
}
