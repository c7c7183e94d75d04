using System.Collections.Immutable;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>
/// Texts, names and ids of data have limits before anything is done with them, and so has what data and rules multiply to.
/// </summary>
/// <remarks>SEMANTICS 14.2, 14.4.</remarks>
public sealed class DataLimitTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "s", "type": "text" },
            { "id": "items", "type": "list", "item": [ { "id": "t", "type": "text" } ] }
            """,
    }.Load();

    private static readonly Submission Plain = Campaign.NewSubmission("p").With("x", 1);

    /// <summary>Whatever way a text comes in, with the name it is told by and its limit.</summary>
    public static readonly TheoryData<string, int, Func<string, Submission>> Entrances = new()
    {
        { "participant", 1_000, text => Plain with { Participant = text } },
        { "name", 1_000, text => Plain with { Name = text } },
        { "cluster", 1_000, text => Plain with { Cluster = text } },
        { "evidence", 10_000, text => Plain with { Evidence = Plain.Evidence.Add("x", [text]) } },
        { "reason", 10_000,
            text => Plain with { Adjustments = [new Adjustment { Criterion = "c", Points = 1, Reason = text, By = "a" }] } },
        { "by", 10_000, text => Plain with { Adjustments = [new Adjustment { Criterion = "c", Points = 1, Reason = "a", By = text }] } },
        { "award", 1_000, text => Plain with { History = [new PastAward { Award = text, Year = 2020 }] } },
        { "for", 1_000, text => Plain with { History = [new PastAward { Award = "a", Year = 2020, For = text }] } },
        { "s", 32_767, text => Plain.With("s", text) },
        { "items[1].t", 32_767, text => Plain.With("items", Item(text)) },
    };

    [Theory]
    [MemberData(nameof(Entrances))]
    public void A_text_beyond_its_limit_is_refused_and_not_repeated(string name, int most, Func<string, Submission> made)
    {
        var refused = Campaign.Check([made(new string('a', most + 1))]).Single(d => d.Code == "ER5183");
        refused.Message.English.Should().Be($"'{name}' has {most + 1} characters, more than the limit of {most} characters.");
        refused.Message.Vietnamese.Should().Be($"'{name}' dài {most + 1} ký tự, quá giới hạn {most} ký tự.");
        Campaign.Check([made(new string('a', most))]).Should().NotContain(d => d.Code == "ER5183");
    }

    [Theory]
    [MemberData(nameof(Entrances))]
    public void A_run_of_marks_is_refused_before_it_is_put_in_order(string name, int most, Func<string, Submission> made)
    {
        var marks = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", Math.Min(most, 900) / 2));
        if (name is "s" or "items[1].t")
        {
            FluentActions.Invoking(() => made(marks)).Should().Throw<ArgumentException>();
        }
        else
        {
            Campaign.Check([made(marks)]).Should().Contain(d => d.Code == "ER5038");
        }
    }

    [Fact]
    public void Marks_in_rules_cases_decisions_and_histories_are_refused_where_they_are_written()
    {
        var marks = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 400));
        Diagnose.Of(new CampaignText { Rest = $$""" "participants": [ { "id": "{{marks}}" } ] """ })
            .Should()
            .Contain(d => d.Message.English.Contains("invalid Unicode", StringComparison.Ordinal));
        DecisionJson.TryRead($$"""
            [ { "award": "a", "participant": "{{marks}}", "verdict": "confirms", "by": "x" } ]
            """, "d.json", out _, out var decisions);
        CaseFile.TryRead(Campaign.Definition, $$"""
            [ { "name": "{{marks}}", "submissions": [], "expect": { } } ]
            """, "c.json", out _, out var cases);
        SubmissionJson.TryRead($$"""[ { "participant": "{{marks}}", "values": { "x": 1 } } ]""", "s.json", out _, out var submissions);
        foreach (var found in (IReadOnlyList<Diagnostic>[])[decisions, cases, submissions])
        {
            found.Should().Contain(d => d.Message.English.Contains("invalid Unicode", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void More_awards_for_participants_than_anybody_reads_are_refused_with_what_multiplies()
    {
        var campaign = new CampaignText
        {
            Rest = $$"""
                "awards": [ {{string.Join(
                    ", ", Enumerable.Range(0, 3000).Select(i => $$"""{ "id": "a{{i}}", "name": "A", "workflow": "award" }"""))}} ]
                """,
            Workflows = $"{Workflow("c", Rule("r", "true", "x"))}, {Workflow("award", Rule("enough", "total > 1"))}",
        }.Load();

        var refused = Limits(campaign, 7000, "").Single();

        refused.ToString(Language.English).Should().Be(
            "error ER5184: 3000 awards × 7000 participants make 21000000 results, more than the limit of 20000000. Split the data, or "
                + "have fewer of what is multiplied.");
        refused.ToString(Language.Vietnamese).Should().Be(
            "lỗi ER5184: 3000 danh hiệu × 7000 đơn vị sẽ thành 21000000 kết quả, nhiều hơn giới hạn 20000000. Chia dữ liệu thành nhiều "
                + "phần, hoặc bớt số nhân nêu trên.");
        Limits(campaign, 6000, "").Should().BeEmpty();
        campaign.Check([.. Enumerable.Range(0, 7000).Select(i => campaign.NewSubmission($"p{i}").With("x", 1))])
            .Should().ContainSingle(d => d.Code == "ER5184");
    }

    [Theory]
    [InlineData(8000, false)]
    [InlineData(8001, true)]
    public void Twenty_million_results_are_not_too_many(int participants, bool isTooMany)
    {
        var awards = new CampaignText
        {
            Rest = $$"""
                "awards": [ {{string.Join(
                    ", ", Enumerable.Range(0, 2500).Select(i => $$"""{ "id": "a{{i}}", "name": "A", "workflow": "award" }"""))}} ]
                """,
            Workflows = $"{Workflow("c", Rule("r", "true", "x"))}, {Workflow("award", Rule("enough", "total > 1"))}",
        }.Load();
        var values = new CampaignText
        {
            Rest = $$"""
                "figures": [ {{string.Join(", ", Enumerable.Range(0, 2500).Select(i => $$"""
                    { "id": "f{{i}}", "population": { "function": "max", "over": "cluster", "value": "x", "default": 0 } }
                    """))}} ]
                """,
        }.Load();
        var bag = new DiagnosticBag();
        var counted = new ResultLimits(awards.Compiled, bag);

        counted.LooksAtEach.Should().BeFalse();
        counted.Count(participants - 1);
        counted.Count(1);
        counted.Report();

        bag.Count.Should().Be(isTooMany ? 1 : 0);
        Limits(awards, participants, "").Should().HaveCount(isTooMany ? 1 : 0);
        Limits(values, participants, "c").Should().HaveCount(isTooMany ? 1 : 0);
        new ResultLimits(values.Compiled, bag).LooksAtEach.Should().BeTrue();
    }

    [Fact]
    public void More_values_over_clusters_than_anybody_keeps_are_refused_with_what_multiplies()
    {
        var campaign = new CampaignText
        {
            Rest = $$"""
                "figures": [ {{string.Join(", ", Enumerable.Range(0, 3000).Select(i => $$"""
                    { "id": "f{{i}}", "population": { "function": "max", "over": "cluster", "value": "x", "default": 0 } }
                    """))}} ]
                """,
        }.Load();

        Limits(campaign, 7000, "c").Single().Message.English.Should().Be(
            "3000 values over clusters × 7000 clusters make 21000000 results, more than the limit of 20000000.");
        Limits(campaign, 7000, "").Should().BeEmpty("all are in one cluster");
    }

    [Fact]
    public void A_list_that_awards_use_up_has_a_limit()
    {
        var campaign = new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number" }, { "id": "items", "type": "list",
                  "item": [ { "id": "t", "type": "text" }, { "id": "usedFor", "type": "text", "default": "" } ] }
                """,
            Rest = """ "awards": [ { "id": "a", "name": "A", "workflow": "award" } ] """,
            Workflows = $"{Workflow("c", Rule("r", "true", "x"))}, {Workflow("award", Rule("one", "items.Count(usedFor == \"\") >= 1"))}",
        }.Load();
        Submission With(int count) => campaign.NewSubmission("p").With("x", 1).With(
            "items",
            IndicatorValue.Of([.. Enumerable.Repeat(
                new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("t", "a") }, count)]));

        var refused = campaign.Check([With(2001)]).Single();

        refused.Message.English.Should().Be("participant 'p': list 'items' has 2001 items; a list with a field usedFor has at most 2000.");
        refused.Message.Vietnamese.Should().Be(
            "đơn vị 'p': danh sách 'items' có 2001 mục; danh sách có trường usedFor được nhiều nhất 2000 mục.");
        campaign.Check([With(2000)]).Should().BeEmpty();
    }

    private static IndicatorValue Item(string text) =>
        IndicatorValue.Of([new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("t", text) }]);

    private static IReadOnlyList<Diagnostic> Limits(Campaign campaign, int participants, string cluster)
    {
        var bag = new DiagnosticBag();
        var limits = new ResultLimits(campaign.Compiled, bag);
        for (var i = 0; i < participants; i++)
        {
            limits.Add(new Submission { Participant = $"p{i}", Cluster = cluster.Length == 0 ? null : cluster + i });
        }

        limits.Report();
        return bag.ToSortedList();
    }
}
