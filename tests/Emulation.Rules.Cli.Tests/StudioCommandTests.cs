using System.Net;
using System.Net.Sockets;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class StudioCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Running on this machine. The address works once. Press Ctrl+C to end.\n", "Emulation rules studio")]
    [InlineData("vi", "Đang chạy trên máy này. Địa chỉ dùng được một lần. Nhấn Ctrl+C để kết thúc.\n", "Xưởng quy tắc thi đua")]
    public async Task It_prints_one_address_answers_there_in_its_language_and_ends_when_it_is_told_to(
        string language, string says, string title)
    {
        var (output, error) = (new FirstLine(), new StringWriter { NewLine = "\n" });
        using var end = new CancellationTokenSource();

        var running = CliApp.RunAsync(
            ["studio", _folder.Root, "--no-browser", "--lang", language], output, error, _ => null, TimeProvider.System, end.Token);
        var address = await output.Line.WaitAsync(TimeSpan.FromMinutes(2));
        using var client = new HttpClient();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(address));
        var again = await new HttpClient(new HttpClientHandler { UseCookies = false }).GetAsync(address);
        await end.CancelAsync();

        (await running).Should().Be(0);
        address.Should().MatchRegex("^http://127\\.0\\.0\\.1:\\d+/\\?token=[0-9a-f]{48}$");
        page.Should().Contain($"<html lang=\"{language}\"").And.Contain($"<title>{title}</title>");
        again.StatusCode.Should().Be(HttpStatusCode.Unauthorized, "the token works once");
        error.ToString().Should().Be(says);
        File.Exists(_folder.PathOf("emulation-rules.db")).Should().BeTrue();
    }

    [Theory]
    [InlineData("en", "70000", "error: 70000 is no port: it takes a number from 0 to 65535.")]
    [InlineData("vi", "-1", "lỗi: -1 không phải cổng: cần số từ 0 đến 65535.")]
    public async Task What_is_no_port_is_refused(string language, string port, string says)
    {
        var result = await Run.CliAsync("studio", _folder.Root, "--port", port, "--lang", language);

        (result.ExitCode, result.Error.Trim()).Should().Be((2, says));
    }

    [Theory]
    [InlineData("en", "error: another program uses port {0}; choose another port.")]
    [InlineData("vi", "lỗi: cổng {0} đang được chương trình khác dùng; hãy chọn cổng khác.")]
    public async Task A_port_that_is_taken_is_said_so(string language, string says)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var result = await Run.CliAsync("studio", _folder.Root, "--no-browser", "--port", port, "--lang", language);

        (result.ExitCode, result.Error.Trim()).Should()
            .Be((2, string.Format(System.Globalization.CultureInfo.InvariantCulture, says, port)));
    }

    [Theory]
    [InlineData(true, "it is a folder.")]
    [InlineData(false, "it is no SQLite file.")]
    public async Task What_stands_where_its_store_belongs_is_named(bool isFolder, string why)
    {
        var place = _folder.PathOf("emulation-rules.db");
        _ = isFolder ? Directory.CreateDirectory(place).FullName : _folder.Write("emulation-rules.db", "figures");

        var result = await Run.CliAsync("studio", _folder.Root, "--no-browser", "--lang", "en");

        (result.ExitCode, result.Error).Should().Be((2, $"error: cannot open the store '{place}': {why}\n"));
    }

    [Theory]
    [InlineData("en", "Opens the studio on this machine")]
    [InlineData("vi", "Mở xưởng quy tắc trên máy này")]
    public async Task Help_says_what_it_does_in_the_readers_language(string language, string says) =>
        (await Run.CliAsync("studio", "--help", "--lang", language)).Output.Should()
            .Contain(says).And.Contain("--no-browser").And.Contain("--port");

    /// <summary>Tells the first line that is written.</summary>
    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => _line.Task;

        public override Task WriteLineAsync(string? value)
        {
            _line.TrySetResult(value ?? "");
            return Task.CompletedTask;
        }
    }
}
