using System.Text;
using CsCheck;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>An evaluation over a source is the evaluation of everyone at once, to the last byte.</summary>
public sealed class StreamedEvaluationTests
{
    private const int Participants = 12;

    private static readonly EvaluationOptions Options = new()
    {
        TimeProvider = new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)),
    };

    [Fact]
    public void Random_campaigns_come_out_alike() =>
        Gen.UInt.Sample(
            seed => RandomCompany.From(seed, Participants) is var draw && AreAlike(draw.Campaign, draw.Submissions),
            iter: Effort.Of(15),
            threads: 2);

    [Theory]
    [InlineData("bhxh-4574-2017", "units-2017.csv")]
    [InlineData("titles-2024", null)]
    [InlineData("cluster-relative", null)]
    [InlineData("decree-335-2025", null)]
    [InlineData("par-index-2022", null)]
    [InlineData("school-class-2026", null)]
    public void The_samples_come_out_alike_with_their_quotas_and_awards(string name, string? data)
    {
        var directory = Repository.Rules(name);
        var campaign = Campaign.Load(directory);
        if (data is not null)
        {
            AreAlike(campaign, CsvSample.Read(campaign, Path.Combine(directory, "data", data))).Should().BeTrue();
            return;
        }

        CaseFile.TryRead(campaign.Definition, File.ReadAllText(Path.Combine(directory, "cases.json")), "cases.json", out var cases, out _)
            .Should()
            .BeTrue();
        cases.Should().OnlyContain(example => AreAlike(campaign, example.Submissions));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Several_handfuls_come_out_alike_whatever_the_number_of_threads_and_however_they_are_taken(int threads)
    {
        var draw = RandomCompany.From(7, 600);
        var options = Options with { MaxDegreeOfParallelism = threads };
        var expected = EvaluationJson.Serialize(draw.Campaign.Evaluate(draw.Submissions, options));

        Written(draw.Campaign, draw.Submissions, options, sink => sink).Should().Be(expected);
        Written(draw.Campaign, draw.Submissions, options, sink => new OneByOne(sink)).Should().Be(expected);
    }

    [Fact]
    public async Task A_dossier_without_decisions_comes_out_alike()
    {
        var draw = RandomCompany.From(7, 20);
        using var stream = new MemoryStream();
        using var sink = EvaluationJsonSink.ForDossier(stream);

        await draw.Campaign.EvaluateAsync(SubmissionSource.Of(draw.Submissions), sink, Options);

        var evaluation = draw.Campaign.Evaluate(draw.Submissions, Options);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(DossierJson.Serialize(Dossier.Create(draw.Campaign, evaluation, [])));
    }

    [Fact]
    public async Task Sheets_come_a_handful_at_a_time_unless_there_is_one_thread_alone()
    {
        var draw = RandomCompany.From(7, 600);
        var (many, one) = (new Handfuls(), new Handfuls());

        await draw.Campaign.EvaluateAsync(SubmissionSource.Of(draw.Submissions), many, Options with { MaxDegreeOfParallelism = 2 });
        await draw.Campaign.EvaluateAsync(SubmissionSource.Of(draw.Submissions), one, Options with { MaxDegreeOfParallelism = 1 });

        many.Sizes.Should().Equal(256, 256, 88);
        one.Sizes.Should().OnlyContain(size => size == 1).And.HaveCount(600);
    }

    [Fact]
    public async Task Errors_in_the_data_are_those_of_an_evaluation_and_nothing_is_written()
    {
        var campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));
        List<Submission> submissions = [
            campaign.NewSubmission("b", "No such cluster").With("costCutPercent", 500m),
            campaign.NewSubmission("a"),
            campaign.NewSubmission("a"),
        ];
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);

        var streamed =
            await FluentActions.Awaiting(() => campaign.EvaluateAsync(SubmissionSource.Of(submissions), sink))
                .Should()
                .ThrowAsync<CampaignException>();

        streamed.Which.Diagnostics.Should().Equal(campaign.Check([.. submissions.OrderBy(s => s.Participant, StringComparer.Ordinal)]));
        stream.Length.Should().Be(0);
    }

    [Theory]
    [InlineData("nothing", "a b c", 2)]
    [InlineData("nothing", "a e", 4)]
    [InlineData("office", "a c", 3)]
    public async Task What_only_shows_in_everybody_together_is_told_as_in_an_evaluation(string kindOfFirst, string takePart, int told)
    {
        var campaign = GradedCampaign.Limiting(
            excellent: """ "max": "byKind" """,
            more: """
                "participants": [ { "id": "a", "cluster": "I" }, { "id": "b" }, { "id": "c" } ],
                "constants": { "byKind": { "by": "kind", "values": { "office": 1, "school": 2 } } },
                """).Load();
        List<Submission> submissions = [.. takePart.Split(' ').Select((id, i) => campaign.NewSubmission(id, i == 0 ? "II" : null)
            .With("x", i).With("kind", i == 0 ? kindOfFirst : "school"))];
        using var sink = new EvaluationJsonSink(new MemoryStream());

        var streamed = await FluentActions.Awaiting(() => campaign.EvaluateAsync(SubmissionSource.Of(submissions), sink))
            .Should()
            .ThrowAsync<CampaignException>();

        streamed.Which.Diagnostics.Should().Equal(campaign.Check(submissions)).And.HaveCount(told);
    }

    [Fact]
    public async Task A_source_out_of_order_is_refused()
    {
        var campaign = RandomCompany.From(1, 2).Campaign;
        using var sink = new EvaluationJsonSink(new MemoryStream());
        List<Submission> submissions = [
            campaign.NewSubmission("b", "Cụm I").With("n1", 1), campaign.NewSubmission("a", "Cụm I").With("n1", 1),
        ];

        var evaluate = () => campaign.EvaluateAsync(new Fixed(submissions), sink);

        (await evaluate.Should().ThrowAsync<InvalidOperationException>())
            .Which.Message.Should().Be("The source gives participant 'a' after 'b': it has to be in ordinal order.");
    }

    [Fact]
    public async Task A_source_that_changes_is_noticed()
    {
        var campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));
        List<Submission> submissions = [
            .. CsvSample.Read(campaign, Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv"))
            .OrderBy(s => s.Participant, StringComparer.Ordinal)];
        using var sink = new EvaluationJsonSink(new MemoryStream());

        var evaluate = () => campaign.EvaluateAsync(new Shrinking(submissions, 2), sink);

        (await evaluate.Should().ThrowAsync<InvalidOperationException>()).Which.Message
            .Should()
            .Be("The source gave other submissions when it was read again.");
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();

        var make = () => new EvaluationJsonSink(pipe);

        make.Should()
            .Throw<ArgumentException>()
            .WithMessage("The stream cannot seek.*write to a file and copy that*EvaluationJson.SerializeAsync*");
    }

    private static string Written(
        Campaign campaign, IReadOnlyList<Submission> submissions, EvaluationOptions options, Func<IEvaluationSink, IEvaluationSink> taken)
    {
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);
        campaign.EvaluateAsync(SubmissionSource.Of(submissions), taken(sink), options).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool AreAlike(Campaign campaign, IReadOnlyList<Submission> submissions)
    {
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);
        campaign.EvaluateAsync(SubmissionSource.Of(submissions), sink, Options).GetAwaiter().GetResult();
        var evaluation = campaign.Evaluate(submissions, Options);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(EvaluationJson.Serialize(evaluation));
        return sink.ResultFingerprint == evaluation.ResultFingerprint;
    }

    /// <summary>Knows nothing of handfuls.</summary>
    private sealed class OneByOne(IEvaluationSink inner) : IEvaluationSink
    {
        public ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken) =>
            inner.BeginAsync(outline, cancellationToken);

        public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken) => inner.WriteAsync(sheet, cancellationToken);

        public ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken) =>
            inner.WriteAsync(recommendation, cancellationToken);

        public ValueTask CompleteAsync(CancellationToken cancellationToken) => inner.CompleteAsync(cancellationToken);
    }

    /// <summary>Remembers how many came at a time.</summary>
    private sealed class Handfuls : IEvaluationSink
    {
        public List<int> Sizes { get; } = [];

        public ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken) => WriteAsync([sheet], cancellationToken);

        public ValueTask WriteAsync(IReadOnlyList<ScoreSheet> sheets, CancellationToken cancellationToken)
        {
            Sizes.Add(sheets.Count);
            return ValueTask.CompletedTask;
        }

        public ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }

    private sealed class Fixed(IReadOnlyList<Submission> submissions) : ISubmissionSource
    {
        public IAsyncEnumerable<Submission> ReadAsync(CancellationToken cancellationToken) => submissions.ToAsyncEnumerable();
    }

    /// <summary>Gives one less after so many readings.</summary>
    private sealed class Shrinking(IReadOnlyList<Submission> submissions, int readings) : ISubmissionSource
    {
        private int _read;

        public IAsyncEnumerable<Submission> ReadAsync(CancellationToken cancellationToken) =>
            submissions.Skip(_read++ < readings ? 0 : 1).ToAsyncEnumerable();
    }
}
