using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>What files and folders are called does not write lines of its own into a log.</summary>
public sealed class LogLineTests
{
    private const string Forged = "x\nfail: forged\u001b[31m\u202e\u2028\U000e0041";

    [Fact]
    public async Task A_log_entry_is_one_line_without_control_characters()
    {
        var log = new Recorder();
        var text = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "x\nfail: forged", "combine": "firstMatch" }""",
        };
        ICampaignSource[] sources = [
            new InMemoryCampaignSource(Forged, new CampaignFiles(Forged, text.Files().Texts)),
            new InMemoryCampaignSource("good" + Forged, new CampaignText().Files()),
            new Failing(),
        ];
        using var catalog = new CampaignCatalog(sources, logger: log);

        await catalog.ReloadAsync();

        log.Entries.Should().HaveCountGreaterThanOrEqualTo(3);
        log.Entries.Should()
            .OnlyContain(
                entry =>
                    entry.Text.EnumerateRunes()
                        .All(r => !System.Text.Rune.IsControl(r) && r.Value != 0x202E && r.Value != 0x2028 && r.Value != 0xE0041));
        log.Entries.Should().OnlyContain(entry => entry.Exception == null || !entry.Exception.Message.Contains('\n'));
        log.Entries.Should().Contain(entry => entry.Text.Contains("IOException: cannot open x fail: forged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_source_that_serves_nothing_says_so()
    {
        var log = new Recorder();
        using var catalog = new CampaignCatalog([new InMemoryCampaignSource("store", [])], logger: log);

        await catalog.ReloadAsync();

        log.Entries.Select(entry => entry.Text).Should().Equal("Source store serves no campaign.");
    }

    [Fact]
    public void A_diagnostic_is_one_line_in_either_language()
    {
        var diagnostic = new Diagnostic
        {
            Code = "ER0001",
            Severity = DiagnosticSeverity.Error,
            Position = new SourcePosition { File = Forged, Line = 1, Column = 1 },
            Message = LocalizedText.Same(Forged),
        };
        diagnostic.ToString(Language.English).Should().Be("x fail: forged [31m   :1:1: error ER0001: x fail: forged [31m   ");
        diagnostic.ToString(Language.Vietnamese).Should().Be("x fail: forged [31m   :1:1: lỗi ER0001: x fail: forged [31m   ");
    }

    private sealed class Failing : ICampaignSource
    {
        public string Name => "failing";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) =>
            throw new IOException("cannot open " + Forged);
    }

    private sealed class Recorder : ILogger<CampaignCatalog>
    {
        public List<(string Text, Exception? Exception)> Entries { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Add((formatter(state, exception), exception));
    }
}
