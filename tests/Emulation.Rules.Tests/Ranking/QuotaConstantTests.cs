using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Ranking;

public sealed class QuotaConstantTests
{
    private const string Constants = """
        "constants": {
          "few": 2, "fifth": 20,
          "byKind": { "by": "kind", "values": { "office": 1, "school": 2 } },
          "shareByKind": { "by": "kind", "values": { "office": 25, "school": 50.5 } } },
        """;

    [Theory]
    [InlineData(""" "max": "few" """, 2)]
    [InlineData(""" "share": "fifth", "of": "participants" """, 1)]
    [InlineData(""" "share": "fifth", "of": "participants", "min": "few" """, 2)]
    [InlineData(""" "share": "100%", "of": "participants", "max": "few" """, 2)]
    public void A_number_of_a_quota_may_be_a_constant(string quota, int expected) =>
        Excellent(Evaluate(quota, [.. Enumerable.Repeat("office", 5)])).Should().Be(expected);

    [Theory]
    [InlineData(""" "max": "byKind", "per": "kind" """, "office", 1)]
    [InlineData(""" "max": "byKind", "per": "kind" """, "school", 2)]
    [InlineData(""" "share": "shareByKind", "of": "participants", "per": "kind" """, "office", 1)]
    [InlineData(""" "share": "shareByKind", "of": "participants", "per": "kind" """, "school", 2)]
    public void A_constant_that_follows_a_choice_is_the_one_of_the_group(string quota, string kind, int expected)
    {
        string[] kinds = ["office", "school", "office", "school", "office", "school", "office", "school"];
        var evaluation = Evaluate(quota, kinds);
        evaluation.Sheets.Where((_, i) => kinds[i] == kind).Count(s => s.Grade == "excellent").Should().Be(expected);
    }

    [Fact]
    public void Everyone_together_takes_the_value_all_agree_on()
    {
        Excellent(Evaluate(""" "max": "byKind" """, ["school", "school", "school"])).Should().Be(2);
        Excellent(Evaluate(""" "max": "byKind" """, ["office", null, "office"])).Should().Be(1);
    }

    [Fact]
    public void A_choice_that_nobody_submitted_leaves_the_grade_open_and_is_named() =>
        Evaluate(""" "max": "byKind" """, [null, null]).Sheets.Select(s => (s.Grade, string.Join(' ', s.GradeMissing)))
            .Should().Equal((null, "kind"), (null, "kind"));

