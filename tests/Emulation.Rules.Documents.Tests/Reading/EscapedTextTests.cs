using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Reading;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests.Reading;

public sealed class EscapedTextTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("_x0041_")]
    [InlineData("_x005F_x0041_")]
    [InlineData("a_x000d__x00")]
    [InlineData("__x1F600_x_")]
    public void What_is_written_is_read_again(string text) => EscapedText.Read(EscapedText.Write(text)).Should().Be(text);

    [Fact]
    public async Task A_name_that_looks_like_a_code_is_what_a_spreadsheet_shows()
    {
        var campaign = Small.Campaign("""{ "id": "x", "type": "number" }""", "x > 0");
        var outcome = campaign.Evaluate([campaign.NewSubmission("79", name: "A_x0041_").With("x", 1)]).With([]);
        var stream = new MemoryStream();
        await ResultBook.WriteAsync(campaign, outcome, Language.English, stream);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Text>())
            .Select(text => text.Text).Should().Contain("A_x005F_x0041_").And.NotContain("A_x0041_");
    }
}
