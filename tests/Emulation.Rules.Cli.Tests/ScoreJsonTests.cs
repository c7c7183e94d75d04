using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class ScoreJsonTests : IDisposable
{
    private static readonly string[] Rows = [
        SampleCampaign.GoodRow, SampleCampaign.FairRow, "C3,Cà Mau,Cụm II,,4,", "I4,Iğdır,Cụm II,2.5,1,0",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_order_of_rows_does_not_matter()
    {
        var first = await ScoreAsync("en_US.UTF-8", Rows);
        var second = await ScoreAsync("en_US.UTF-8", [.. Rows.Reverse()]);

        ScoreJson.WithoutInstant(second).Should().Be(ScoreJson.WithoutInstant(first));
    }

    [Theory]
    [InlineData("vi_VN.UTF-8", "vi-VN")]
    [InlineData("tr_TR.UTF-8", "tr-TR")]
    public async Task The_language_and_the_culture_of_the_machine_do_not_matter(string locale, string culture)
    {
        var expected = await ScoreAsync("en_US.UTF-8", Rows);

        var actual = await InCultureAsync(culture, () => ScoreAsync(locale, Rows));

        ScoreJson.WithoutInstant(actual).Should().Be(ScoreJson.WithoutInstant(expected));
    }

    [Fact]
    public async Task The_instant_is_the_only_difference_and_the_text_ends_in_one_line_break()
    {
        var json = await ScoreAsync("en_US.UTF-8", Rows);

        json.Should().EndWith("}\n").And.NotEndWith("\n\n");
        var root = JsonDocument.Parse(json).RootElement;
        root.GetProperty("sheets").GetArrayLength().Should().Be(4);
        ScoreJson.WithoutInstant(json).Should().NotBe(json);
    }

    private async Task<string> ScoreAsync(string locale, string[] rows)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, rows);
        var result = await Run.InAsync(locale, "score", campaign, "--data", data, "--format", "json");
        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        return result.Output;
    }

    private static async Task<string> InCultureAsync(string name, Func<Task<string>> action)
    {
        // The setters are what a user's machine does; reading the culture is banned, and the test runs on its own context.
        return await Task.Run(async () =>
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return await action();
        });
    }
}
