using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Reading files and writing papers and workbooks stop within a few steps when they are asked to.</summary>
public sealed class StoppedWorkTests
{
    private const string Name = "titles-2024";
    private const int MostAfter = 64;

    private static readonly ReportSource Source = Samples.Source(Name);
    private static readonly Campaign Campaign = Source.Campaign;
    private static readonly byte[] Data = File.ReadAllBytes(Repository.Rules($"{Name}/data/individuals.csv"));
    private static readonly byte[] History = File.ReadAllBytes(Repository.Rules($"{Name}/data/history.csv"));
    private static readonly byte[] Initiatives = File.ReadAllBytes(Repository.Rules($"{Name}/data/initiatives.csv"));

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(SubmissionJson.Serialize(Samples.Submissions(Campaign, Name)));

    private static readonly SubmissionReading Read =
        SubmissionFile.ReadAsync(new MemoryStream(Data), "data.csv", Campaign).GetAwaiter().GetResult();

    private static readonly Dictionary<string, Func<CancellationToken, Task>> Works = new(StringComparer.Ordinal)
    {
        ["SubmissionFile.ReadAsync"] = stop => SubmissionFile.ReadAsync(new MemoryStream(Data), "data.csv", Campaign, null, stop),
        ["SubmissionFile.ReadAsync json"] =
            stop => SubmissionFile.ReadAsync(new MemoryStream(Json), "data.json", Campaign, null, stop),
        ["SubmissionFile.AddItemsAsync"] = stop => SubmissionFile.AddItemsAsync(
            Read, [new NamedFile("initiatives.csv", new MemoryStream(Initiatives))], Campaign, "initiatives", null, stop),
        ["SubmissionFile.AddHistoryAsync"] = stop => SubmissionFile.AddHistoryAsync(
            Read, new MemoryStream(History), "history.csv", Campaign, null, stop),
        ["Template.WriteAsync"] = stop => Template.WriteAsync(Campaign.Definition, new TemplateOptions(), Stream.Null, null, stop),
        ["ResultBook.WriteAsync"] =
            stop => ResultBook.WriteAsync(Campaign, Source.Outcome, Language.English, Stream.Null, null, stop),
        ["HistoryBook.WriteAsync"] = stop => HistoryBook.WriteAsync(Source.Outcome, 2024, Language.English, Stream.Null, stop),
        ["Report.Html"] = Now(stop => Report.Html(ReportKind.Sheet, Source, Language.English, null, stop)),
        ["Report.WriteDocxAsync"] =
            stop => Report.WriteDocxAsync(ReportKind.Minutes, Source, Language.English, Stream.Null, null, null, stop),
        ["MinutesPaper.From"] = Now(stop => MinutesPaper.From(Source, Language.English, stop)),
        ["SummaryPaper.From"] = Now(stop => SummaryPaper.From(Source, Language.English, stop)),
        ["SubmissionPaper.From"] = Now(stop => SubmissionPaper.From(Source, Language.English, stop)),
        ["SheetPaper.ForParticipant"] =
            Now(stop => SheetPaper.ForParticipant(Source, Source.Outcome.Sheets[0].Participant, Language.English, stop)),
    };

    public static TheoryData<string> Names() => [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Long_work_stops_within_a_few_steps_wherever_it_is(string name)
    {
        var work = Works[name];
        var steps = await CountedWork.StepsOfAsync(work);
        steps.Should().BeGreaterThan(2, "its loops tell their steps");
        foreach (var part in (double[])[0, 0.5, 0.9])
        {
            var stopAt = 1 + (long)(part * (steps - 1));
            var after = await CountedWork.StepsAfterAsync(stopAt, work);
            after.Should().NotBeNull($"it is asked to stop at step {stopAt} of {steps}").And.BeLessThanOrEqualTo(MostAfter);
        }
    }

    [Fact]
    public void Whatever_takes_a_token_is_stopped_here()
    {
        var stopped = Works.Keys.Select(name => name.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        typeof(Report).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Should()
            .BeSubsetOf(stopped);
    }

    private static Func<CancellationToken, Task> Now(Action<CancellationToken> work) => stop =>
    {
        work(stop);
        return Task.CompletedTask;
    };
}
