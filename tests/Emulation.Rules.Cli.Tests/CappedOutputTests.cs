using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Tests;

/// <summary>One damaged file does not fill the screen, and nothing on it forges a line.</summary>
public sealed class CappedOutputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        "en", 60_000,
        "info ER1025: 59980 more are not listed: ER1010 in {0}/campaign.json: 59980. Mend those that are named and run it again.")]
    [InlineData(
        "vi", 3_000,
        "thông tin ER1025: còn 2980 mục nữa không được liệt kê: ER1010 trong {0}/campaign.json: 2980. Sửa những mục đã nêu rồi chạy "
            + "lại.")]
    public async Task Tens_of_thousands_of_unknown_keys_are_twenty_and_a_count(string language, int count, string expected)
    {
        var keys = string.Concat(Enumerable.Range(0, count).Select(i => $"\"unknown{i}\":0,"));
        var campaign =
            SampleCampaign.WriteTo(
                _folder, campaign: json => json.Replace("\"formatVersion\"", keys + "\"formatVersion\"", StringComparison.Ordinal));

        var result = await Run.CliAsync("validate", campaign, "--lang", language);

        result.ExitCode.Should().Be(1);
        result.Output.Length.Should().BeLessThan(20_000);
        result.Output.Should()
            .Contain(string.Format(null, expected, campaign) + "\n")
            .And.Contain(count.ToString(CultureInfo.InvariantCulture));
        result.Output.Split("ER1010").Should().HaveCount(22);
    }

    [Fact]
    public async Task Machines_get_more_of_them_and_the_count_as_well()
    {
        var keys = string.Concat(Enumerable.Range(0, 3000).Select(i => $"\"unknown{i}\":0,"));
        var campaign =
            SampleCampaign.WriteTo(
                _folder, campaign: json => json.Replace("\"formatVersion\"", keys + "\"formatVersion\"", StringComparison.Ordinal));

        using var json = JsonDocument.Parse((await Run.CliAsync("validate", campaign, "--format", "json")).Output);

        json.RootElement.GetArrayLength().Should().Be(1001);
        json.RootElement[1000].GetProperty("message")
            .GetString()
            .Should()
            .Be($"2000 more are not listed: ER1010 in {campaign}/campaign.json: 2000.");
    }

    [Fact]
    public void Errors_are_shown_before_warnings_and_all_in_their_order()
    {
        List<Diagnostic> all = [
            .. Enumerable.Range(0, 200).Select(i => Of($"W{i % 50}", DiagnosticSeverity.Warning, i)),
            .. Enumerable.Range(0, 60).Select(i => Of($"E{i}", DiagnosticSeverity.Error, 1000 + i)),
        ];

        var shown = DiagnosticReport.ForPeople(all);

        shown.Should().HaveCount(101);
        shown.Take(40).Should().Equal(all.Take(40));
        shown.Skip(40).Take(60).Should().Equal(all.Skip(200));
        shown[^1].Message.English.Should().StartWith("160 more are not listed: ");
        DiagnosticReport.ForPeople(shown.Take(100).ToList()).Should().HaveCount(100);
    }

    [Fact]
    public async Task A_name_with_line_ends_and_escapes_stays_on_its_line()
    {
        var campaign = SampleCampaign.WriteTo(_folder, campaign: json => json
            .Replace(
                "\"vi\": \"Tốt\", \"en\": \"Good\"",
                "\"vi\": \"Tốt\", \"en\": \"Go\\nerror: forged\\u001b[31m\\u202e\\udb40\\udc41\"",
                StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, "A1,\"An\nerror: forged\",Cụm I,12,6,");

        var result = await Run.CliAsync("score", campaign, "--data", data);

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Split('\n').Should().NotContain(line => line.TrimStart().StartsWith("error", StringComparison.Ordinal));
        result.Output.Should().NotContainAny("\u001b", "\u202e", "\U000e0041");
    }

    [Fact]
    public void On_a_narrow_terminal_names_stand_alone_and_empty_columns_make_room()
    {
        var folder = Repository.Rules("bhxh-4574-2017");
        var campaign = Rules.Campaign.Load(folder);
        var office = campaign.NewSubmission("79", "Cụm Đông Nam Bộ", "Bảo hiểm xã hội Thành phố Hồ Chí Minh").With("costCutPercent", 12.5m);
        var evaluation = campaign.Evaluate([office]);

        foreach (var language in (Language[])[Language.Vietnamese, Language.English])
        {
            var output = new StringWriter { NewLine = "\n" };
            var context = new CliContext
            {
                Output = output,
                Error = output,
                Texts = new Texts(language),
                Time = TimeProvider.System,
                IsTerminal = true,
                ShowsProgress = false,
                UsesColor = false,
            };
            ScoreTable.Write(context, campaign.Definition, evaluation.With([]));
            SheetTable.Write(context, campaign, evaluation, evaluation.Sheets[0]);

            var text = output.ToString();
            text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
            text.Should().NotContain("costCutPercent").And.NotContain("(target-met)");
            text.Should().NotContain(context.Texts.Grade + "  ", "nobody has a grade yet");
        }
    }

    private static Diagnostic Of(string code, DiagnosticSeverity severity, int line) =>
        new()
        {
            Code = code,
            Severity = severity,
            Position = new SourcePosition { File = "f", Line = line, Column = 1 },
            Message = LocalizedText.Same("m"),
        };
}