    [Fact]
    public void A_group_that_does_not_agree_is_told_and_nothing_is_scored()
    {
        var campaign = Limiting(excellent: """ "max": "byKind" """, more: Constants).Load();
        List<Submission> units = [Unit(campaign, "a", "office"), Unit(campaign, "b", null), Unit(campaign, "c", "school"),
            Unit(campaign, "d", "school")];
        var found = campaign.Check(units).Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "submissions[2] (c): error ER5060: the quota of 'excellent' follows constant 'byKind', but in one group participant 'a' has "
                + "kind = 'office' and "
            + "participant 'c' has 'school'. "
            + "Correct the data if one is a slip, or count apart by 'kind' with \"per\".");
        found.ToString(Language.Vietnamese).Should().Be(
            "submissions[2] (c): lỗi ER5060: tỷ lệ khống chế của 'excellent' theo hằng số 'byKind', nhưng trong cùng một nhóm, đơn vị 'a' "
                + "có kind = 'office' "
            + "còn đơn vị 'c' có 'school'. "
            + "Sửa số liệu nếu nhập nhầm, hoặc tính riêng theo 'kind' bằng \"per\".");
        campaign.Invoking(c => c.Evaluate(units)).Should().Throw<CampaignException>();
    }

    [Fact]
    public void Awards_take_constants_as_grades_do()
    {
        var campaign = AwardCampaign.One("true", """ "quota": { "max": "byKind", "per": "kind" } """, Constants);
        var evaluation = campaign.Evaluate(
            [.. new[] { "office", "school", "office", "school", "office",
                "school" }.Select((kind, i) => campaign.NewSubmission($"p{i}").With("x", i).With("kind", kind))]);
        evaluation.Letters().Should().Be("OOORRR");
        var open = AwardCampaign.One("true", """ "quota": { "max": "byKind" } """, Constants);
        open.EvaluateMarks(3, 2).Recommendations
            .Should().OnlyContain(r => r.Status == RecommendationStatus.Undetermined && r.Eligibility.Missing.Contains("kind"));
    }

    [Theory]
    [InlineData(""" "max": "many" """, "ER2072")]
    [InlineData(""" "max": "shareByKind" """, "ER2073")]
    [InlineData(""" "max": "tooMuch" """, "ER2073")]
    [InlineData(""" "share": "negative", "of": "participants" """, "ER2073")]
    [InlineData(""" "share": "overWhole", "of": "participants" """, "ER2073")]
    [InlineData(""" "share": "tiny", "of": "participants" """, "ER2074")]
    [InlineData(""" "max": 1, "counts": "better" """, "ER1016")]
    public void A_constant_that_is_no_such_number_is_told(string quota, string code)
    {
        const string More = """
            "constants": {
              "shareByKind": { "by": "kind", "values": { "office": 25, "school": 50.5 } },
              "tooMuch": 2000000000, "negative": -1, "overWhole": 100.5, "tiny": 0.2 },
            """;
        Diagnose.Of(Limiting(excellent: quota, more: More)).Select(d => d.Code).Should().Equal(code);
    }

    [Fact]
    public void A_constant_that_is_no_share_says_what_a_share_is()
    {
        static string Told(string constant, Language language) => Diagnose.Of(Limiting(
            excellent: """ "share": "s", "of": "participants" """,
                more: $$""" "constants": { "s": {{constant}} }, """)).Single().ToString(language);
        Told("120", Language.English)
            .Should().EndWith(
                ": error ER2073: constant 's' is 120, which cannot be 'share' of a quota. share is a percentage from 0 to 100 (20 means "
                + "20 %); max and min are whole numbers from 0.");
        Told("120", Language.Vietnamese)
            .Should().EndWith(
                ": lỗi ER2073: hằng số 's' có giá trị 120, không dùng làm 'share' của tỷ lệ khống chế được. share là số phần trăm từ 0 "
                + "đến 100 (20 nghĩa là 20 %); max và min là số nguyên từ 0.");
        Told("0.2", Language.English)
            .Should().EndWith(
                ": warning ER2074: constant 's' is used as 'share' and is 0.2, which means 0.2 %. The constant is a percentage: 20 % is "
                + "20, not 0.2.");
        Told("0.2", Language.Vietnamese)
            .Should().EndWith(
                ": cảnh báo ER2074: hằng số 's' dùng làm 'share' có giá trị 0.2, nghĩa là 0.2 %. Hằng số ghi số phần trăm: 20 % là 20, "
                + "không phải 0.2.");
    }

    [Fact]
    public void What_was_written_before_has_the_fingerprint_it_had()
    {
        static string Fingerprint(string quota) => Limiting(excellent: quota, more: Constants).Load().Reference.Fingerprint;
        Fingerprint(""" "max": 2, "counts": "level" """).Should().Be(Fingerprint(""" "max": 2 """));
        new[] { """ "max": 2 """, """ "max": "few" """, """ "max": 2, "counts": "levelOrBetter" """,
            """ "share": "few", "of": "participants" """ }
            .Select(Fingerprint).Should().OnlyHaveUniqueItems();
    }

    private static int Excellent(Evaluation evaluation) => evaluation.Sheets.Count(s => s.Grade == "excellent");

    private static Evaluation Evaluate(string quota, IReadOnlyList<string?> kinds)
    {
        var campaign = Limiting(excellent: quota, more: Constants).Load();
        return campaign.Evaluate(kinds.Select((kind, i) => Unit(campaign, ((char)('a' + i)).ToString(), kind).With("x", 9 + (i / 100m))));
    }

    private static Submission Unit(Campaign campaign, string id, string? kind) =>
        kind is null ? campaign.NewSubmission(id).With("x", 9) : campaign.NewSubmission(id).With("x", 9).With("kind", kind);
}
