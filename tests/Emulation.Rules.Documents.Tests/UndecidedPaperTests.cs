using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>What papers say of those who are recommended and on whom no council has decided.</summary>
public sealed class UndecidedPaperTests
{
    private static readonly ReportSource Before = Source();

    private static readonly ReportSource Between = Decided("a");

    private static readonly ReportSource After = Decided("a", "b", "c");

    [Theory]
    [InlineData("vi", "b – Sao: Được đề nghị, chưa có quyết định.<", "Không có.", "Chưa có quyết định của hội đồng")]
    [InlineData("en", "b – Star: Recommended, not decided yet.<", "Nothing.", "Not decided by the council yet")]
    public async Task Once_anything_is_decided_who_is_recommended_and_not_decided_on_is_open(
        string code, string told, string nothing, string counted)
    {
        var language = Language.Of(code);
        MinutesPaper.From(Between, language).Open.Select(open => open.Participant).Should().Equal("b", "c");
        Report.Html(ReportKind.Minutes, Between, language).Should().Contain(told).And.NotContain(nothing).And.NotContain(counted);
        (await OpenSheetAsync(Between, language)).Should().Contain(told[(told.IndexOf(": ", StringComparison.Ordinal) + 2)..^2])
            .And.NotContain(nothing);

        MinutesPaper.From(After, language).Open.Should().BeEmpty();
        Report.Html(ReportKind.Minutes, After, language).Should().Contain(nothing);
    }

    [Theory]
    [InlineData("vi", "Không có.", "Chưa có quyết định của hội đồng: 3 trên 3 đề nghị.")]
    [InlineData("en", "Nothing.", "Not decided by the council yet: 3 of 3 proposals.")]
    public async Task Before_anything_is_decided_they_are_counted_and_not_named_once_more(string code, string nothing, string counted)
    {
        var language = Language.Of(code);
        MinutesPaper.From(Before, language).Open.Should().BeEmpty();
        Report.Html(ReportKind.Minutes, Before, language).Should().Contain(counted).And.NotContain(nothing);
        (await OpenSheetAsync(Before, language)).Should().Contain(counted).And.NotContain(nothing);
    }

    [Theory]
    [InlineData("vi", "Chưa có quyết định của hội đồng: 2 trên 3 đề nghị.", "Được đề nghị, chưa có quyết định")]
    [InlineData("en", "Not decided by the council yet: 2 of 3 proposals.", "Recommended, not decided yet")]
    public void A_submission_counts_and_marks_what_no_council_decided(string code, string counted, string mark)
    {
        var language = Language.Of(code);
        Report.Html(ReportKind.Submission, Between, language).Should().Contain(counted).And.Subject.Split(mark).Should().HaveCount(3);
        SubmissionPaper.From(Between, language).Open.Should().BeEmpty("they are submitted");
        Report.Html(ReportKind.Submission, Before, language).Should().Contain("3").And.NotContain(mark, "it holds of all")
            .And.Contain(counted.Replace('2', '3'));
        Report.Html(ReportKind.Submission, After, language).Should().NotContain(mark).And.NotContain(counted[..12]);
    }

    private static async Task<string> OpenSheetAsync(ReportSource source, Language language)
    {
        using var book = OpenXml.Workbook(await Made.ResultsAsync(source, language));
        return OpenXml.Sheet(book, language == Language.Vietnamese ? "Còn để ngỏ" : "Open").Worksheet!.InnerText;
    }

    private static ReportSource Decided(params string[] participants) => Before with
    {
        Outcome = Before.Outcome.Evaluation.With([.. participants.Select(participant => new CouncilDecision
        {
            Award = "star", Participant = participant, Verdict = CouncilVerdict.Confirms, By = "council",
        })]),
    };

    private static ReportSource Source()
    {
        var campaign = Small.Campaign(
            """{ "id": "x", "type": "number" }""", "x > 1",
            more: """, "awards": [ { "id": "star", "name": { "vi": "Sao", "en": "Star" }, "workflow": "star" } ]""");
        var submissions = ((string[])["a", "b", "c"]).Select(id => campaign.NewSubmission(id).With("x", 2m));
        return new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate(submissions).With([]) };
    }
}
