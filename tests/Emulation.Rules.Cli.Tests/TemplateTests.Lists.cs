using System.IO.Compression;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Lists, which have sheets of their own.</summary>
public sealed partial class TemplateTests
{
    [Fact]
    public async Task Where_there_are_lists_only_there_is_no_row_of_names()
    {
        var campaign = Path.GetDirectoryName(_folder.Write("lists/campaign.json", """
            { "formatVersion": 1, "id": "lists", "version": "1", "name": "Lists", "effective": { "from": "2017-01-01", "to": "2017-12-31" },
              "indicators": [ { "id": "prizes", "type": "list",
                "item": [ { "id": "participant", "type": "text" }, { "id": "level", "type": "choice", "choices": [ "city", "ward" ] } ] } ],
              "criteria": [ { "id": "won", "maxPoints": 5, "workflow": "won" } ] }
            """))!;
        _folder.Write("lists/workflows/won.json", """
            { "WorkflowName": "won", "Rules": [ { "RuleName": "any", "Expression": "prizes.Any()",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "5" } } } } ] }
            """);
        var (sheet, prizes) = (_folder.PathOf("sheet.csv"), _folder.PathOf("sheet.prizes.csv"));

        var result = await Run.CliAsync("template", campaign, "--out", sheet);

        result.Output.Should().StartWith($"Made '{sheet}': from line 2 on, a line for each participant; leave line 1 (ids) as it is.\n");
        await File.AppendAllTextAsync(sheet, "A1,An Giang,\n");
        await File.AppendAllTextAsync(prizes, "A1,city\n");
        (await Run.CliAsync("score", campaign, "--data", sheet, "--items", $"prizes={prizes}", "--format", "csv")).Output
            .Should()
            .Contain("\nA1,An Giang,,1,5,");
    }

    [Fact]
    public async Task A_list_has_a_sheet_of_its_own_beside_the_other()
    {
        var campaign = Repository.Rules("decree-335-2025");
        var sheet = _folder.PathOf("sheet.csv");
        var products = _folder.PathOf("sheet.products.csv");

        var result = await Run.CliAsync("template", campaign, "--out", sheet, "--lang", "en");

        result.ExitCode.Should().Be(0);
        var columns = await File.ReadAllTextAsync(products);
        columns.Should().StartWith("participant,");
        result.Output.Should()
            .Contain($"Made '{products}' for the items of ").And
            .Contain($": a line for each item, with the columns {columns.TrimEnd().Replace(",", ", ", StringComparison.Ordinal)}.\n")
            .And.Contain("products: done ")
            .And.EndWith($"--data {sheet} --items products={products} --lang en\n");
    }

    [Fact]
    public async Task A_text_that_may_stay_empty_is_told_so()
    {
        var result = await Run.CliAsync("template", Repository.Rules("titles-2024"), "--out", _folder.PathOf("sheet.csv"));

        result.Output.Should()
            .Contain("text; may stay empty\n").And
            .Contain("one of: individual (Individual), collective (Collective)\n").And
            .Contain("one of: yes, no\n");
    }

    [Theory]
    [InlineData(
        "en",
        "The items of Products assigned (products) go into a CSV file of their own, a line for each item, with the columns participant, ")]
    [InlineData("vi", "ghi ở tệp CSV riêng, mỗi mục một dòng, gồm các cột participant, ")]
    public async Task Where_the_sheet_is_printed_lists_are_told_beside_it(string language, string expected)
    {
        var result = await Run.CliAsync("template", Repository.Rules("decree-335-2025"), "--lang", language);

        result.ExitCode.Should().Be(0);
        result.Output.Should().NotContain("products");
        result.Error.Should().Contain(expected).And.Contain(" --items products=").And.HaveLength(result.Error.TrimEnd('\n').Length + 1);
    }
}
