using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What <c>diff</c> says on small edits, one at a time.</summary>
public sealed partial class DiffCauseTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _old;

    public DiffCauseTests() => _old = SampleCampaign.WriteTo(_folder, "old");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_criterion_that_lacks_values_now_leaves_grade_and_rank_undetermined()
    {
        var edited =
            SampleCampaign.WriteTo(_folder, "new", campaign: json => json.Replace(", \"default\": 0", "", StringComparison.Ordinal));

        var result = await DiffAsync(edited, SampleCampaign.GoodRow, SampleCampaign.FairRow);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("""
              Participant     Cluster   Total                   Rank in cluster    Grade                 Why
            ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              An Giang (A1)   Cụm I     30 → 30 (provisional)   1 → undetermined   Good → undetermined   Lateness 0 → —: no rule (0) → not evaluated, missing: late
              Bắc Ninh (B2)   Cụm I     9                       2 → 1              Fair                  own points and grade as before: others moved
            """.ReplaceLineEndings("\n"));
        result.Output.Should().Contain("no rule → not evaluated: 1\n");
    }

    [Fact]
    public async Task Those_who_are_on_one_side_only_are_listed_apart_and_do_not_count()
    {
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, "Z9,Zét,Cụm II,12,6,");
        var newer = _folder.Write("newer.csv", $"{SampleCampaign.Header}\n{SampleCampaign.GoodRow}\nC3,Cà Mau,Cụm II,12,6,\n");

        var english =
            await Run.CliAsync(
                "diff", _old, _old, "--data", data, "--data-new", newer, "--max-rank-changes", "0", "--max-grade-changes", "0");
        var vietnamese = await Run.CliAsync("diff", _old, _old, "--data", data, "--data-new", newer, "--lang", "vi");

        (english.ExitCode, english.Error).Should().Be((0, ""));
        english.Output.Should().EndWith("""
            1 participant compared; 1 added, 1 gone.
            Nobody moves: every total, grade, rank and recommendation stays as it was.
            Added (only in NEW, not counted as moved): C3
            Gone (only in OLD, not counted as moved): Z9

            """.ReplaceLineEndings("\n"));
        vietnamese.Output.Should().EndWith("""
            So sánh 1 đơn vị; thêm 1, bớt 1.
            Không ai thay đổi: tổng điểm, xếp loại, hạng và đề xuất đều như cũ.
            Thêm (chỉ có ở NEW, không tính vào thay đổi): C3
            Bớt (chỉ có ở OLD, không tính vào thay đổi): Z9

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_criterion_that_is_gone_is_named_with_what_it_gave()
    {
        const string PerHead = """
            { "id": "perHead", "name": { "vi": "Theo đầu người", "en": "Per head" }, "maxPoints": 10, "workflow": "perHead", "combine": "firstMatch" }
            """;
        var added = SampleCampaign.WriteTo(_folder, "added", campaign: json => json
            .Replace("\"maxPoints\": 30", "\"maxPoints\": 40", StringComparison.Ordinal)
            .Replace(
                PerHead,
                $"{PerHead}, {PerHead.Replace("\"perHead\", \"name\"", "\"more\", \"name\"", StringComparison.Ordinal)}",
                StringComparison.Ordinal));

        var result = await Run.CliAsync("diff", added, _old, "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow));

        result.Output.Should()
            .Contain("Per head (more) (removed) 10 → —: enough (10)\n").And
            .Contain("Base: 40 / 40 (100 %) → 30 / 30 (100 %)\n")
            .And.MatchRegex(@"Per head \(more\) \(removed\) +1 +-10 +enough → —: 1\n");
    }

    [Fact]
    public async Task A_limit_that_takes_points_away_is_shown()
    {
        var edited = SampleCampaign.WriteTo(_folder, "new", campaign: json => json
            .Replace("\"maxPoints\": 30", "\"maxPoints\": 28", StringComparison.Ordinal)
                .Replace("\"maxPoints\": 10", "\"maxPoints\": 8", StringComparison.Ordinal));

        var result = await DiffAsync(edited, SampleCampaign.GoodRow);

        result.Output.Should().Contain("Per head 10 → 8: at most 10 → 8; (2) 10 limited to 8\n");
    }

    [Theory]
    [InlineData("vi", "Cắt giảm chi phí 20 → 12: Cắt giảm từ 10% (20) → partly (12)")]
    [InlineData("en", "Cutting cost 20 → 12: Cut by 10 % or more (20) → partly (12)")]
    public async Task Rules_are_named_by_their_label_in_causes_and_by_their_name_without_one(string language, string cause)
    {
        var edited =
            SampleCampaign.WriteTo(
                _folder, "new", workflows: json => HarderIn(json));

        var result =
            await Run.CliAsync(
                "diff", _old, edited, "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow), "--lang", language);

        result.Output.Should().Contain(cause + "\n");
    }

    [Fact]
    public async Task Two_rules_of_one_label_are_told_apart_by_their_names()
    {
        const string Label = "\"Properties\": { \"label\": { \"vi\": \"Cắt giảm từ 10%\", \"en\": \"Cut by 10 % or more\" } }";
        var edited =
            SampleCampaign.WriteTo(
                _folder,
                "new",
                workflows: json => HarderIn(json)
                    .Replace("\"cost > 0\",", $"\"cost > 0\", {Label},", StringComparison.Ordinal));

        var result = await DiffAsync(edited, SampleCampaign.GoodRow);

        result.Output.Should().Contain("Cut by 10 % or more (met) (20) → Cut by 10 % or more (partly) (12)\n");
    }

    [Fact]
    public async Task Other_rounding_is_the_reason_only_where_the_rounding_is_another()
    {
        const string Rounding = "\"criterion\": 2, \"total\": 2";
        string Edit(string json, string by) => json.Replace(Rounding, by, StringComparison.Ordinal);
        var thirds =
            SampleCampaign.WriteTo(
                _folder,
                "thirds",
                json => Edit(json, "\"criterion\": 3, \"total\": 2"),
                json => json.Replace("cost / 10", "cost / 30", StringComparison.Ordinal));
        var old = SampleCampaign.WriteTo(_folder, "fine", json => Edit(json, "\"criterion\": 3, \"total\": 2"));
        var coarse =
            SampleCampaign.WriteTo(
                _folder,
                "coarse",
                json => Edit(json, "\"criterion\": 3, \"total\": 0"),
                json => json.Replace("cost / 10", "cost / 30", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.FairRow);

        var sameRounding = await Run.CliAsync("diff", old, thirds, "--data", data);
        var otherRounding = await Run.CliAsync("diff", thirds, coarse, "--data", data);

        sameRounding.Output.Should()
            .Contain("9 → 2.33 (-6.67)").And
            .Contain("Cutting cost 10 → 3.333: partly (10 → 3.333)\n").And
            .NotContain("rounded otherwise");
        otherRounding.Output.Should().Contain("2.33 → 2 (-0.33)").And.Contain("rounded otherwise\n");
    }

    [Fact]
    public async Task A_rule_that_fails_is_told_with_its_side_and_is_exit_code_1_as_in_score()
    {
        var edited =
            SampleCampaign.WriteTo(
                _folder, "new", workflows: json => json.Replace("cost / staff >= 1", "cost / (staff - 6) >= 1", StringComparison.Ordinal));

        var result = await DiffAsync(edited, SampleCampaign.GoodRow);

        result.ExitCode.Should().Be(1);
        result.Error.Should()
            .StartWith($"NEW, '{edited}' (with the data of OLD; --data-new gives NEW its own):\n{edited}/workflows/rules.json:").And
            .Contain("criterion 'Per head': rule 'enough' divides by zero\n");
        result.Output.Should().Contain("Per head 10 → —: enough (10) → rule 'enough' divides by zero\n");
    }

    [Fact]
    public async Task A_broken_campaign_is_told_with_its_side_and_nothing_is_compared()
    {
        var broken =
            SampleCampaign.WriteTo(
                _folder, "new", campaign: json => json.Replace("\"maxPoints\": 30", "\"maxPoints\": 31", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var asNew = await Run.CliAsync("diff", _old, broken, "--data", data);
        var asOld = await Run.InAsync("vi", "diff", broken, _old, "--data", data);

        (asNew.ExitCode, asNew.Output).Should().Be((1, ""));
        asNew.Error.Should()
            .StartWith($"NEW, '{broken}' (with the data of OLD; --data-new gives NEW its own):\n{broken}/campaign.json:").And
            .Contain("error ER2008: ");
        (asOld.ExitCode, asOld.Output).Should().Be((1, ""));
        asOld.Error.Should().StartWith($"OLD, bản cũ '{broken}':\n{broken}/campaign.json:").And.NotContain("NEW");
    }

    [Fact]
    public async Task A_column_that_only_one_side_knows_is_refused_for_the_other_until_it_has_data_of_its_own()
    {
        var edited = SampleCampaign.WriteTo(_folder, "new",
            campaign: json => json.Replace("\"id\": \"late\"", "\"id\": \"lateReports\"", StringComparison.Ordinal),
            workflows: json =>
                json.Replace("late > 0", "lateReports > 0", StringComparison.Ordinal)
                    .Replace("0 - late", "0 - lateReports", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow);
        var newer = _folder.Write("newer.csv", $"{SampleCampaign.Header}Reports\n{SampleCampaign.GoodRow}\n{SampleCampaign.FairRow}\n");

        var refused = await Run.CliAsync("diff", _old, edited, "--data", data);
        var compared = await Run.CliAsync("diff", _old, edited, "--data", data, "--data-new", newer);

        (refused.ExitCode, refused.Output).Should().Be((1, ""));
        refused.Error.Should()
            .StartWith(
                $"NEW, '{edited}' (with the data of OLD; --data-new gives NEW its own):\n{data}:1:37: error ER5016: there is no indicator "
                    + $"for column 'late'.");
        (compared.ExitCode, compared.Error).Should().Be((0, ""));
        compared.Output.Should()
            .EndWith(
                "2 participants compared; 0 added, 0 gone.\nNobody moves: every total, grade, rank and recommendation stays as it was.\n");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_with_its_side()
    {
        var result = await Run.CliAsync("diff", _old, "nowhere", "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow));

        result.Should().Be(new CliResult(2, "", "error: NEW: there is no folder 'nowhere'.\n"));
    }

    [Fact]
    public async Task Nobody_on_both_sides_is_said()
    {
        var newer = _folder.Write("newer.csv", $"{SampleCampaign.Header}\n{SampleCampaign.FairRow}\n");

        var result =
            await Run.CliAsync(
                "diff", _old, _old, "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow), "--data-new", newer);

        result.Output.Should().Contain("No participant is on both sides: there is nothing to compare.\n");
    }

    private static string HarderIn(string workflows) => workflows
        .Replace("cost >= 10", "cost >= 50", StringComparison.Ordinal).Replace("cost / 10", "cost / 20", StringComparison.Ordinal);

    private Task<CliResult> DiffAsync(string edited, params string[] rows) =>
        Run.CliAsync("diff", _old, edited, "--data", SampleCampaign.WriteData(_folder, rows));
}
