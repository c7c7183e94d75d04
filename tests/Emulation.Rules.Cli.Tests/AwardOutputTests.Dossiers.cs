using System.Text;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Dossiers: what is written, and what is found when they are verified.</summary>
public sealed partial class AwardOutputTests
{
    [Fact]
    public async Task A_dossier_of_decisions_is_confirmed()
    {
        var dossier = await DossierAsync();
        var result = await Run.CliAsync(["verify", dossier, "--rules", Campaign, .. Data]);

        result.Should()
            .Be(new CliResult(
                0,
                "Rules: the same.\nInputs: the same.\nResults: every point, rank and recommendation is the same.\nDecisions: intact.\nThe "
                    + "dossier is confirmed.\n",
                ""));
    }

    /// <summary>As Windows PowerShell writes what is printed into a file.</summary>
    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_dossier_and_decisions_of_UTF_16_are_read(string encoding)
    {
        var (decisions, dossier) = (_folder.PathOf("decisions.json"), await DossierAsync());
        foreach (var (from, to) in new[] { (Of("decisions.json"), decisions), (dossier, dossier) })
        {
            await File.WriteAllTextAsync(to, await File.ReadAllTextAsync(from), Encoding.GetEncoding(encoding));
        }

        (await Run.CliAsync(["verify", dossier, "--rules", Campaign, .. Data])).Output.Should().EndWith("The dossier is confirmed.\n");
        (await Run.CliAsync(["score", Campaign, .. Data, "--decisions", decisions, "--format", "csv"])).Should()
            .Be(await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json"), "--format", "csv"]));
        await File.WriteAllBytesAsync(decisions, [(byte)'[', 0xC3, (byte)']']);
        (await Run.CliAsync(["score", Campaign, .. Data, "--decisions", decisions])).Error.Should()
            .EndWith("decisions.json:1:2: error: the file is not UTF-8. Save it again with the encoding UTF-8.\n");
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0xFF })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 })]
    public async Task A_workbook_for_decisions_is_called_so_with_a_password_or_without(byte[] bytes)
    {
        var decisions = _folder.PathOf("decisions.xlsx");
        await File.WriteAllBytesAsync(decisions, bytes);

        (await Run.CliAsync(["score", Campaign, .. Data, "--decisions", decisions])).Error.Should()
            .EndWith(
                decisions + ": error: this is a file of Excel or Word (.xlsx, .docx), not JSON. What is wanted here is a .json file.\n");
    }

    [Fact]
    public async Task Altered_data_are_named_by_the_first_difference()
    {
        var data =
            _folder.Write(
                "other.csv", (await File.ReadAllTextAsync(Of("individuals.csv"))).Replace("88.25", "89", StringComparison.Ordinal));
        var result =
            await Run.CliAsync(["verify", await DossierAsync(), "--rules", Campaign, "--data", data, .. Data[2..], "--lang", "vi"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be(
            "Quy tắc: đúng bản đã dùng.\nDữ liệu: KHÁC bản đã dùng.\nKết quả: chỗ khác đầu tiên là sheets[cn03].total: hồ sơ ghi 88.25, "
                + "nay ra 89.\nQuyết định: nguyên vẹn.\nHồ sơ KHÔNG được xác nhận.\n");
    }

    [Fact]
    public async Task Altered_rules_and_decisions_are_named()
    {
        var dossier = await DossierAsync();
        await File.WriteAllTextAsync(
            dossier, (await File.ReadAllTextAsync(dossier)).Replace("Chỉ còn một suất", "Không rõ", StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(Campaign, "*.json", SearchOption.AllDirectories))
        {
            var text = (await File.ReadAllTextAsync(file)).Replace("\"share\": \"15%\"", "\"share\": \"5%\"", StringComparison.Ordinal);
            _folder.Write("rules/" + Path.GetRelativePath(Campaign, file).Replace('\\', '/'), text);
        }

        var result = await Run.CliAsync(["verify", dossier, "--rules", _folder.PathOf("rules"), .. Data]);
        result.ExitCode.Should().Be(1);
        result.Output.Should()
            .StartWith(
                "Rules: NOT the same.\nInputs: the same.\nResults: the first difference is recommendations[CSTDCS, cn01].status: the "
                    + "dossier says \"recommended\", now it is \"overQuota\".\n")
            .And.Contain("Decisions: CSTDCS/cn11 was altered after the dossier was made.\n");
    }

    [Theory]
    [InlineData("""[ { "award": "CSTDCS", "participant": "cn11", "verdict": "confirms", "by": "x" } ]""", "ER5032")]
    [InlineData("""[ { "award": "CSTDCS", "participant": "cn99", "verdict": "confirms", "by": "x" } ]""", "ER5017")]
    [InlineData("""[ { "award": "CSTDCS" } ]""", "ER1011")]
    public async Task Decisions_are_checked_before_a_dossier_is_written(string json, string code)
    {
        var decisions = _folder.Write("decisions.json", json);
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--format", "dossier", "--decisions", decisions]);

        result.ExitCode.Should().Be(1, result.Error);
        result.Error.Should().Contain($"decisions.json:1:3: error {code}");
        result.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "{}",
        "line 1, column 1: this is not as score --format dossier writes it. A dossier is not edited by hand: take the original file again.",
        "dòng 1, cột 1: chỗ này không như score --format dossier viết ra. Hồ sơ không sửa bằng tay: dùng lại tệp gốc.")]
    [InlineData(
        "{ \"formatVersion\": \"1\" }",
        "line 1, column 20: this is not as score --format dossier writes it. A dossier is not edited by hand: take the original file "
            + "again.",
        "dòng 1, cột 20: chỗ này không như score --format dossier viết ra. Hồ sơ không sửa bằng tay: dùng lại tệp gốc.")]
    [InlineData(
        "{ \"formatVersion\": 9 }",
        "line 1, column 20: formatVersion 9 is newer than this library reads (1). Update the Emulation.Rules library.",
        "dòng 1, cột 20: formatVersion 9 mới hơn phiên bản thư viện này đọc được (1). Cập nhật thư viện Emulation.Rules.")]
    [InlineData(
        "{ \"formatVersion\": 1, \"formatVersion\": 1 }",
        "line 1, column 23: field 'formatVersion' is written twice in one object. Keep one of them.",
        "dòng 1, cột 23: trường 'formatVersion' được viết hai lần trong cùng một đối tượng. Giữ lại một.")]
    public async Task Why_a_dossier_cannot_be_read_is_told_in_words_of_our_own(string json, string english, string vietnamese)
    {
        var file = _folder.Write("d.json", json);

        (await Run.CliAsync(["verify", file, "--rules", Campaign, .. Data]))
            .Should()
            .Be(new CliResult(2, "", $"error: '{file}' is no dossier that can be read: {english}\n"));
        (await Run.InAsync("vi", ["verify", file, "--rules", Campaign, .. Data]))
            .Should()
            .Be(new CliResult(2, "", $"lỗi: '{file}' không phải hồ sơ đọc được: {vietnamese}\n"));
    }

    [Fact]
    public async Task What_is_no_dossier_is_refused_in_one_line()
    {
        var result = await Run.CliAsync(["verify", _folder.Write("d.json", "{}"), "--rules", Campaign, .. Data]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("error: '").And.Contain("is no dossier that can be read").And.EndWith("\n");
    }

    [Fact]
    public async Task A_decision_that_rests_on_nothing_is_named_when_a_dossier_is_verified()
    {
        var dossier = Rules.Awards.DossierJson.Deserialize(await File.ReadAllTextAsync(await DossierAsync()));
        var decisions = dossier.Decisions.Select((d, i) => i == 1 ? d.Decision with { Basis = [] } : d.Decision);
        var forged = _folder.Write(
            "forged.json",
            Rules.Awards.DossierJson.Serialize(
                dossier with { Decisions = [.. dossier.Decisions.Zip(decisions, (d, changed) => d with { Decision = changed })] }));
        var result = await Run.CliAsync(["verify", forged, "--rules", Campaign, .. Data]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("Decisions: CSTDCS/cn06 was altered after the dossier was made.\n")
            .And.Contain(
                "Decisions not well founded: ER5031: the decision that changes the recommendation on 'CSTDCS' for 'cn06' needs a legal "
                    + "basis.\n");
    }

    private async Task<string> DossierAsync()
    {
        var dossier = _folder.PathOf("dossier.json");
        var result =
            await Run.CliAsync(["score", Campaign, .. Data, "--format", "dossier", "--decisions", Of("decisions.json"), "--out", dossier]);
        result.ExitCode.Should().Be(0, result.Error);
        return dossier;
    }
}
