using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Submissions;
using MiniExcelLibs;

namespace Emulation.Rules.Documents.Tests;

/// <summary>
/// A template, filled in and saved by an office program, read by its file's name alone, scored, written and read back: to the last digit
/// what the data gave.
/// </summary>
public sealed class OfficeRoundTripTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ProgramFact(OtherProgram.LibreOffice)]
    public async Task Every_sample_campaign_goes_through_an_office_program_and_back()
    {
        // One run of the office program: its start is what costs.
        var names = Samples.Files.Keys.ToList();
        var files = new List<string>();
        foreach (var name in names)
        {
            files.Add(await FilledAsync(name));
        }

        var saved = await OtherProgram.ConvertAsync(_folder, files, "xlsx");

        foreach (var (name, file) in names.Zip(saved))
        {
            await ShouldScoreAlikeAsync(name, file);
        }
    }

    private static async Task ShouldScoreAlikeAsync(string name, string file)
    {
        var source = Samples.Source(name);
        var read = await FilledTemplate.ReadAsync(source.Campaign, file, Samples.Submissions(source.Campaign, name));
        var evaluation = source.Campaign.Evaluate(read);

        Scores(evaluation).Should().Be(Scores(source.Outcome.Evaluation), name);
        var results = await Made.ResultsAsync(source with { Outcome = evaluation.With([]) }, Language.Vietnamese);
        var totals = MiniExcel.Query(results, startCell: "A4").Cast<IDictionary<string, object?>>()
            .Where(row => row["C"] is not null)
                .ToDictionary(row => Convert.ToString(row["C"], CultureInfo.InvariantCulture)!, row => row["H"]);
        foreach (var sheet in evaluation.Sheets)
        {
            totals[sheet.Participant].Should().Be((double)sheet.Total, name);
        }
    }

    private async Task<string> FilledAsync(string name)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        var template = await Made.TemplateAsync(campaign, new TemplateOptions());
        FilledTemplate.Write(campaign, template, Samples.Submissions(campaign, name), Language.Vietnamese);
        var file = _folder.PathOf(name + ".xlsx");
        await File.WriteAllBytesAsync(file, template.ToArray());
        return file;
    }

    private static string Scores(Evaluation evaluation) => string.Join('\n', evaluation.Sheets.Select(sheet => string.Create(
        CultureInfo.InvariantCulture,
        $"{sheet.Participant} {sheet.Name} {sheet.Cluster} {sheet.Total} {sheet.Percent} {sheet.Grade} "
            + $"{string.Join(' ', sheet.Criteria.Select(c => c.Points))}")));
}
