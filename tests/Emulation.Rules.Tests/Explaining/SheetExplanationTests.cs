using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Explaining;

public sealed class SheetExplanationTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators =
            """
                { "id": "x", "name": { "vi": "Số sáng kiến", "en": "Ideas" }, "type": "number", "unit": "đề tài" },
                { "id": "late", "type": "integer" }
                """,
        Criteria = """
            { "id": "ideas", "name": { "vi": "Sáng kiến", "en": "Ideas won" }, "maxPoints": 90,
              "bands": { "by": "x", "below": 0, "from": { "2": 40, "5": 90 } } },
            { "id": "order", "name": { "vi": "Nề nếp", "en": "Order" }, "maxPoints": 10,
              "deductions": [ { "each": "late", "points": 1, "label": { "vi": "Báo cáo muộn", "en": "Late reports" } } ] }
            """,
        Workflows = "",
    }.Load();

    private static readonly Evaluation Evaluation =
        Campaign.Evaluate(
            [Campaign.NewSubmission("79", null, "HCM").With("x", 3).With("late", 2), Campaign.NewSubmission("80").With("x", 5)]);

    [Theory]
    [InlineData("max", 1, "")]
    [InlineData("max", 6, "only the highest counts")]
    [InlineData("min", 6, "only the lowest counts")]
    [InlineData("sum", 6, "")]
    public void That_one_of_several_counts_is_told_where_several_hold(string combine, int x, string told)
    {
        var campaign = new CampaignText
        {
            Criteria = $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "{{combine}}" }""",
            Indicators = """{ "id": "x", "type": "number" }""",
            Workflows =
                CampaignText.Workflow("c", CampaignText.Rule("a", "x > 0", "1"), CampaignText.Rule("b", "x > 5", "2")),
        }.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", x)]);

        var reasons = campaign.Explain(evaluation, "p", Language.English).Criteria.Single().Reasons;

        string.Join('|', reasons.Where(reason => reason.StartsWith("only the ", StringComparison.Ordinal))).Should().Be(told);
    }

    [Theory]
    [InlineData(3, false, "noGrade", "no grade rule held", "không quy tắc xếp loại nào thỏa")]
    [InlineData(3, true, "noGrade", "disqualified: barred", "không xét: barred")]
    [InlineData(7, true, "held", "awards held: barred", "tạm dừng xét: barred")]
    [InlineData(7, null, "held", "awards may be held: barred", "chưa rõ có bị tạm dừng xét vì: barred")]
    [InlineData(7, false, "noGrade", "", "")]
    public void Who_is_left_without_a_grade_or_whose_awards_wait_is_told_why(
        int x, bool? barred, string effect, string english, string vietnamese)
    {
        var campaign = new CampaignText
        {
            Indicators = "{ \"id\": \"x\", \"type\": \"number\" }, { \"id\": \"barred_\", \"type\": \"boolean\" }",
            Criteria = "{ \"id\": \"c\", \"maxPoints\": 10, \"mark\": \"x\" }",
            Rest = $$"""
                "grades": { "workflow": "g", "levels": [ { "id": "good", "name": "Good" } ] },
                "disqualifications": [ { "id": "barred", "name": "barred", "when": "barred_", "effects": [ "{{effect}}" ] } ]
                """,
            Workflows = CampaignText.Workflow("g", CampaignText.Rule("good", "total >= 5")),
        }.Load();
        var submission = campaign.NewSubmission("p").With("x", x);
        var evaluation = campaign.Evaluate([barred is { } known ? submission.With("barred_", known) : submission]);

        Note(Language.English).Should().Be(english);
        Note(Language.Vietnamese).Should().Be(vietnamese);

        string Note(Language language) => ScoreNote.Of(
            evaluation.Sheets[0],
            evaluation.Standings[0],
            new CampaignNames(campaign.Definition, language),
            new ExplanationTexts(language));
    }

    [Theory]
    [InlineData("share", "earned excellent, beyond its quota", "đạt excellent, ngoài tỷ lệ khống chế")]
    [InlineData("council", "the council decides on excellent", "chờ hội đồng xét excellent")]
    public void Who_falls_below_a_quota_is_told_of_the_grade_that_was_earned(string ties, string english, string vietnamese)
    {
        var campaign = GradedCampaign.Limiting(excellent: $"\"max\": 1, \"ties\": \"{ties}\"").Load();
        decimal[] points = ties == "council" ? [9, 9] : [10, 9];
        var evaluation = campaign.Evaluate(points.Select((x, i) => campaign.NewSubmission($"p{i}").With("x", x)));

        Note(Language.English).Should().Contain(english);
        Note(Language.Vietnamese).Should().Contain(vietnamese);

        string Note(Language language) => ScoreNote.Of(
            evaluation.Sheets[1],
            evaluation.Standings[1],
            new CampaignNames(campaign.Definition, language),
            new ExplanationTexts(language));
    }

    [Theory]
    [InlineData("mark", "\"mark\": \"q\"")]
    [InlineData("deductions", "\"deductions\": [ { \"when\": \"q > 0\", \"points\": 1 } ]")]
    public void A_list_without_items_is_no_rule_that_did_not_hold(string form, string written)
    {
        var campaign = new CampaignText
        {
            Indicators = "{ \"id\": \"l\", \"type\": \"list\", \"item\": [ { \"id\": \"q\", \"type\": \"number\" } ] }",
            Criteria = $"{{ \"id\": \"c\", \"maxPoints\": 6, \"perItem\": \"l\", {written} }}",
            Workflows = "",
        }.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("l", IndicatorValue.Of(ImmutableArray<ListItem>.Empty))]);

        foreach (var (language, said) in new[]
        {
            (Language.English, "no item of the list counts: 0 points"),
            (Language.Vietnamese, "không mục nào trong danh sách được tính: 0 điểm"),
        })
        {
            campaign.Explain(evaluation, "p", language).Criteria.Single().Reasons.Should().Equal([said], form);
        }
    }

    [Theory]
    [InlineData("en", "  Level (level) = City|  points = 2")]
    [InlineData("vi", "  Cấp (level) = Thành phố|  points = 2")]
    public void Fields_of_items_are_told_by_the_names_people_read(string code, string told)
    {
        var campaign = new CampaignText
        {
            Indicators = """
                { "id": "prizes", "type": "list", "item": [
                    { "id": "level", "name": { "vi": "Cấp", "en": "Level" }, "type": "choice",
                      "choices": [ { "id": "city", "name": { "vi": "Thành phố", "en": "City" } } ] },
                    { "id": "points", "type": "number" } ] }
                """,
            Criteria = """{ "id": "c", "maxPoints": 6, "perItem": "prizes", "mark": "level == \"city\" ? points : 0" }""",
            Workflows = "",
        }.Load();
        var prize = new ListItem
        {
            Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty
                .Add("level", IndicatorValue.Of("city")).Add("points", IndicatorValue.Of(2)),
        };
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("prizes", IndicatorValue.Of([prize]))]);

        campaign.Explain(evaluation, "p", Language.Of(code)).Criteria.Single().Reasons.Skip(1).Should().Equal(told.Split('|'));
    }

    [Fact]
    public void A_sheet_is_told_as_data()
    {
        var told = Campaign.Explain(Evaluation, " 79", Language.English);
        told.Heading.Should().Be("Participant: HCM (79)");
        told.Criteria.Select(c => (c.Id, c.Name, c.Depth, c.Points, c.MaxPoints, c.Lost)).Should().Equal(
            ("ideas", "Ideas won", 0, 40m, 90m, 50m), ("order", "Order", 0, 8m, 10m, 2m));
        told.Criteria[1].Reasons.Should().Equal("Late reports (deduction 1): -2", "  late = 2");
    }

    [Theory]
    [InlineData("en", "Order: 8 / 10", "missing: late", "Rank: 1 of 2")]
    [InlineData("vi", "Nề nếp: 8 / 10", "thiếu: late", "Hạng: 1 trên 2")]
    public void A_sheet_is_told_as_text_in_the_readers_language(string code, string line, string missing, string rank)
    {
        var text = Campaign.Explain(Evaluation, "79", Language.Of(code)).ToText();
        text.Should().Contain(line + "\n").And.Contain(rank + "\n");
        Campaign.Explain(Evaluation, "80", Language.Of(code)).ToText().Should().Contain("  " + missing + "\n").And.NotContain(line);
    }

    [Fact]
    public void Who_is_not_there_and_another_campaign_are_refused()
    {
        var nobody = () => Campaign.Explain(Evaluation, "81", Language.English);
        nobody.Should().Throw<ArgumentException>().WithMessage("The evaluation has no participant '81'.*");
        var other = () => new CampaignText().Load().Explain(Evaluation, "79", Language.English);
        other.Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The evaluation is not one of campaign 'test' version 1.0.0 as it is loaded. It is one of campaign "
                    + $"'{Campaign.Definition.Id}' version {Campaign.Definition.Version} (fingerprint {Campaign.Reference.Fingerprint}).*");
    }

    [Theory]
    [InlineData(null, "missing: late")]
    [InlineData(0, "")]
    [InlineData(3, "no rule held: 0 points")]
    public void A_group_that_rules_decide_says_what_it_lacks_itself_and_that_none_held(int? late, string expected)
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "late", "type": "integer" }""",
            Criteria =
                """
                { "id": "g", "maxPoints": 10, "combine": "workflow", "workflow": "w",
                  "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x" } ] }
                """,
            Workflows = CampaignText.Workflow("w", CampaignText.Rule("inTime", "late < 1", "a")),
        }.Load();
        var submission = campaign.NewSubmission("p").With("x", 4);
        var evaluation = campaign.Evaluate([late is { } known ? submission.With("late", known) : submission]);

        campaign.Explain(evaluation, "p", Language.English).Criteria[0].Reasons
            .Where(reason => !reason.StartsWith(' ') && !reason.StartsWith("inTime", StringComparison.Ordinal))
            .Should()
            .Equal(expected.Length == 0 ? [] : [expected]);
    }

    [Theory]
    [InlineData("max", "base", "only the highest counts", "chỉ tính mức cao nhất")]
    [InlineData("min", "base", "only the lowest counts", "chỉ tính mức thấp nhất")]
    [InlineData("max", "penalty", "only the mildest counts", "chỉ tính mức nhẹ nhất")]
    [InlineData("min", "penalty", "only the worst counts", "chỉ tính mức nặng nhất")]
    [InlineData("sum", "base", null, null)]
    public void Where_several_rules_hold_and_one_counts_the_sheet_says_which(
        string combine, string kind, string? english, string? vietnamese)
    {
        var sign = kind == "penalty" ? "-" : "";
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }""",
            Criteria =
                $$"""
                { "id": "c", "kind": "{{kind}}", "{{(sign.Length > 0 ? "minPoints" : "maxPoints")}}": {{sign}}9, "workflow": "w",
                  "combine": "{{combine}}" }, { "id": "d", "maxPoints": 10, "mark": "x" }
                """,
            Workflows = CampaignText.Workflow(
                "w", CampaignText.Rule("one", "x > 0", sign + "2"), CampaignText.Rule("two", "x > 1", sign + "3")),
        }.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 4)]);

        Said(Language.English).Should().Be(english);
        Said(Language.Vietnamese).Should().Be(vietnamese);

        string? Said(Language language) => campaign.Explain(evaluation, "p", language).Criteria[0].Reasons
            .SingleOrDefault(reason => !reason.StartsWith(' ') && !reason.Contains(':', StringComparison.Ordinal));
    }
}
