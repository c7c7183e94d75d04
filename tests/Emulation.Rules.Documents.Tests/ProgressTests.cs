using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests;

/// <summary>How far long work is.</summary>
public sealed class ProgressTests
{
    private static readonly Campaign Campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");

    [Theory]
    [InlineData(ReportKind.Sheet)]
    [InlineData(ReportKind.Summary)]
    [InlineData(ReportKind.Minutes)]
    [InlineData(ReportKind.Submission)]
    public async Task A_paper_tells_how_far_it_is_and_comes_to_its_end(ReportKind kind)
    {
        var source = Samples.Source("titles-2024");
        var (html, docx) = (new List<WorkProgress>(), new List<WorkProgress>());

        _ = Report.Html(kind, source, Language.Vietnamese, new Told(html));
        await Report.WriteDocxAsync(kind, source, Language.Vietnamese, Stream.Null, progress: new Told(docx));

        var parts = 2 * source.Outcome.Sheets.Count;
        foreach (var told in (List<WorkProgress>[])[html, docx])
        {
            told.Should().OnlyContain(one => one.Total == parts);
            told.Select(one => one.Done).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            told[^1].Done.Should().Be(parts);
            told.Should().HaveCountGreaterThan(2, "it is told on the way, too");
        }
    }

    [Fact]
    public async Task A_template_and_data_in_JSON_tell_how_far_they_are()
    {
        var (written, read) = (new List<WorkProgress>(), new List<WorkProgress>());
        var options = new TemplateOptions { Roster = [.. Enumerable.Range(0, 1500).Select(i => new RosterEntry { Id = $"u{i}" })] };
        var json = SubmissionJson.Serialize(Enumerable.Range(0, 1500).Select(i => Campaign.NewSubmission($"u{i}")));

        await Template.WriteAsync(Campaign.Definition, options, Stream.Null, new Told(written));
        await SubmissionFile.ReadAsync(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "a.json", Campaign,
                new SubmissionReadOptions { Progress = new Told(read) });

        written.Select(one => one.Done).Should().StartWith(1000).And.BeInAscendingOrder();
        written[^1].Done.Should().BeGreaterThan(1500);
        read.Select(one => (one.Done, one.Total)).Should().Equal((1000, 1500), (1500, 1500));
    }

    private sealed class Told(List<WorkProgress> all) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => all.Add(value);
    }
}
