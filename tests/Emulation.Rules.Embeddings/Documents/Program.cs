using Emulation.Rules;
using Emulation.Rules.Binding;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;

var campaign = Campaign.Load(await CampaignFiles.ReadAsync("rules/reading-2026"));

// A class of the host's own, read strictly.
var binder = campaign.BindTo<ClassReport>();
ClassReport[] reports = [new("5A", 7, 1) { Teacher = "Lan" }, new("5B", 12, 0) { Teacher = "Minh" }];
var evaluation = campaign.Evaluate(reports.Select(binder.ToSubmission));
Console.WriteLine(string.Join(", ", evaluation.Standings.Select(s => $"{s.Rank}. {s.Participant} {s.Total}")));

// A workbook to be filled in, read back: nothing is filled in yet, which is said with the cells.
await using (var template = File.Create("figures.xlsx"))
{
    var options =
        new TemplateOptions { Language = Language.English, Roster = [new RosterEntry { Id = "5A" }, new RosterEntry { Id = "5B" }] };
    await Template.WriteAsync(campaign.Definition, options, template);
}

await using (var filled = File.OpenRead("figures.xlsx"))
{
    var reading = await SubmissionFile.ReadAsync(filled, "figures.xlsx", campaign);
    var found = reading.Diagnostics.Concat(campaign.Check(reading.Submissions));
    Console.WriteLine(string.Join(Environment.NewLine, found.Select(d => d.ToString(Language.English))));
}

await using (var csv = File.OpenRead("figures.csv"))
{
    var reading = await SubmissionFile.ReadAsync(csv, "figures.csv", campaign);
    Console.WriteLine(string.Join(", ", reading.Submissions.Select(s => $"{s.Participant} {campaign.Score(s).Total}")));
}

// Results and papers.
await using (var book = File.Create("results.xlsx"))
{
    await ResultBook.WriteAsync(campaign, evaluation.With([]), Language.Vietnamese, book);
}

var source = new ReportSource { Campaign = campaign, Outcome = evaluation.With([]) };
File.WriteAllText("summary.html", Report.Html(ReportKind.Summary, source, Language.Vietnamese));
await using var minutes = File.Create("minutes.docx");
await Report.WriteDocxAsync(ReportKind.Minutes, source, Language.Vietnamese, minutes);

internal sealed record ClassReport(string Participant, [property: Indicator("books")] int BooksRead, int LateReturns)
{
    [NotIndicator]
    public required string Teacher { get; init; }
}
