using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Papers of what holds after a council decided on grades and places.</summary>
public sealed class OutcomePaperTests
{
    private const string Ranked = """, "ranking": { "within": "all", "orderBy": [ "total" ], "ties": "council" }""";

    private static readonly ReportSource Undecided = Source();

    private static readonly ReportSource Decided = Undecided with
    {
        Outcome = Undecided.Outcome.Evaluation.With([Place("a", 2), Place("b", 1)]),
    };

    [Fact]
    public void Minutes_tell_the_places_the_council_decided_and_leave_nothing_open()
    {
        MinutesPaper.From(Undecided, Language.English).Open.Select(o => o.Participant).Should().Equal("a", "b");
        var minutes = MinutesPaper.From(Decided, Language.English);

        minutes.Open.Should().BeEmpty();
        minutes.Settled.Select(s => (s.Participant, s.About)).Should().Equal(("a", "place 2"), ("b", "place 1"));
        minutes.Settled[0].Grounds.Should().Equal("Decided by council", "Reason: longer service", "Legal basis: 1/QĐ");
        Report.Html(ReportKind.Minutes, Decided, Language.English)
            .Should()
            .Contain("Grades and places the council decided").And
            .Contain("a – place 2: Decided by council. Reason: longer service. Legal basis: 1/QĐ.<");
        Report.Html(ReportKind.Minutes, Decided, Language.Vietnamese)
            .Should()
            .Contain("Xếp loại và hạng hội đồng quyết định").And
            .Contain("b – xếp hạng 1: ");
        Report.Html(ReportKind.Minutes, Undecided, Language.English).Should().NotContain("the council decided<");
    }

    [Fact]
    public void Minutes_tell_what_an_award_waits_for_by_its_name()
    {
        var campaign = Small.Campaign(
            """
            { "id": "x", "name": { "vi": "Tỷ lệ đúng hạn", "en": "Share on time" }, "type": "number" },
            { "id": "y", "type": "number" }
            """,
            "x > 1",
            more: """, "awards": [ { "id": "star", "name": "Sao", "workflow": "star" } ]""");
        var outcome = campaign.Evaluate([campaign.NewSubmission("a").With("y", 1m)]).With([]);
        var source = new ReportSource { Campaign = campaign, Outcome = outcome };

        source.Outcome.Recommendations[0].ReasonsFor(Language.English).Should().Contain("missing: x");
        MinutesPaper.From(source, Language.English).Awards[0].Candidates[0].Reasons.Should()
            .Equal("The score sheet is not complete", "Missing: Share on time");
        MinutesPaper.From(source, Language.Vietnamese).Open[0].Reasons.Should().Contain("Thiếu: Tỷ lệ đúng hạn");
    }

    [Fact]
    public async Task Awards_that_were_given_are_read_as_the_history_of_later_years_and_papers_name_no_rule_by_its_id()
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 1",
            more: """, "awards": [ { "id": "star", "name": "Sao", "workflow": "star" } ]""");
        using var figures = new MemoryStream("participant,x\n01,2\nb,0\n"u8.ToArray());
        var read = await SubmissionFile.ReadAsync(figures, "so-lieu.csv", campaign);
        var outcome = campaign.Evaluate(read.Submissions).With(
            [new CouncilDecision { Award = "star", Participant = "01", Verdict = CouncilVerdict.Confirms, By = "council" }]);
        using var book = new MemoryStream();
        await HistoryBook.WriteAsync(outcome, 2026, Language.Vietnamese, book);
        book.Position = 0;

        var reading = await SubmissionFile.AddHistoryAsync(read, book, "da-trao.xlsx", campaign);

        reading.Diagnostics.Should().BeEmpty();
        reading.Submissions[0].History!.Value.Should().ContainSingle().Which.Should()
            .Match<Submissions.PastAward>(past => past.Award == "star" && past.Year == 2026);
        reading.Submissions[1].History!.Value.Should().BeEmpty();
        var source = new ReportSource { Campaign = campaign, Outcome = outcome };
        MinutesPaper.From(source, Language.English).Awards[0].Candidates[0].Grounds.Should().BeEmpty("a rule without a label says nothing");
    }

    [Fact]
    public void The_summary_and_the_sheet_have_the_place_that_was_decided()
    {
        SummaryPaper.From(Decided, Language.English).Clusters[0].Rows
            .Select(r => (r.Participant, r.Rank))
            .Should()
            .Equal(("b", 1), ("a", 2));
        SheetPaper.ForParticipant(Decided, "a", Language.English).Rank.Should().Be(2);
        SheetPaper.ForParticipant(Decided, "a", Language.English).Origin.OutcomeFingerprint.Should().Be(Decided.Outcome.Fingerprint);
        SheetPaper.ForParticipant(Undecided, "a", Language.English).Origin.OutcomeFingerprint.Should().BeNull();
    }

    private static ReportSource Source()
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 1", more: Ranked);
        var submissions = ((string[])["a", "b"]).Select(id => campaign.NewSubmission(id).With("x", 2m));
        return new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate(submissions).With([]) };
    }

    private static CouncilDecision Place(string participant, int place) => new()
    {
        Place = place,
        Participant = participant,
        Verdict = CouncilVerdict.Changes,
        Reason = "longer service",
        Basis = ["1/QĐ"],
        By = "council",
    };
}
