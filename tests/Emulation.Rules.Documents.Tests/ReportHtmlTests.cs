using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

public sealed class ReportHtmlTests
{
    public static TheoryData<string, string> Campaigns => Samples.NamesAndLanguages;

    [Theory]
    [InlineData("bhxh-4574-2017", ReportKind.Sheet, "79", "vi")]
    [InlineData("bhxh-4574-2017", ReportKind.Sheet, "79", "en")]
    [InlineData("bhxh-4574-2017", ReportKind.Summary, null, "vi")]
    [InlineData("titles-2024", ReportKind.Summary, null, "vi")]
    [InlineData("titles-2024", ReportKind.Minutes, null, "vi")]
    [InlineData("titles-2024", ReportKind.Minutes, null, "en")]
    [InlineData("titles-2024", ReportKind.Submission, null, "vi")]
    [InlineData("titles-2024", ReportKind.Submission, null, "en")]
    public void A_paper_is_as_it_was_approved(string name, ReportKind kind, string? participant, string code)
    {
        var html = Report.Html(kind, Samples.Source(name) with { Letterhead = Samples.Head, Participant = participant }, Language.Of(code));

        Approved.Check($"{name}-{kind}-{Language.Of(code)}.html", html);
    }

    [Fact]
    public async Task A_kind_that_there_is_not_is_refused()
    {
        var (kind, source) = ((ReportKind)77, Samples.Source("titles-2024"));
        var html = () => Report.Html(kind, source, Language.English);
        var docx = () => Report.WriteDocxAsync(kind, source, Language.English, Stream.Null);

        html.Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such paper.*").WithParameterName("kind");
        await docx.Should().ThrowAsync<ArgumentOutOfRangeException>().WithParameterName("kind");
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void A_paper_needs_nothing_from_outside_and_no_script(string name, string code)
    {
        var source = Samples.Source(name);
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var html = Report.Html(kind, source, Language.Of(code));

            html.Should().NotContainAny("http:", "https:", "//", "<script", "javascript", "@import", "src=", "href=");
            html.Should().Contain($"<html lang=\"{code}\">").And.Contain("size: A4");
        }
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void A_table_keeps_the_width_of_its_paper_on_a_narrow_screen_and_is_moved_sideways(string name, string code)
    {
        var source = Samples.Source(name);
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var html = Report.Html(kind, source, Language.Of(code));

            // 20 mm of the body's width on a screen are its padding.
            var isLandscape = html.Contains("size: A4 landscape", StringComparison.Ordinal);
            html.Should().Contain($".sideways table {{ min-width: {(isLandscape ? "250mm" : "165mm")}; }}");
            html.Should().Contain($"max-width: {(isLandscape ? "277mm" : "190mm")}; padding: 10mm;");
            html.Replace("<div class=\"sideways\"><table>", "", StringComparison.Ordinal).Should().NotContain("<table");
        }
    }

