using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

public sealed class CheckTests
{
    private static readonly CampaignText Checked = new()
    {
        Indicators = """
            { "id": "x", "type": "number", "default": 1 }, { "id": "scoreSum", "type": "number" }, { "id": "periods", "type": "integer" },
              { "id": "whole", "type": "number" },
            { "id": "kind", "type": "choice", "choices": [ "office", "school" ] },
            { "id": "months", "type": "list", "item": [ { "id": "score", "type": "number" } ], "default": [] }
            """,
        Rest = """
            "constants": { "most": 10, "least": { "by": "kind", "values": { "office": 1, "school": 2 } } },
            "checks": [
              { "id": "periodSum", "holds": "scoreSum <= most * periods", "severity": "error",
                "message": { "vi": "tổng điểm vượt 10 điểm mỗi kỳ", "en": "the sum exceeds 10 points a period" } },
              { "id": "enough", "holds": "periods >= least", "severity": "warning", "message": "ít kỳ quá" },
              { "id": "part", "holds": "scoreSum / whole <= 1", "severity": "error", "message": "phần lớn hơn toàn bộ" },
              { "id": "twelve", "holds": "months.Count() <= 12 && months.All(score <= most)", "message": "quá 12 tháng" },
              { "id": "north", "holds": "cluster != \"North\" || periods > 0", "severity": "warning", "message": "cụm North cần có kỳ" } ]
            """,
    };

