using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sheet_shows_rules_values_losses_basis_and_totals()
    {
        var result = await ExplainAsync("B2", [SampleCampaign.GoodRow, SampleCampaign.FairRow]);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().Be("""
            Sample campaign (sample 1.0.0)
            Participant: Bắc Ninh (B2) — Cluster: Cụm I

              Criterion        Status    Points   Lost   Why
            ────────────────────────────────────────────────────────────────────────
              Reform           scored   10 / 30     20
                Cutting cost   scored   10 / 20     10   partly: 10
                                                           Cost cut (cost) = 5 %
                                                         legal basis: 1/KH-TĐKT
                Per head       scored    0 / 10     10   no rule held: 0 points
              Lateness         scored        -1      1   late: -1
                                                           Late reports (late) = 1

            Base: 10 / 30 (33.33 %)
            Penalty: -1
            Total: 9
            Grade: Fair
            Rank: 2 of 2

            """);
    }

    [Fact]
    public async Task A_sheet_is_in_vietnamese_when_asked_for()
    {
        var result = await ExplainAsync("A1", [SampleCampaign.GoodRow], "--lang", "vi");

        result.Output.Should().Be("""
            Phong trào mẫu (sample 1.0.0)
            Đơn vị: An Giang (A1) — Cụm: Cụm I

              Tiêu chí             Trạng thái      Điểm   Mất   Vì sao
            ──────────────────────────────────────────────────────────────────────────────────────
              Cải cách             đã chấm      30 / 30
                Cắt giảm chi phí   đã chấm      20 / 20         Cắt giảm từ 10% (met): 20
                                                                  Chi phí cắt giảm (cost) = 12 %
                                                                căn cứ: 1/KH-TĐKT
                Theo đầu người     đã chấm      10 / 10         enough: 10
                                                                  Chi phí cắt giảm (cost) = 12 %
                                                                  Biên chế (staff) = 6
              Trừ báo cáo muộn     đã chấm            0         không quy tắc nào thỏa: 0 điểm

            Điểm tiêu chí: 30 / 30 (100 %)
            Tổng điểm: 30
            Xếp loại: Tốt
            Hạng: 1 trên 1
            Giá trị mặc định: Báo cáo muộn (late)

            """);
    }

    [Fact]
    public async Task Clamping_and_defaults_are_shown_on_the_line()
    {
        var campaign = SampleCampaign.WriteTo(_folder, workflows: json => json
            .Replace("\"10\"", "\"25\"", StringComparison.Ordinal)
            .Replace("late > 0", "late >= 0", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("explain", campaign, "--data", data, "--participant", "A1");

        result.Output.Should().Contain("25 limited to 10").And.Contain("Late reports (late) = 0 (default)");
    }

    [Fact]
    public async Task What_is_missing_is_named_and_the_range_told()
    {
        var result = await ExplainAsync("A1", ["A1,An Giang,Cụm I,,6,"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("missing: Cost cut (cost)")
            .And.Contain("Total: 0 (provisional)")
            .And.Contain("Still possible: 0 to 30")
            .And.Contain("Grade: —")
            .And.Contain("Rank: — of 1");
    }

    [Fact]
    public async Task A_fault_is_told_and_is_exit_code_1()
    {
        var result = await ExplainAsync("A1", ["A1,An Giang,Cụm I,5,0,"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("rule 'enough' divides by zero");
    }

    [Theory]
    [InlineData(2, "Late report (deduction 1): -8")]
    [InlineData(0, "nothing is taken off")]
    public async Task Deductions_are_shown_as_what_they_take_off(int late, string reason)
    {
        _folder.Write("reports/campaign.json", """
            { "formatVersion": 1, "id": "reports", "version": "1", "name": "Reports",
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "late", "type": "integer" } ],
              "criteria": [ { "id": "reporting", "maxPoints": 20,
                "deductions": [ { "each": "late", "points": 4, "label": "Late report" } ] } ] }
            """);
        var data = _folder.Write("reports.csv", $"participant,late\n1,{late}\n");

        var result = await Run.CliAsync("explain", _folder.PathOf("reports"), "--data", data, "--participant", "1");

        result.Output.Should().Contain(reason).And.NotContain("no rule held");
    }

    [Fact]
    public async Task Another_sheet_that_faults_is_no_finding_here()
    {
        var result = await ExplainAsync("A1", [SampleCampaign.GoodRow, "B2,Bắc Ninh,Cụm I,5,0,"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Rank: 1 of 2");
    }

    [Theory]
    [InlineData("B22", " Did you mean 'B2'?")]
    [InlineData("an giang", " Did you mean 'A1'?")]
    [InlineData("somebody else", "")]
    public async Task An_unknown_participant_is_exit_code_2_with_what_was_probably_meant(string participant, string hint)
    {
        var result = await ExplainAsync(participant, [SampleCampaign.GoodRow, SampleCampaign.FairRow]);

        result.Should().Be(new CliResult(2, "", $"error: there is no participant '{participant}'.{hint}\n"));
    }

    [Fact]
    public async Task Self_assessed_and_verified_stand_side_by_side_with_why_they_differ()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var self = _folder.Write("self.json", """
            [ { "participant": "A1", "name": "An Giang", "cluster": "Cụm I", "stage": "self", "values": { "cost": 12, "staff": 6 } } ]
            """);
        var verified = _folder.Write("verified.json", """
            [ { "participant": "A1", "name": "An Giang", "cluster": "Cụm I", "stage": "verified",
              "values": { "cost": 8, "staff": 6, "late": 1 },
                "adjustments": [ { "criterion": "perHead", "points": 7, "reason": "Two posts were vacant", "by": "Verification team" } ] } ]
            """);

        var result = await Run.CliAsync("explain", campaign, "--data", self, "--against", verified, "--participant", "A1", "--lang", "en");

        result.ExitCode.Should().Be(0);
        result.Output.Replace(self, "self.json", StringComparison.Ordinal)
            .Replace(verified, "verified.json", StringComparison.Ordinal)
            .Should()
            .Be("""
            Sample campaign (sample 1.0.0)
            Participant: An Giang (A1)
            (1) self.json — self-assessed
            (2) verified.json — verified

              Criterion        (1)   (2)   Difference   Why
            ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              Reform            30    23           -7
                Cutting cost    20    16           -4   Cost cut (cost): 12 % → 8 %
                                                        rule: Cut by 10 % or more → partly
                Per head        10    7*           -3   Cost cut (cost): 12 % → 8 %
                                                        (2) adjusted: the rules gave 10, Verification team gave 7: Two posts were vacant
              Lateness           0    -1           -1   Late reports (late): — → 1
                                                        rule: — → late

            Base: 30 / 30 → 23 / 30
            Total: 30 → 22 (-8)
            Grade: Good → Fair
            Rank: 1

            """);
    }

    [Fact]
    public async Task An_adjustment_is_shown_with_both_figures_and_its_reason()
    {
        var data = _folder.Write("data.json", """
            [ { "participant": "A1", "cluster": "Cụm I", "values": { "cost": 12, "staff": 6 },
                "adjustments": [ { "criterion": "perHead", "points": 7, "reason": "Two posts were vacant", "by": "Verification team" } ] } ]
            """);

        var result = await Run.CliAsync("explain", SampleCampaign.WriteTo(_folder), "--data", data, "--participant", "A1", "--lang", "vi");

        result.Output.Should().Contain("7 / 10").And.Contain("điều chỉnh: quy tắc cho 10, Verification team cho 7: Two posts were vacant");
    }

    [Fact]
    public async Task Who_is_missing_from_the_second_file_is_said()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var self = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);
        var verified = _folder.Write("verified.csv", SampleCampaign.Header + "\n" + SampleCampaign.FairRow + "\n");

        var result = await Run.CliAsync("explain", campaign, "--data", self, "--against", verified, "--participant", "A1");

        result.Should().Be(new CliResult(2, "", $"error: 'A1' is not in '{verified}'.\n"));
    }

    private Task<CliResult> ExplainAsync(string participant, string[] rows, params string[] options) => Run.CliAsync([
        "explain", SampleCampaign.WriteTo(
            _folder), "--data", SampleCampaign.WriteData(_folder, rows), "--participant", participant, .. options]);
}
