using Emulation.Rules.Cases;

namespace Emulation.Rules.Testing.Tests;

public sealed class CampaignCasesTests
{
    private const string Titles = "rules/titles-2024";

    [Theory]
    [CampaignCases(Titles)]
    public void A_case_of_the_repository_comes_out_as_expected(CampaignCaseTest example) => example.Check();

    [Fact]
    public void Every_case_is_a_test_that_bears_its_name()
    {
        var tests = new CampaignCasesAttribute(Titles).GetData(null!).Select(row => row.Single().ToString()).ToList();
        tests.Should().Equal(CampaignUnderTest.Load(Titles).Cases.Select(c => c.Name)).And.NotBeEmpty();
    }

    [Fact]
    public void A_campaign_without_cases_says_where_they_are_written()
    {
        using var folder = new CampaignOnDisk("[]");
        File.Delete(Path.Combine(folder.Path, "cases.json"));
        new CampaignCasesAttribute(folder.Path).Invoking(a => a.GetData(null!)).Should().Throw<CampaignTestException>().WithMessage(
            $"Campaign 'reading' has no worked examples. Write them into cases.json in '{folder.Path}'.");
    }

    [Fact]
    public void A_case_that_fails_says_what_was_expected_what_came_out_and_where_it_stands()
    {
        using var folder = new CampaignOnDisk(
            """[ { "name": "wrong", "submissions": [ { "participant": "5A", "values": { "books": 7 } } ], "expect": { "5A": { "total": 40 } } } ]""");
        var test = (CampaignCaseTest)new CampaignCasesAttribute(folder.Path).GetData(null!).Single().Single();
        test.Invoking(t => t.Check()).Should().Throw<CampaignTestException>().WithMessage(
            $"Case 'wrong' of 'reading' does not come out as expected:\n  {Path.Combine(folder.Path, "cases.json")}:1:*: 5A, total: "
                + $"expected 40, came to 50*");
    }

    [Fact]
    public void What_no_case_reaches_is_named_and_may_be_excepted()
    {
        using var folder = new CampaignOnDisk(
            """[ { "name": "seven", "submissions": [ { "participant": "5A", "values": { "books": 7 } } ], "expect": { "5A": { "total": 50 } } } ]""");
        var loaded = CampaignUnderTest.Load(folder.Path);
        loaded.Invoking(l => l.CheckCoverage())
            .Should()
            .Throw<CampaignTestException>()
            .WithMessage("The cases of 'reading' leave 2 open:\n*: criterion 'reading', rule '*': no case reaches it*");
        loaded.Invoking(l => l.CheckCoverage("reading")).Should().NotThrow();
    }

    [Fact]
    public void What_is_excepted_owns_something_to_be_reached()
    {
        using var folder = new CampaignOnDisk("[]");
        File.Delete(Path.Combine(folder.Path, "cases.json"));
        CampaignUnderTest.Load(folder.Path).Invoking(l => l.CheckCoverage("reading", "nonsense")).Should().Throw<ArgumentException>()
            .WithMessage("In 'reading' nothing that a case could reach belongs to 'nonsense'. Such are: reading.*");
    }

    [Fact]
    public void A_case_that_expects_nothing_is_no_test()
    {
        using var folder = new CampaignOnDisk(
            """[ { "name": "hollow", "submissions": [ { "participant": "5A", "values": { "books": 7 } } ], "expect": { "5A": { } } } ]""");
        var test = (CampaignCaseTest)new CampaignCasesAttribute(folder.Path).GetData(null!).Single().Single();
        test.Invoking(t => t.Check()).Should().Throw<CampaignTestException>().WithMessage(
            "Case 'hollow' of 'reading' expects nothing, so that nothing can fail: write what has to come out into its 'expect'.\n  "
                + $"{Path.Combine(folder.Path, "cases.json")}:1:3");
    }

    [Fact]
    public void A_sample_submission_is_accepted_and_scored_whatever_the_campaign()
    {
        foreach (var name in (string[])["bhxh-4574-2017", "titles-2024", "school-class-2026"])
        {
            var campaign = CampaignUnderTest.Load("rules/" + name).Campaign;
            campaign.TryEvaluate([campaign.SampleSubmission("sample")], out var evaluation, out var diagnostics)
                .Should()
                .BeTrue(string.Join('\n', diagnostics));
            evaluation!.SheetOf("sample")!.Criteria
                .SelectMany(c => c.Missing)
                .Where(m => campaign.Definition.Indicators.Any(i => i.Id == m))
                .Should()
                .BeEmpty(name);
        }
    }

    [Fact]
    public void What_the_host_brings_into_the_rules_is_there_in_tests_as_well()
    {
        using var folder = new CampaignOnDisk(
            """[ { "name": "ten", "submissions": [ { "participant": "5A", "values": { "books": 10 } } ], "expect": { "5A": { "total": 75 } } } ]""",
            topMark: "\"topMark\"");
        var options = new CampaignOptions { Constants = { ["topMark"] = 75m } };

        var loaded = CampaignUnderTest.Load(folder.Path, options);

        CaseRunner.Run(loaded.Campaign, loaded.Cases).Select(result => result.Passed).Should().Equal(true);
        FluentActions.Invoking(() => CampaignUnderTest.Load(folder.Path)).Should().Throw<CampaignException>()
            .Which.Diagnostics.Should().Contain(d => d.Message.English.Contains("topMark", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cases_of_a_campaign_that_extends_another_run_with_it()
    {
        var loaded = CampaignUnderTest.Load("rules/decree-335-2025-year");

        loaded.Cases.Should().NotBeEmpty();
        CaseRunner.Run(loaded.Campaign, loaded.Cases).Should().OnlyContain(result => result.Passed);
    }

    [Fact]
    public void A_folder_that_is_nowhere_is_told() =>
        FluentActions.Invoking(() => CampaignUnderTest.Load("rules/none"))
            .Should()
            .Throw<DirectoryNotFoundException>()
            .WithMessage("No folder above '*' holds 'rules/none' with a campaign.json.");
}
