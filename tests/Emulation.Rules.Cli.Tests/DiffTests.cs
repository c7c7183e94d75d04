using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary><c>diff</c> over edited copies of the campaign of dispatch 4574.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Bhxh = "bhxh-4574-2017";
    private static readonly string Old = Repository.Rules(Bhxh);
    private static readonly string AllUnits = Path.Combine(Old, "data", "units-2017.csv");

    private static readonly (string, string)[] StricterTargetAndBorder = [
        ("\"costCutTarget\": 10,", "\"costCutTarget\": 12,"), ("\"excellentFrom\": 90,", "\"excellentFrom\": 92,"),
    ];

    private static readonly (string, string)[] NewCriterion = [
        (
            "\"en\": \"Communication of both movements\" },\n      \"maxPoints\": 15,",
            "\"en\": \"Communication of both movements\" },\n      \"maxPoints\": 17,"),
        ("          \"id\": \"communicationForms\",\n", """
                      "id": "wideReach", "name": { "vi": "Tuyên truyền rộng", "en": "Wide reach" }, "maxPoints": 2,
                      "bands": { "by": "enterprisesReachedPercent", "below": 0, "from": { "90": 2 } }
                    },
                    {
                      "id": "communicationForms",

            """)];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_moves_comes_with_the_rule_that_did_it_and_the_criteria_with_how_many_they_moved()
    {
        var result = await DiffAsync(StricterTargetAndBorder, Units("10", "11", "12", "51", "54", "58", "92"));

        result.Should().Be(new CliResult(0, """
            (1) old: Response to two emulation movements in 2017 under dispatch 4574/BHXH-TĐKT (illustrative points) (bhxh-4574-2017 1.0.0)
            (2) new: Response to two emulation movements in 2017 under dispatch 4574/BHXH-TĐKT (illustrative points) (bhxh-4574-2017 1.0.0)
            7 participants compared; 0 added, 0 gone.
            6 participants moved. How many have another total: 4, grade: 1, rank: 4, recommendation: 0.
            Largest shift of a total: -3.09, BHXH tỉnh Quảng Ngãi (51).

              Participant                   Cluster                       Total                    Rank in cluster   Grade              Why
            ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              BHXH tỉnh Quảng Ngãi (51)     Cụm Duyên hải Nam Trung Bộ    89.11 → 86.02 (-3.09)    2 → 3             Good               Cost of administrative procedures cut by at least 10 % 18.56 → 15.47: Cost cut below the target, points in proportion (18.56 → 15.47); costCutTarget 10 → 12
              BHXH tỉnh Điện Biên (11)      Cụm Tây Bắc                   100.34 → 97.26 (-3.08)   1 → 2             Excellent          Cost of administrative procedures cut by at least 10 % 18.5 → 15.42: Cost cut below the target, points in proportion (18.5 → 15.42); costCutTarget 10 → 12
              BHXH thành phố Cần Thơ (92)   Cụm Đồng bằng sông Cửu Long   101.71 → 98.71 (-3)      1                 Excellent          Cost of administrative procedures cut by at least 10 % 20 → 17: Cost cut by the target or more (20) → Cost cut below the target, points in proportion (17); costCutTarget 10 → 12
              BHXH tỉnh Ninh Thuận (58)     Cụm Duyên hải Nam Trung Bộ    86.74 → 86.51 (-0.23)    3 → 2             Good               Cost of administrative procedures cut by at least 10 % 20 → 19.77: Cost cut by the target or more (20) → Cost cut below the target, points in proportion (19.77); costCutTarget 10 → 12
              BHXH tỉnh Lào Cai (10)        Cụm Tây Bắc                   97.46                    2 → 1             Excellent          own points and grade as before: others moved
              BHXH tỉnh Phú Yên (54)        Cụm Duyên hải Nam Trung Bộ    94.83                    1                 Excellent → Good   grade rule: Excellent → Good (total 94.83, 91.83 %)


              Criterion                                                          Moved   Sum of shifts   Rules: participants
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              Cost of administrative procedures cut by at least 10 % (costCut)       4            -9.4   still Cost cut below the target, points in proportion (partly-met), other points: 2
                                                                                                         Cost cut by the target or more (target-met) → Cost cut below the target, points in proportion (partly-met): 2


            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public async Task It_is_in_vietnamese_when_asked_for()
    {
        var result = await DiffAsync(StricterTargetAndBorder, Units("51", "54", "92"), "--lang", "vi");

        result.Should().Be(new CliResult(0, """
            (1) old: Hưởng ứng hai phong trào thi đua năm 2017 theo công văn 4574/BHXH-TĐKT (điểm minh họa) (bhxh-4574-2017 1.0.0)
            (2) new: Hưởng ứng hai phong trào thi đua năm 2017 theo công văn 4574/BHXH-TĐKT (điểm minh họa) (bhxh-4574-2017 1.0.0)
            So sánh 3 đơn vị; thêm 0, bớt 0.
            3 đơn vị thay đổi. Số đơn vị đổi tổng điểm: 2, xếp loại: 1, hạng: 0, đề xuất khen thưởng: 0.
            Tổng điểm thay đổi nhiều nhất: -3.09, BHXH tỉnh Quảng Ngãi (51).

              Đơn vị                        Cụm                           Tổng điểm               Hạng trong cụm   Xếp loại                               Vì sao
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              BHXH tỉnh Quảng Ngãi (51)     Cụm Duyên hải Nam Trung Bộ    89.11 → 86.02 (-3.09)   2                Hoàn thành tốt                         Cắt giảm ít nhất 10% chi phí thủ tục hành chính 18.56 → 15.47: Cắt giảm dưới chỉ tiêu, tính điểm theo tỷ lệ (18.56 → 15.47); costCutTarget 10 → 12
              BHXH thành phố Cần Thơ (92)   Cụm Đồng bằng sông Cửu Long   101.71 → 98.71 (-3)     1                Hoàn thành xuất sắc                    Cắt giảm ít nhất 10% chi phí thủ tục hành chính 20 → 17: Cắt giảm đạt hoặc vượt chỉ tiêu (20) → Cắt giảm dưới chỉ tiêu, tính điểm theo tỷ lệ (17); costCutTarget 10 → 12
              BHXH tỉnh Phú Yên (54)        Cụm Duyên hải Nam Trung Bộ    94.83                   1                Hoàn thành xuất sắc → Hoàn thành tốt   quy tắc xếp loại: Hoàn thành xuất sắc → Hoàn thành tốt (tổng điểm 94.83, 91.83 %)


              Tiêu chí                                                    Số đơn vị   Tổng chênh   Quy tắc: số đơn vị
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              Cắt giảm ít nhất 10% chi phí thủ tục hành chính (costCut)           2        -6.09   vẫn Cắt giảm dưới chỉ tiêu, tính điểm theo tỷ lệ (partly-met), điểm khác: 1
                                                                                                   Cắt giảm đạt hoặc vượt chỉ tiêu (target-met) → Cắt giảm dưới chỉ tiêu, tính điểm theo tỷ lệ (partly-met): 1


            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public async Task A_new_criterion_moves_totals_and_the_maximum_they_are_measured_by()
    {
        var result = await DiffAsync(NewCriterion, Units("12", "51", "92"));

        result.Should().Be(new CliResult(0, """
            (1) old: Response to two emulation movements in 2017 under dispatch 4574/BHXH-TĐKT (illustrative points) (bhxh-4574-2017 1.0.0)
            (2) new: Response to two emulation movements in 2017 under dispatch 4574/BHXH-TĐKT (illustrative points) (bhxh-4574-2017 1.0.0)
            3 participants compared; 0 added, 0 gone.
            3 participants moved. How many have another total: 1, grade: 0, rank: 0, recommendation: 0.
            Largest shift of a total: +2, BHXH thành phố Cần Thơ (92).

              Participant                   Cluster                       Total                  Rank in cluster   Grade          Why
            ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              BHXH thành phố Cần Thơ (92)   Cụm Đồng bằng sông Cửu Long   101.71 → 103.71 (+2)   1                 Excellent      Wide reach (new) — → 2: from 90 (2)
                                                                                                                                  Base: 97.71 / 100 (97.71 %) → 99.71 / 102 (97.75 %)
              BHXH tỉnh Lai Châu (12)       Cụm Tây Bắc                   42.29 (provisional)    undetermined      undetermined   Wide reach (new) — → 0: below 90 (0)
                                                                                                                                  Base: 43.29 / 100 (43.29 %) → 43.29 / 102 (42.44 %)
              BHXH tỉnh Quảng Ngãi (51)     Cụm Duyên hải Nam Trung Bộ    89.11                  1                 Good           Wide reach (new) — → 0: below 90 (0)
                                                                                                                                  Base: 88.11 / 100 (88.11 %) → 88.11 / 102 (86.38 %)


              Criterion                      Moved   Sum of shifts   Rules: participants
            ──────────────────────────────────────────────────────────────────────────────
              Wide reach (wideReach) (new)       1              +2   — → from 90: 1


            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public async Task The_same_rules_move_nobody_which_is_one_sentence()
    {
        var english = await DiffAsync([], AllUnits);
        var vietnamese = await DiffAsync([], AllUnits, "--lang", "vi");

        english.ExitCode.Should().Be(0);
        english.Output.Should().EndWith("""
            Both folders hold the same rules.
            63 participants compared; 0 added, 0 gone.
            Nobody moves: every total, grade, rank and recommendation stays as it was.

            """.ReplaceLineEndings("\n"));
        vietnamese.Output.Should().EndWith("""
            Hai thư mục có cùng một bộ quy tắc.
            So sánh 63 đơn vị; thêm 0, bớt 0.
            Không ai thay đổi: tổng điểm, xếp loại, hạng và đề xuất đều như cũ.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    public async Task The_order_of_the_data_does_not_matter(string format)
    {
        var lines = await File.ReadAllLinesAsync(AllUnits);
        var shuffled =
            _folder.Write(
                "shuffled.csv",
                string.Join(
                    '\n',
                    lines.Skip(1).OrderBy(line => line.Length).ThenByDescending(line => line, StringComparer.Ordinal).Prepend(lines[0]))
                        + "\n");

        var result = await DiffAsync(StricterTargetAndBorder, AllUnits, "--format", format);
        var again = await DiffAsync(StricterTargetAndBorder, shuffled, "--format", format);

        again.Should().Be(result);
        result.Output.Should().Contain("57");
    }

    private async Task<CliResult> DiffAsync((string Text, string By)[] edits, string data, params string[] options)
    {
        var edited = EditedCampaign.Of(_folder, Bhxh, edits);
        var result = await Run.CliAsync(["diff", Old, edited, "--data", data, .. options]);
        return result with
        {
            Output = result.Output.Replace(Old, "old", StringComparison.Ordinal).Replace(edited, "new", StringComparison.Ordinal),
        };
    }

    /// <summary>A data file of some of the sample's units.</summary>
    private string Units(params string[] participants)
    {
        var lines = File.ReadAllLines(AllUnits);
        return _folder.Write(
            "units.csv", string.Join('\n', lines.Where((line, i) => i == 0 || participants.Contains(line.Split(',')[0]))) + "\n");
    }
}
