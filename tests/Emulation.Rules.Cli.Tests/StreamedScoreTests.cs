using Emulation.Rules.Awards;
using System.Globalization;
using System.Text;
using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Documents;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Many participants are scored without holding their sheets, and nobody sees a difference.</summary>
public sealed class StreamedScoreTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _campaign;
    private readonly string _data;

    public StreamedScoreTests()
    {
        _campaign = SampleCampaign.WriteTo(_folder);
        _data = SampleCampaign.WriteData(_folder, [.. Enumerable.Range(0, StreamedScore.Many + 5).Reverse().Select(Row)]);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A dossier is the same JSON with its seal around it, and takes twice the time.</summary>
    public static TheoryData<string> Formats() => Effort.IsLong ? ["json", "dossier"] : ["json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_is_printed_and_what_is_written_is_what_the_library_makes_of_it(string format)
    {
        var printed = await ScoreAsync(format);
        await ScoreAsync(format, "--out", _folder.PathOf("out.json"));
        var written = await File.ReadAllTextAsync(_folder.PathOf("out.json"));

        var evaluation = Evaluation();
        foreach (var text in (string[])[printed.Output, written])
        {
            var read = format == "json" ? EvaluationJson.Deserialize(text) : DossierJson.Deserialize(text).Evaluation;
            var same = evaluation with { EvaluatedAt = read.EvaluatedAt };
            var expected =
                format == "json"
                    ? EvaluationJson.Serialize(same)
                    : DossierJson.Serialize(Dossier.Create(Campaign.Load(_campaign), same, []));
            text.Should().Be(expected + "\n");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("vi-VN")]
    public async Task Its_rows_stand_in_the_order_of_the_standings(string culture)
    {
        var expected = new StringWriter { NewLine = "\n" };
        var campaign = Campaign.Load(_campaign);
        await ScoreCsv.WriteAsync(
            expected, campaign.Definition, Evaluation().With([]), CultureInfo.GetCultureInfo(culture), CancellationToken.None);

        string[] more = culture.Length == 0 ? [] : ["--culture", culture];
        var printed = await ScoreAsync("csv", more);
        await ScoreAsync("csv", [.. more, "--out", _folder.PathOf("out.csv")]);

        printed.Output.Should().Be(expected.ToString());
        (await File.ReadAllBytesAsync(_folder.PathOf("out.csv"))).Should().Equal(new UTF8Encoding(false).GetBytes(expected.ToString()));
    }

    [Fact]
    public async Task Its_workbook_is_that_of_submissions_held_as_they_are()
    {
        var campaign = Campaign.Load(_campaign);
        using var expected = new MemoryStream();
        await ResultBook.WriteAsync(campaign, Evaluation().With([]), Diagnostics.Language.English, expected);

        await ScoreAsync("xlsx", "--out", _folder.PathOf("out.xlsx"));

        (await File.ReadAllBytesAsync(_folder.PathOf("out.xlsx"))).Should().Equal(expected.ToArray());
    }

    [Fact]
    public async Task Its_dossier_is_confirmed_and_a_forged_one_is_not()
    {
        var dossier = _folder.PathOf("out.json");
        await ScoreAsync("dossier", "--out", dossier);
        var confirmed = await Run.CliAsync(["verify", dossier, "--rules", _campaign, "--data", _data]);
        var text = await File.ReadAllTextAsync(dossier);
        var forged = text.LastIndexOf("\"baseTotal\": ", StringComparison.Ordinal);
        await File.WriteAllTextAsync(dossier, text.Insert(forged + 13, "1"));
        var refuted = await Run.CliAsync(["verify", dossier, "--rules", _campaign, "--data", _data]);

        (confirmed.ExitCode, confirmed.Error).Should().Be((0, ""));
        refuted.ExitCode.Should().Be(1);
        refuted.Output.Should()
            .Contain($"Results: the first difference is sheets[{Id(StreamedScore.Many + 4)}].baseTotal: the dossier says 1");
    }

    [Fact]
    public async Task Rules_that_fail_are_told_and_make_the_exit_code_1()
    {
        var result = await ScoreAsync("csv");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Be(string.Concat(Enumerable.Range(0, StreamedScore.Many + 5).Where(i => i % 1000 == 7).Select(i =>
            $"{_campaign}/workflows/rules.json:8:43: participant 'Đơn vị {i}' ({Id(i)}), criterion 'Per head': rule 'enough' divides by "
                + $"zero\n")));
    }

    [Fact]
    public async Task Data_that_were_checked_are_not_checked_once_more()
    {
        var request = new EvaluationRequest(_campaign, _data, [], History: null, CultureInfo.InvariantCulture);
        var context = QuietContext.Create();
        var read = await CheckedData.TryAsync(context, request, CancellationToken.None);
        var counted = new CountedSubmissions([.. read!.Submissions.Take(300)]);
        read.Campaign.TryCheck(counted, out var source, out _).Should().BeTrue();
        var checkedOnce = counted.Read;

        await new StreamedScore(context, new CheckedData(read.Campaign, counted, source!), request)
            .RunAsync("csv", file: null, CancellationToken.None);

        checkedOnce.Should().BeGreaterThanOrEqualTo(counted.Count);
        (counted.Read - checkedOnce).Should().Be(3 * counted.Count, "they are put in order, scored and written");
    }

    [Fact]
    public async Task What_there_is_to_say_of_the_data_is_said_once_and_where_it_stands()
    {
        var rows = Enumerable.Range(0, StreamedScore.Many).Select(i => Row(i + 8));
        var data = _folder.Write(
            "alike.csv", string.Join('\n', [SampleCampaign.Header, .. rows, "z1,Z,Cụm I,1,1,", "Z1,Z,Cụm I,1,1,"]));

        var streamed = await Run.CliAsync("score", _campaign, "--data", data, "--format", "csv");
        var held = await Run.CliAsync("score", _campaign, "--data", data);

        streamed.Error.Should().Be(held.Error).And.StartWith($"{data}:5003:1: warning ER5");
    }

    [Fact]
    public void A_forecast_is_given_after_a_second()
    {
        var (english, vietnamese) = (new Texts(Diagnostics.Language.English), new Texts(Diagnostics.Language.Vietnamese));
        var clock = new SteppedClock();
        var scored = new Forecast(clock, english, english.Scored);
        var rows = new Forecast(clock, english, english.ReadSoFar);
        var paper = new Forecast(clock, vietnamese, vietnamese.PaperDone);
        clock.Seconds = 0.9;
        scored.Of(100, 1000).Should().Be("Scored 100 of 1000");
        clock.Seconds = 2;
        scored.Of(200, 1000).Should().Be("Scored 200 of 1000, about 8 seconds left");
        rows.Of(3000, 0).Should().Be("Read 3000 rows", "nobody knows how many still come");
        rows.Of(3000, 6000).Should().Be("Read 3000 of 6000, about 2 seconds left");
        paper.Of(40, 80).Should().Be("Giấy tờ: xong 50 %, còn khoảng 2 giây");
    }

    private static string Id(int i) => i.ToString("D5", CultureInfo.InvariantCulture);

    private static string Row(int i)
    {
        var staff = i % 1000 == 7 ? 0 : 1 + (i % 9);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Id(i)},Đơn vị {i},Cụm {(i % 2 == 0 ? "I" : "II")},{(i % 60) - 20},{staff},{(i % 5 == 0 ? "" : i % 4)}");
    }

    private Evaluation Evaluation()
    {
        var campaign = Campaign.Load(_campaign);
        var rows = File.ReadAllLines(_data).Skip(1).Select(line => line.Split(','));
        return campaign.Evaluate(
            rows.Select(
                cells => cells[5].Length == 0 ? Submitted(campaign, cells) : Submitted(campaign, cells).With("late", Number(cells[5]))));
    }

    private static Submission Submitted(Campaign campaign, string[] cells) =>
        campaign.NewSubmission(cells[0], cells[2], cells[1]).With("cost", Number(cells[3])).With("staff", Number(cells[4]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private Task<CliResult> ScoreAsync(string format, params string[] more) =>
        Run.CliAsync(["score", _campaign, "--data", _data, "--format", format, .. more]);

    private sealed class SteppedClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * TimestampFrequency);
    }
}
