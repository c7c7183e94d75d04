using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Reading;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>How a workbook gets into a stream.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class WritingTests
{
    private const int Many = 1_500;

    private static readonly Campaign Campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");
    private static readonly Evaluation Evaluation = Campaign.Evaluate(
        Enumerable.Range(0, Many).Select(i => Campaign.NewSubmission($"P{i:0000}", name: $"Đơn vị {i}").With("x", i - 1m)));

    [Fact]
    public async Task What_is_written_leaves_in_small_pieces_by_asynchronous_writes_alone()
    {
        var output = new WatchedStream();

        await WriteAsync(output);

        output.Largest.Should().BeLessThan(100_000);
        output.Written.Should().BeGreaterThan(output.Largest * 2);
    }

    [Fact]
    public async Task A_template_needs_no_more_of_a_stream_than_asynchronous_writes()
    {
        var output = new WatchedStream();

        await Template.WriteAsync(Campaign.Definition, new TemplateOptions(), output);

        output.Written.Should().BePositive();
    }

    [Fact]
    public async Task A_stream_that_fails_ends_the_writing_with_its_own_fault()
    {
        var write = () => WriteAsync(new WatchedStream { FailsAfter = 20_000 });

        await write.Should().ThrowAsync<IOException>().WithMessage("The disk is full.");
    }

    [Fact]
    public async Task Writing_ends_where_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        var rows = new Rows(told => stop.Cancel());

        var write =
            () => ResultBook.WriteAsync(
                Campaign, Evaluation.With([]), Language.English, Stream.Null, progress: rows, cancellationToken: stop.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        rows.Told.Should().Equal(1_000);
    }

    [Fact]
    public async Task Rows_are_told_every_thousand_and_at_the_end()
    {
        var rows = new Rows();

        await ResultBook.WriteAsync(Campaign, Evaluation.With([]), Language.English, Stream.Null, progress: rows);

        rows.Told.SkipLast(1).Should().Equal(Enumerable.Range(1, rows.Told.Count - 1).Select(i => i * 1_000));
        rows.Told[^1].Should().BeInRange(2 * Many, (2 * Many) + 100);
    }

    [Fact]
    public async Task Rows_read_are_told_as_well()
    {
        var rows = new Rows();
        var csv = System.Text.Encoding.UTF8.GetBytes("participant,x\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"P{i},1\n")));

        await SubmissionFile.ReadAsync(new MemoryStream(csv), "s.csv", Campaign, new SubmissionReadOptions { Progress = rows });

        rows.Told.Should().Equal(1_000, Many + 1);
        rows.Total.Should().Be(Many + 1);
    }

    [Fact]
    public async Task Writing_keeps_nothing_of_what_it_wrote()
    {
        const int Most = 8;
        var evaluation = Campaign.Evaluate(Enumerable.Range(0, Many).Select(i => Campaign.NewSubmission($"Q{i:0000}").With("x", 1m)));
        // The first runs pay for what is made once, and what the runtime keeps for itself comes and goes: what rows leave stays each time.
        var kept = long.MaxValue;
        for (var i = 0; i < Most && kept >= 100; i++)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            await ResultBook.WriteAsync(Campaign, evaluation.With([]), Language.Vietnamese, Stream.Null);
            kept = Math.Min(kept, (GC.GetTotalMemory(forceFullCollection: true) - before) / Many);
        }

        kept.Should().BeLessThan(100);
        GC.KeepAlive(evaluation);
    }

    [Fact]
    public async Task The_same_results_are_the_same_bytes_whatever_the_day()
    {
        var (first, second) = (new MemoryStream(), new MemoryStream());

        await WriteAsync(first);
        await WriteAsync(second);

        first.ToArray().AsSpan().SequenceEqual(second.ToArray()).Should().BeTrue();
        using var archive = new System.IO.Compression.ZipArchive(second);
        archive.Entries.Should().OnlyContain(entry => entry.LastWriteTime.Year == 1980);
    }

    private static Task WriteAsync(Stream output) => ResultBook.WriteAsync(Campaign, Evaluation.With([]), Language.Vietnamese, output);

    private sealed class Rows(Action<int>? then = null) : IProgress<WorkProgress>
    {
        public List<int> Told { get; } = [];

        /// <summary>Known at the end only.</summary>
        public int Total { get; private set; }

        public void Report(WorkProgress value)
        {
            Told.Add(value.Done);
            Total.Should().Be(0, "it was the last report that told it");
            Total = value.Total;
            then?.Invoke(value.Done);
        }
    }
}