    [Fact]
    public void What_does_not_hold_is_told_with_message_values_and_place_and_nothing_is_scored()
    {
        var campaign = Checked.Load();
        var at = new SourcePosition { File = "d.csv", Line = 3, Column = 7 };
        List<Submission> data = [campaign.NewSubmission("a").With("scoreSum", 45).With("periods", 4, at),
            campaign.NewSubmission("b").With("scoreSum", 40).With("periods", 4)];
        var found = campaign.Check(data).Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "d.csv:3:7: error ER5065: participant 'a', check 'periodSum': the sum exceeds 10 points a period (most = 10, periods = 4, "
            + "scoreSum = 45). This must hold: scoreSum <= most * periods. Correct the data.");
        found.ToString(Language.Vietnamese).Should().Be(
            "d.csv:3:7: lỗi ER5065: đơn vị 'a', kiểm tra 'periodSum': tổng điểm vượt 10 điểm mỗi kỳ (most = 10, periods = 4, scoreSum = "
            + "45). Phải đúng: scoreSum <= most * periods. Sửa số liệu.");
        campaign.Invoking(c => c.Evaluate(data)).Should().Throw<CampaignException>();
        campaign.Invoking(c => c.Score(data[0])).Should().Throw<CampaignException>();
        campaign.Score(data[1]).Total.Should().Be(1m);
    }

    [Fact]
    public void What_fails_for_many_in_the_same_way_is_told_once_with_who_they_are()
    {
        var campaign = Checked.Load();
        var data = Enumerable.Range(1, 16)
            .Select(i => campaign.NewSubmission($"p{i:00}").With("periods", 1).With("kind", "school"))
            .ToList();
        data.Add(campaign.NewSubmission("q").With("periods", 0).With("kind", "school"));

        var found = campaign.Check(data);

        found.Select(d => d.Code).Should().Equal("ER5066", "ER5066");
        found[0].Message.English.Should().StartWith("participant 'p01', check 'enough': ít kỳ quá (least = 2, periods = 1). 16 places are ")
            .And.Contain("'p12'").And.NotContain("'p13'");
        found[0].Message.Vietnamese.Should().Contain("Có 16 chỗ như vậy: 'p01'");
        found[1].Message.English.Should().StartWith("participant 'q', check 'enough': ít kỳ quá (least = 2, periods = 0).");
    }

    [Fact]
    public void A_warning_is_said_and_everyone_is_scored()
    {
        var campaign = Checked.Load();
        List<Submission> data = [campaign.NewSubmission("a").With("periods", 1).With("kind", "school")];
        var found = campaign.Check(data).Should().ContainSingle().Subject;
        found.ToString(Language.English)
            .Should().Be(
                "submissions[0] (a): warning ER5066: participant 'a', check 'enough': ít kỳ quá (least = 2, periods = 1). This should "
                    + "hold: periods >= "
                + "least. Look at the data again.");
        found.ToString(Language.Vietnamese)
            .Should().Be(
                "submissions[0] (a): cảnh báo ER5066: đơn vị 'a', kiểm tra 'enough': ít kỳ quá (least = 2, periods = 1). Thường phải "
                    + "đúng: periods >= least. "
                + "Xem lại số liệu.");
        campaign.Evaluate(data).Sheets.Should().ContainSingle();
    }

    [Fact]
    public void A_check_that_reads_something_missing_says_nothing() =>
        Checks(s => s.With("scoreSum", 1000).With("kind", "school")).Should().BeEmpty();

    [Fact]
    public void A_check_that_cannot_be_worked_out_is_a_warning_that_says_why()
    {
        var found = Checks(s => s.With("scoreSum", 5).With("whole", 0)).Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "submissions[0] (a): warning ER5067: participant 'a': check 'part' cannot be worked out, since rule 'part' divides by zero "
                + "(scoreSum = 5, whole "
            + "= 0). "
            + "Write the condition so that this case can be worked out too, such as \"whole == 0 || part / whole <= 1\".");
        found.ToString(Language.Vietnamese).Should().Be(
            "submissions[0] (a): cảnh báo ER5067: đơn vị 'a': không tính được kiểm tra 'part', vì quy tắc 'part' chia cho 0 (scoreSum = "
                + "5, whole = 0). "
            + "Viết điều kiện sao cho trường hợp này cũng tính được, ví dụ \"whole == 0 || part / whole <= 1\".");
    }

    [Fact]
    public void Lists_and_the_cluster_are_seen()
    {
        const string Data = """
            [ { "participant": "a", "cluster": "North", "values": { "periods": 0, "months": [ { "score": 9 }, { "score": 11 } ] } } ]
            """;
        SubmissionJson.TryRead(Data, "d.json", out var data, out _).Should().BeTrue();
        var campaign = Checked.Load();
        campaign.Check(data).Select(d => d.Message.English).Should().BeEquivalentTo([
            "participant 'a', check 'twelve': quá 12 tháng (months: 2 items, most = 10).",
            "participant 'a', check 'north': cụm North cần có kỳ (cluster = North, periods = 0)."]);
    }

    [Fact]
    public void Values_that_are_wrong_themselves_keep_only_their_own_submission_from_being_checked()
    {
        var campaign = Checked.Load();
        campaign.Check([campaign.NewSubmission("a").With("scoreSum", 45).With("periods", 4.5m),
            campaign.NewSubmission("b").With("scoreSum", 45).With("periods", 4)])
            .Select(d => d.Code).Should().BeEquivalentTo(["ER5005", "ER5065"]);
    }

    [Theory]
    [InlineData("""{ "id": "k", "holds": "x > y", "message": "m" }""", "ER3002")]
    [InlineData("""{ "id": "k", "holds": "x + 1", "message": "m" }""", "ER3005")]
    [InlineData("""{ "id": "k", "holds": "total > 1", "message": "m" }""", "ER3002")]
    [InlineData("""{ "id": "k", "message": "m" }""", "ER1011")]
    [InlineData("""{ "id": "k", "holds": "x > 1" }""", "ER1011")]
    [InlineData("""{ "id": "k", "holds": "x > 1", "message": "m", "severity": "info" }""", "ER1016")]
    [InlineData("""{ "id": "k", "holds": "x > 1", "message": "m", "level": "error" }""", "ER1010")]
    [InlineData("""{ "id": "k 1", "holds": "x > 1", "message": "m" }""", "ER2001")]
    [InlineData("""{ "id": "k", "holds": "x > 1", "message": "m" }, { "id": "k", "holds": "x > 2", "message": "m" }""", "ER2022")]
    public void A_broken_check_is_refused(string checks, string code) =>
        Diagnose.Of(new CampaignText { Rest = $$""" "checks": [ {{checks}} ] """ }).Select(d => d.Code).Should().Equal(code);

    [Fact]
    public void Checks_enter_the_fingerprint_and_what_only_they_read_is_not_unused()
    {
        static string Fingerprint(string checks) =>
            new CampaignText { Rest = $$""" "checks": [ {{checks}} ] """ }.Load().Reference.Fingerprint;
        new[] { "", """{ "id": "k", "holds": "x > 1", "message": "m" }""", """{ "id": "k", "holds": "x > 2", "message": "m" }""",
            """{ "id": "k", "holds": "x > 1", "message": "m", "severity": "warning" }""" }
            .Select(Fingerprint).Should().OnlyHaveUniqueItems();
        Fingerprint("""{ "id": "k", "holds": "x > 1", "message": "m" }""")
            .Should().Be(Fingerprint("""{ "id": "k", "holds": "x > 1", "message": "m", "severity": "error" }"""));
        var campaign = Checked.Load();
        Emulation.Rules.Analysis.CampaignAnalysis.Run(campaign).Select(d => d.Message.English)
            .Should().NotContain(m => m.Contains("'whole'", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Checks(Func<Submission, Submission> fill)
    {
        var campaign = Checked.Load();
        return campaign.Check([fill(campaign.NewSubmission("a"))]);
    }
}
