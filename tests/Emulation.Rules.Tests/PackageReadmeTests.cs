using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed partial class PackageReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Emulation.Rules", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_smallest_campaign_of_the_package_loads_without_a_finding_and_scores_as_it_says()
    {
        var json = Block().Matches(Readme).Single(m => m.Groups["kind"].Value == "json").Groups["text"].Value;
        var files = new CampaignFiles("reading-2026", new Dictionary<string, string>(StringComparer.Ordinal) { ["campaign.json"] = json });
        Campaign.TryLoad(files, out var campaign, out var diagnostics).Should().BeTrue();
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

    [GeneratedRegex("```(?<kind>\\w+)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