    [Fact]
    public void Names_labels_and_reasons_are_text_whatever_they_hold()
    {
        const string Evil = "<script>alert(1)</script><img src=x onerror='a()'>&quot;\u202Ex";
        var campaign =
            Small.Campaign(
                """{ "id": "x", "name": "<b>x</b>", "type": "text" }""",
                "x != \\\"\\\"",
                name: "</td><script>1</script>",
                label: "<i>label</i> $(x)");
        var submission = campaign.NewSubmission("<A>", name: Evil).With("x", "<u>value</u>")
            .Adjust("only", 3m, "<s>reason</s>", "<em>by</em>");
        var source = new ReportSource
        {
            Campaign = campaign,
            Outcome = campaign.Evaluate([submission]).With([]),
            Letterhead = new Letterhead
            {
                Authority = "<h1>x</h1>", Place = "<p>", Number = "\"><svg>", Recipients = ["<li>"], Addressee = "<a>",
            },
        };

        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var html = Report.Html(kind, source, Language.Vietnamese);

            html.Should()
                .NotContainAny("<script", "<img", "<b>", "<i>", "<u>", "<s>", "<em>", "<a>", "<h1>x", "<svg>", "<A>", "<li><", "\u202E");
            html.Should().Contain("&lt;/td&gt;&lt;script&gt;1&lt;/script&gt;");
        }
    }

    [Fact]
    public void A_self_assessed_evaluation_stands_beside_with_the_difference_and_why()
    {
        var source = Samples.Source("bhxh-4574-2017");
        var own = Samples.Submissions(source.Campaign, "bhxh-4574-2017")
            .Select(s => s.Participant == "79" ? s.With("costCutPercent", 20m).With("lateReports", 0m) : s);
        var verified = Samples.Submissions(source.Campaign, "bhxh-4574-2017")
            .Select(s => s.Participant == "79" ? s.With("costCutPercent", 5m).With("lateReports", 1m) : s);
        var both = source with { Outcome = source.Campaign.Evaluate(verified).With([]), SelfAssessed = source.Campaign.Evaluate(own) };

        var paper = SheetPaper.ForParticipant(both, "79", Language.Vietnamese);

        var line = paper.Lines.Single(l => l.Id == "costCut");
        (line.Number, line.SelfAssessed, line.Points, line.Difference).Should().Be(("VI", 20m, 10m, -10m));
        line.Reasons.Should().Equal(
            "Cắt giảm dưới chỉ tiêu, tính điểm theo tỷ lệ: 10 điểm", "Mức cắt giảm chi phí thủ tục hành chính trong năm: 5%",
            "Mức cắt giảm chi phí thủ tục hành chính trong năm: tự chấm 20%, thẩm định 5%");
        line.Basis.Should().Equal("4574/BHXH-TĐKT");
        paper.Lost[0].Should().Match<LostPoints>(lost => lost.Points == 10m && lost.Criterion == line.Name);
        paper.Totals[^1].Should().Match<SheetTotal>(total => total.Difference == total.Points - total.SelfAssessed);
    }

    [Fact]
    public void Every_participant_has_a_sheet_on_pages_of_its_own_where_none_is_named()
    {
        var source = Samples.Source("par-index-2022");

        var html = Report.Html(ReportKind.Sheet, source, Language.Vietnamese);

        html.Split("PHIẾU CHẤM ĐIỂM</h1>").Should().HaveCount(source.Outcome.Sheets.Count + 1);
        html.Split("class=\"new-page\"").Should().HaveCount(source.Outcome.Sheets.Count);
    }

    [Fact]
    public void The_line_of_an_award_falls_where_recommendations_end_and_names_who_is_tied_on_it()
    {
        var source = Samples.Undecided("titles-2024");

        var summary = SummaryPaper.From(source, Language.Vietnamese);

        var cluster = summary.Clusters[0];
        var line = cluster.Lines.Single(l => l.Award == "Chiến sĩ thi đua cơ sở");
        line.Tied.Should().HaveCount(2);
        cluster.Rows.Take(line.After).Count(row => row.Awards.Contains(line.Award)).Should().Be(line.Recommended);
        cluster.Rows.Skip(line.After).Should().OnlyContain(row => !row.Awards.Contains(line.Award));
        Report.Html(ReportKind.Summary, source, Language.Vietnamese).Should()
            .Contain(
                $"Ranh giới “Chiến sĩ thi đua cơ sở”: {line.Recommended} được đề nghị ở trên; bằng nhau, hội đồng chọn: "
                    + $"{string.Join(", ", line.Tied)}");
    }

    [Theory]
    [InlineData("vi", "; bằng nhau, hội đồng đã chọn: Vũ Giang; không chọn: Hồ Nam</td>")]
    [InlineData("en", "; tied, chosen by the council: Vũ Giang; not chosen: Hồ Nam</td>")]
    public void The_line_says_whom_the_council_chose_once_it_has_decided(string code, string said)
    {
        var html = Report.Html(ReportKind.Summary, Samples.Source("titles-2024"), Language.Of(code));

        html.Should().Contain(said).And.NotContain("hội đồng chọn:").And.NotContain("for the council to choose");
    }

    [Fact]
    public void What_the_council_has_not_decided_is_open_and_says_why()
    {
        var minutes = MinutesPaper.From(Samples.Undecided("titles-2024"), Language.English);

        minutes.Open.Where(open => open.About == "Grassroots emulation fighter").Select(open => open.Participant).Should()
            .Equal("cn06", "cn11");
        minutes.Open[0].Reasons[0].Should().Be("Tied, for the council");
        MinutesPaper.From(Samples.Source("titles-2024"), Language.English).Open.Should()
            .NotContain(open => open.About == "Grassroots emulation fighter");
    }

    [Fact]
    public void A_submission_lists_those_recommended_or_given_and_nobody_refused()
    {
        var submission = SubmissionPaper.From(Samples.Source("titles-2024"), Language.Vietnamese);

        var award = submission.Awards.Single(a => a.Id == "CSTDCS");
        award.Candidates.Select(c => c.Participant).Should().Contain("cn06").And.NotContain("cn11");
        award.Candidates.Should().OnlyContain(c => c.Grounds.Count > 0);
    }

    [Theory]
    [InlineData("vi", "1234567.5", "1.234.567,5")]
    [InlineData("en", "1234567.5", "1,234,567.5")]
    [InlineData("vi", "2024", "2024")]
    [InlineData("vi", "-0.25", "−0,25")]
    [InlineData("en", "86.66666666666666666666666667", "86.66666666666666666666666667")]
    public void Numbers_are_written_as_the_reader_writes_them(string code, string number, string expected) =>
        new Wording.DocumentTexts(Language.Of(code))
            .Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Should()
            .Be(expected);

    [Theory]
    [InlineData("vi", 5, 2, "Hà Nội, ngày 05 tháng 02 năm 2026")]
    [InlineData("vi", 15, 12, "Hà Nội, ngày 15 tháng 12 năm 2026")]
    [InlineData("vi", 9, 3, "Hà Nội, ngày 09 tháng 3 năm 2026")]
    [InlineData("en", 5, 2, "Hà Nội, 5 February 2026")]
    public void Days_are_written_as_the_reader_writes_them(string code, int day, int month, string expected) =>
        new Wording.DocumentTexts(Language.Of(code)).PlaceAndDate("Hà Nội", new DateOnly(2026, month, day)).Should().Be(expected);

    [Fact]
    public void A_participant_who_is_not_there_is_refused()
    {
        var make = () => Report.Html(ReportKind.Sheet, Samples.Source("par-index-2022") with { Participant = "nobody" }, Language.English);

        make.Should().Throw<ArgumentException>().WithMessage("There is no participant 'nobody' in the evaluation.*");
    }
}
