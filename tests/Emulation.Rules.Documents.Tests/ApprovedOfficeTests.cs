using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Workbooks and Word papers whole, as they were approved: widths, borders, panes, rules of cells and charts too.</summary>
public sealed class ApprovedOfficeTests
{
    [Theory]
    [InlineData("titles-2024", "vi")]
    [InlineData("cluster-relative", "en")]
    [InlineData("school-class-2026", "vi")]
    public async Task Results_are_as_they_were_approved(string name, string code)
    {
        using var book = await Made.ResultsAsync(Samples.Source(name), Language.Of(code));

        Approved.Check($"{name}-results-{code}.xlsx.txt", OfficeText.Of(book));
    }

    [Theory]
    [InlineData("titles-2024", TemplateLayout.Wide, "vi")]
    [InlineData("bhxh-4574-2017", TemplateLayout.Vertical, "en")]
    public async Task A_template_is_as_it_was_approved(string name, TemplateLayout layout, string code)
    {
        var options = new TemplateOptions
        {
            Language = Language.Of(code),
            Layout = layout,
            Roster = [new RosterEntry { Id = "01", Name = "Hà Nội" }, new RosterEntry { Id = "02" }],
        };
        using var book = await Made.TemplateAsync(Campaign.Load(Repository.Rules(name)), options);

        Approved.Check($"{name}-template-{code}.xlsx.txt", OfficeText.Of(book));
    }

    [Theory]
    [InlineData("bhxh-4574-2017", ReportKind.Sheet, "79", "vi")]
    [InlineData("cluster-relative", ReportKind.Summary, null, "vi")]
    [InlineData("titles-2024", ReportKind.Minutes, null, "en")]
    [InlineData("titles-2024", ReportKind.Submission, null, "vi")]
    public async Task A_Word_paper_is_as_it_was_approved(string name, ReportKind kind, string? participant, string code)
    {
        using var paper = await Made.DocxAsync(
            kind, Samples.Source(name) with { Letterhead = Samples.Head, Participant = participant }, Language.Of(code));

        Approved.Check($"{name}-{kind}-{code}.docx.txt", OfficeText.Of(paper));
    }
}
