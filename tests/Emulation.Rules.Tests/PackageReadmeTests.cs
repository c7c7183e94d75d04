using System.Text.RegularExpressions;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed partial class PackageReadmeTests
{
    private static readonly string Readme = ReadmeOf("Emulation.Rules");

    private static string SmallestCampaign => Block().Matches(Readme).Single(m => m.Groups["kind"].Value == "json").Groups["text"].Value;

    [Fact]
    public void The_smallest_campaign_of_the_package_loads_without_a_finding_and_scores_as_it_says()
    {
        Campaign.TryLoad(FilesOf(SmallestCampaign), out var campaign, out var diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
        var sheet = campaign!.Evaluate([campaign.NewSubmission("5A").With("books", 7).With("lateReturns", 1)]).SheetOf("5A")!;
        sheet.Total.Should().Be(65);
        sheet.Criteria.Select(c => c.Points).Should().Equal(50m, 15m);
        Readme.Should().Contain("class 5A has 65 points: 50 for seven books, and 15 of 20 for order");
    }

    [Fact]
    public void It_has_no_link_that_breaks_outside_the_repository_and_says_how_to_add_the_package()
    {
        Link().Matches(Readme)
            .Select(m => m.Groups["to"].Value)
            .Where(to => !to.StartsWith("https://", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
        Readme.Should().Contain("dotnet add package Emulation.Rules\n");
    }

    [Fact]
    public void The_worked_examples_of_the_package_for_tests_pass_and_reach_every_rule_of_the_smallest_campaign()
    {
        var json = Block().Matches(ReadmeOf("Emulation.Rules.Testing")).Single(m => m.Groups["kind"].Value == "json").Groups["text"].Value;
        var campaign = Campaign.Load(FilesOf(SmallestCampaign));
        CaseFile.TryRead(campaign.Definition, json, "cases.json", out var cases, out var diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
        CaseRunner.Run(campaign, cases).Should().OnlyContain(result => result.Passed);
        CaseCoverage.Of(campaign, cases).Where(place => place.Lacks.Count > 0).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Emulation.Rules", "Web")]
    [InlineData("Emulation.Rules.Store", "Store")]
    [InlineData("Emulation.Rules.Testing", "Tests")]
    public void The_program_of_a_package_is_one_that_is_built_and_run_on_the_packed_packages(string package, string host)
    {
        var built = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Emulation.Rules.Embeddings", host), "*.cs")
            .SelectMany(File.ReadLines)
            .Select(line => line.Trim())
            .ToHashSet(StringComparer.Ordinal);
        var program = Block().Matches(ReadmeOf(package)).Select(m => m.Groups["text"].Value).MaxBy(text => text.Split('\n').Length)!;
        program.Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or "using Xunit;")).Should().BeSubsetOf(built);
    }

    private static string ReadmeOf(string package) =>
        File.ReadAllText(Path.Combine(Repository.Root, "src", package, "README.md")).ReplaceLineEndings("\n");

    private static CampaignFiles FilesOf(string campaign) =>
        new("reading-2026", new Dictionary<string, string>(StringComparer.Ordinal) { ["campaign.json"] = campaign });

    [GeneratedRegex("```(?<kind>\\w+)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
