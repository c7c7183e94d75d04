using Emulation.Rules.Awards;
using System.Collections.Concurrent;
using System.Text;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Definitions;
using Emulation.Rules.Impact;
using Emulation.Rules.Judge;
using Emulation.Rules.Mutation;
using Emulation.Rules.Replay;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed class ProgressTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Criteria = """{ "id": "c", "maxPoints": 100, "bands": { "by": "x", "below": 0, "from": { "1": 1, "5": 5, "6": 6 } } }""",
        Workflows = "",
    }.Load();
    private static readonly Submission[] Submissions = [
        .. Enumerable.Range(1, 7).Select(i => Campaign.NewSubmission($"p{i}").With("x", i)),
    ];
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public async Task Every_long_work_tells_how_far_it_is_up_to_the_end()
    {
        var cases = Cases();
        Told(p => Campaign.Evaluate(Submissions, new EvaluationOptions { Progress = p })).Should().Equal(Parts(7));
        Told(p => CampaignImpact.Of(Campaign, Campaign, Submissions, p, default)).Should().Equal(Parts(14));
        Told(p => CaseRunner.Run(Campaign, cases, p)).Should().Equal(Parts(2));
        Told(p => CaseCoverage.Of(Campaign, cases, p)).Should().Equal(Parts(2));
        Told(p => MutationRun.Run(Campaign, cases, p, most: 3)).Should().Equal(Parts(3));
        Told(p => DossierReplay.Run(Dossier.Create(Campaign, Campaign.Evaluate(Submissions), []), Campaign, Submissions, p)).Should()
            .Equal(Parts(7));
        Told(p => SubmissionJson.TryReadTelling(Json(2_500), "d.json", p, out _, out _, CancellationToken.None))
            .Select(part => part.Done)
            .Should()
            .Equal(1_000, 2_000, 2_500);
        var told = new Counter();
        await new StockJudge(Campaign).JudgeAsync(Submissions, told);
        await CaseRunner.RunJudgedAsync(Campaign, cases, told);
        told.Sorted().Should().BeEquivalentTo(Parts(7).Concat(Parts(2)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_the_one_who_is_told_throws_comes_as_it_is(int threads)
    {
        var options = new EvaluationOptions { MaxDegreeOfParallelism = threads, Progress = new Refusing() };
        Campaign.Invoking(c => c.Evaluate(Submissions, options)).Should().ThrowExactly<InvalidTimeZoneException>().WithMessage("enough");
    }

    [Fact]
    public async Task A_dossier_in_a_stream_is_told_sheet_by_sheet_as_it_is_read_and_as_it_is_compared()
    {
        var dossier = DossierJson.Serialize(Dossier.Create(Campaign, Campaign.Evaluate(Submissions), []));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(dossier));
        var (read, compared) = (new Counter(), new Counter());

        var reading = await DossierReading.ReadAsync(stream, "dossier.json", read);
        await DossierReplay.RunAsync(reading.Dossier!, Campaign, Submissions, compared);

        read.Sorted().Should().Equal(Parts(7).Select(part => part with { Total = 0 }), "nobody knows yet how many there are");
        compared.Sorted().Should().Equal(Parts(14));
    }

    [Fact]
    public async Task Every_long_work_stops_when_it_is_told_to()
    {
        Action[] works =
            [
                () => Campaign.Evaluate(Submissions, cancellationToken: Cancelled),
                () => Campaign.TryEvaluate(Submissions, out _, out _, cancellationToken: Cancelled),
                () => CampaignImpact.Of(Campaign, Campaign, Submissions, null, Cancelled),
                () => CaseRunner.Run(Campaign, Cases(), cancellationToken: Cancelled),
                () => CaseCoverage.Of(Campaign, Cases(), cancellationToken: Cancelled),
                () => MutationRun.Run(Campaign, Cases(), cancellationToken: Cancelled),
                () => DossierReplay.Run(
                    Dossier.Create(Campaign, Campaign.Evaluate(Submissions), []), Campaign, Submissions, cancellationToken: Cancelled),
            ];
        foreach (var work in works)
        {
            work.Should().Throw<OperationCanceledException>();
        }

        var judge = () => new StockJudge(Campaign).JudgeAsync(Submissions, cancellationToken: Cancelled);
        await judge.Should().ThrowAsync<OperationCanceledException>();
        var judged = () => CaseRunner.RunJudgedAsync(Campaign, Cases(), cancellationToken: Cancelled);
        await judged.Should().ThrowAsync<OperationCanceledException>();
    }

    private static IReadOnlyList<CampaignCase> Cases()
    {
        const string Text = """
            [ { "name": "one", "submissions": [ { "participant": "p1", "values": { "x": 5 } } ], "expect": { "p1": { "total": 5 } } },
              { "name": "two", "submissions": [ { "participant": "p1", "values": { "x": 6 } } ], "expect": { "p1": { "total": 6 } } } ]
            """;
        return CaseFile.TryRead(Campaign.Definition, Text, "cases.json", out var cases, out var diagnostics)
            ? cases
            : throw new CampaignException(diagnostics);
    }

    private static string Json(int many) =>
        $"[ {string.Join(", ", Enumerable.Range(1, many).Select(i => $$"""{ "participant": "p{{i}}", "values": { "x": 1 } }"""))} ]";

    private static IEnumerable<WorkProgress> Parts(int total) =>
        Enumerable.Range(1, total).Select(done => new WorkProgress { Done = done, Total = total });

    private static IEnumerable<WorkProgress> Told(Action<IProgress<WorkProgress>> work)
    {
        var counter = new Counter();
        work(counter);
        return counter.Sorted();
    }

    private sealed class Counter : IProgress<WorkProgress>
    {
        private readonly ConcurrentBag<WorkProgress> _told = [];

        public void Report(WorkProgress value) => _told.Add(value);

        public IEnumerable<WorkProgress> Sorted() => _told.OrderBy(p => p.Total).ThenBy(p => p.Done);
    }

    private sealed class Refusing : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => throw new InvalidTimeZoneException("enough");
    }
}
