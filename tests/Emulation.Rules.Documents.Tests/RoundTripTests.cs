using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>A template, filled in as people do by choosing names, is read back and scores as the CSV does.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, string> Campaigns => Samples.NamesAndLanguages;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task A_template_that_was_filled_in_scores_as_the_data_it_was_filled_from(string name, string code)
    {
        var source = Samples.Source(name);
        var file = await FilledAsync(name, source.Campaign, Language.Of(code));

        var read = await FilledTemplate.ReadAsync(source.Campaign, file, Samples.Submissions(source.Campaign, name));

        Scores(source.Campaign.Evaluate(read)).Should().Be(Scores(source.Outcome.Evaluation));
    }

    [ProgramFact(OtherProgram.LibreOffice)]
    public async Task A_template_saved_by_an_office_program_scores_the_same_and_keeps_its_drop_downs()
    {
        var source = Samples.Source("decree-335-2025");
        var saved = await OtherProgram.ConvertAsync(
            _folder, await FilledAsync("decree-335-2025", source.Campaign, Language.Vietnamese), "xlsx");

        Scores(source.Campaign.Evaluate(await FilledTemplate.ReadAsync(source.Campaign, saved, []))).Should()
            .Be(Scores(source.Outcome.Evaluation));
        using var document = SpreadsheetDocument.Open(saved, isEditable: false);
        var sheet = OpenXml.Sheet(document, "Số liệu").Worksheet!;
        sheet.Descendants<DataValidation>().Count(rule => rule.Type?.Value == DataValidationValues.List).Should().BePositive();
        sheet.Elements<SheetProtection>().Should().ContainSingle();
    }

    private async Task<string> FilledAsync(string name, Campaign campaign, Language language)
    {
        var file = _folder.PathOf("so-lieu.xlsx");
        var template = await Made.TemplateAsync(campaign, new TemplateOptions { Language = language });
        FilledTemplate.Write(campaign, template, Samples.Submissions(campaign, name), language);
        await File.WriteAllBytesAsync(file, template.ToArray());
        return file;
    }

    private static string Scores(Evaluation evaluation) => string.Join('\n', evaluation.Sheets.Select(sheet => string.Create(
        CultureInfo.InvariantCulture,
        $"{sheet.Participant} {sheet.Name} {sheet.Cluster} {sheet.Total} {sheet.Percent} {sheet.Grade} "
            + $"{string.Join(' ', sheet.Criteria.Select(c => c.Points))}")));
}
