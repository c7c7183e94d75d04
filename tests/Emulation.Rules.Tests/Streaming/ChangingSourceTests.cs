using Emulation.Rules.Awards;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>A source is read several times: what was checked has to be what is scored, and what all values rest on.</summary>
public sealed class ChangingSourceTests
{
    /// <summary>Checked, read for the place of each, scored, written.</summary>
    private const int Readings = 4;

    private static readonly Campaign Campaign = (new CampaignText
    {
        Rest = """
            "figures": [ { "id": "place", "population": { "function": "rank", "over": "all", "value": "x" } } ]
            """,
    }).WithRule("true", "x").Load();

    public static TheoryData<int, string> Changes
    {
        get
        {
            var changes = new TheoryData<int, string>();
            foreach (var change in (string[])["value", "more", "fewer", "cluster", "name"])
            {
                for (var reading = 2; reading <= Readings; reading++)
                {
                    changes.Add(reading, change);
                }
            }

            return changes;
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_reading_that_says_otherwise_than_the_first_is_noticed(int from, string change)
    {
        var sink = new Sink();

        var evaluate = () => Campaign.EvaluateAsync(new Changing(from, change), sink);

        (await evaluate.Should().ThrowAsync<InvalidOperationException>()).Which.Message
            .Should().Be("The source gave other submissions when it was read again.");
        sink.IsComplete.Should().BeFalse();
    }

    [Fact]
    public async Task One_that_says_the_same_each_time_is_read_as_often_as_there_are_stages()
    {
        var source = new Changing(Readings + 1, "value");
        var sink = new Sink();

        await Campaign.EvaluateAsync(source, sink);

        (source.Count, sink.IsComplete).Should().Be((Readings, true));
    }

    [Fact]
    public async Task A_sink_that_writes_takes_no_second_evaluation()
    {
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);
        await Campaign.EvaluateAsync(new Changing(Readings + 1, "value"), sink);
        var written = stream.ToArray();

        var again = () => Campaign.EvaluateAsync(new Changing(Readings + 1, "value"), sink);

        (await again.Should().ThrowAsync<InvalidOperationException>()).Which.Message
            .Should().Be("The sink has an evaluation already: make one for each.");
        stream.ToArray().Should().Equal(written);
    }

    [Fact]
    public async Task A_sink_that_writes_takes_no_part_before_the_beginning_or_behind_the_end()
    {
        var evaluation = Campaign.Evaluate([Of("a", 1)]);
        using var early = new EvaluationJsonSink(new MemoryStream());
        using var late = new EvaluationJsonSink(new MemoryStream());
        await Campaign.EvaluateAsync(new Changing(Readings + 1, "value"), late);

        foreach (var (sink, message) in ((EvaluationJsonSink, string)[])
            [(early, "The sink has no evaluation yet: it begins with BeginAsync."),
                (late, "The sink's evaluation is complete: make one for each.")])
        {
            var sheet = async () => await sink.WriteAsync(evaluation.Sheets[0], default);
            var sheets = async () => await sink.WriteAsync(evaluation.Sheets, default);
            var end = async () => await sink.CompleteAsync(default);
            foreach (var part in (Func<Task>[])[sheet, sheets, end])
            {
                (await part.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().Be(message);
            }
        }
    }

    [Fact]
    public async Task What_is_null_is_said_to_be()
    {
        var stream = () => Campaign.EvaluateAsync(new Changing(1, "null"), new Sink());
        (await stream.Should().ThrowAsync<InvalidOperationException>()).Which.Message
            .Should().Be("The source gave null where a submission was expected.");
        stream = () => Campaign.EvaluateAsync(new Nothing(), new Sink());
        (await stream.Should().ThrowAsync<InvalidOperationException>()).Which.Message
            .Should().Be("The source gave null where submissions were expected.");
        FluentActions.Invoking(() => SubmissionSource.Of([Of("a", 1), null!])).Should().Throw<ArgumentException>()
            .WithMessage("The item at index 1 is null.*");
    }

    private static Submission Of(string participant, decimal x) => Campaign.NewSubmission(participant, "A").With("x", x);

    /// <summary>Two participants; from one reading on something else.</summary>
    private sealed class Changing(int from, string change) : ISubmissionSource
    {
        public int Count { get; private set; }

        public IAsyncEnumerable<Submission> ReadAsync(CancellationToken cancellationToken)
        {
            List<Submission> submissions = [Of("a", 1), Of("b", 2)];
            if (++Count >= from)
            {
                submissions = change switch
                {
                    "value" => [Of("a", 1), Of("b", 2.5m)],
                    "more" => [.. submissions, Of("c", 3)],
                    "fewer" => submissions[..1],
                    "cluster" => [submissions[0], submissions[1] with { Cluster = "B" }],
                    "name" => [submissions[0], submissions[1] with { Name = "B" }],
                    "null" => [submissions[0], null!],
                    _ => throw new InvalidOperationException(change),
                };
            }

            return submissions.ToAsyncEnumerable();
        }
    }

    private sealed class Nothing : ISubmissionSource
    {
        public IAsyncEnumerable<Submission> ReadAsync(CancellationToken cancellationToken) => null!;
    }

    private sealed class Sink : IEvaluationSink
    {
        public bool IsComplete { get; private set; }

        public ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask CompleteAsync(CancellationToken cancellationToken)
        {
            IsComplete = true;
            return ValueTask.CompletedTask;
        }
    }
}
