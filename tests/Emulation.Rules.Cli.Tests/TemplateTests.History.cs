using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed partial class TemplateTests
{
    [Theory]
    [InlineData("history.Count(\\\"LDTT\\\", 3) >= 2", "", true)]
    [InlineData("total >= 10", ", \"requires\": [\"LDTT\"]", true)]
    [InlineData("total >= 10", "", false)]
    public async Task The_way_on_names_the_history_where_an_award_asks_for_it(string condition, string more, bool isTold)
    {
        _folder.Write("c/campaign.json", $$"""
            { "formatVersion": 1, "id": "c", "version": "1.0.0", "name": "C", "year": 2026,
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "legalBasis": [ { "id": "b", "number": "1", "title": "T" } ],
              "indicators": [ { "id": "n", "type": "number" } ],
              "criteria": [ { "id": "m", "maxPoints": 10, "mark": "n" } ],
              "historyAwards": ["LDTT"],
              "awards": [ { "id": "a", "workflow": "a"{{more}} } ] }
            """);
        _folder.Write("c/workflows/a.json", $$"""
            [ { "WorkflowName": "a", "Rules": [ { "RuleName": "r", "Expression": "{{condition}}" } ] } ]
            """);
        var (campaign, sheet) = (_folder.PathOf("c"), _folder.PathOf("sheet.csv"));
        const string Told = "There are awards that ask about earlier years: to score, add --history FILE, a CSV file with the columns "
            + "participant, award, year, a line for each award won.\n";

        var made = await Run.CliAsync("template", campaign, "--out", sheet);
        var workbook = await Run.CliAsync("template", campaign, "--out", _folder.PathOf("sheet.xlsx"));
        var printed = await Run.CliAsync("template", campaign);

        made.Output.Should().EndWith($"score with: emulation-rules score {campaign} --data {sheet}\n{(isTold ? Told : "")}");
        workbook.Output.EndsWith(Told, StringComparison.Ordinal).Should().Be(isTold);
        printed.Error.Should().Be(isTold ? Told : "");
    }
}
