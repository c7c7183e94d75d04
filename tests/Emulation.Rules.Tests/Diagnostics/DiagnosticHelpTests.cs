using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Tests.Diagnostics;

public sealed class DiagnosticHelpTests
{
    [Fact]
    public void A_code_brings_its_entry_of_the_document_with_it()
    {
        var help = DiagnosticHelp.Of("ER5014")!;
        (help.Meaning.English, help.Meaning.Vietnamese).Should().Be(("the data hold no participant.", "dữ liệu không có đơn vị nào."));
        (help.Mend.English, help.Mend.Vietnamese)
            .Should()
            .Be(("Below the header, give every participant a row.", "Dưới dòng tiêu đề, mỗi đơn vị một dòng."));
        help.Markdown.English.Should().StartWith("### ER5014 (error)\n").And.NotContain("ER5015");
        help.Markdown.Vietnamese.Should().StartWith("### ER5014 (lỗi)\n").And.NotContain("ER5015");
        DiagnosticHelp.Of("ER0000").Should().BeNull();
    }

    [Fact]
    public void Sarif_says_of_each_rule_what_it_means_and_how_it_is_mended_and_where_a_finding_ends()
    {
        var at = new SourcePosition { File = "a/campaign.json", Line = 3, Column = 5, EndLine = 3, EndColumn = 9, Path = "id" };
        Diagnostic[] found = [Codes.NoSubmissions.At(at), Codes.NoSubmissions.At(at with { EndLine = 0, EndColumn = 0 })];
        using var sarif = JsonDocument.Parse(DiagnosticSarif.Serialize(found, Language.English));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single();
        rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("the data hold no participant.");
        rule.GetProperty("help").GetProperty("text").GetString().Should().Be("Below the header, give every participant a row.");
        rule.GetProperty("help").GetProperty("markdown").GetString().Should().StartWith("### ER5014");
        var regions =
            run.GetProperty("results")
                .EnumerateArray()
                .Select(
                    r => r.GetProperty("locations")[0]
                        .GetProperty("physicalLocation")
                        .GetProperty("region")
                        .GetRawText()
                        .Replace(" ", "")
                        .Replace("\n", ""))
                .ToList();
        regions.Should().Equal("""{"startLine":3,"startColumn":5,"endLine":3,"endColumn":9}""", """{"startLine":3,"startColumn":5}""");
    }
}
