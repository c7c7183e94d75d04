using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Writing;

/// <summary>A definition written back as files says what it said.</summary>
public sealed class WrittenCampaignTests
{
    private static readonly string[] Roots =
        ["rules", "tests/Emulation.Rules.Tests/Published", "tests/Emulation.Rules.Tests/Schemas/Everything"];

    public static TheoryData<string> Folders() =>
        [
            .. Roots.SelectMany(root => Directory.EnumerateFiles(
                Path.Combine(Repository.Root, root), CampaignFiles.CampaignFile, SearchOption.AllDirectories))
                // What is laid over another campaign is written whole, and then says more than its own file did.
                .Where(file => !File.ReadAllText(file).Contains("\"extends\"", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_campaign_written_back_has_the_same_fingerprint(string folder) =>
        Holds(Campaign.Load(Path.Combine(Repository.Root, folder)));

    [Fact]
    public void Random_campaigns_written_back_have_the_same_fingerprint()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            Holds(RandomCampaign.From(seed).Campaign);
        }
    }

    [Fact]
    public void A_short_form_is_written_in_the_form_it_was_written_in()
    {
        var campaign = new CampaignText
        {
            Criteria =
                """
                { "id": "a", "maxPoints": 10, "bands": { "by": "x", "below": "x / 2", "from": { "1": 2, "3": "maxPoints" } } },
                { "id": "b", "kind": "bonus", "maxPoints": 5, "proportion": { "of": "x", "to": 4 } }
                """,
            Workflows = "",
        }.Load();
        var text = CampaignFiles.FromDefinition(campaign.Definition).Texts[CampaignFiles.CampaignFile];
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Should()
            .Contain("""{"id":"a","maxPoints":10,"bands":{"by":"x","below":"x/2","from":{"1":2,"3":"maxPoints"}}}""")
            .And.Contain("""{"id":"b","kind":"bonus","maxPoints":5,"proportion":{"of":"x","to":4}}""");
    }

    [Fact]
    public void What_a_group_leaves_out_is_left_out_again()
    {
        var campaign = new CampaignText
        {
            Criteria =
                """
                { "id": "g", "criteria": [ { "id": "a", "maxPoints": 10, "minPoints": -2, "mark": "x" },
                    { "id": "off", "kind": "penalty", "minPoints": -3, "mark": "0 - x" } ] }
                """,
            Workflows = "",
        }.Load();
        var group = campaign.Definition.Criteria[0];
        group.MaxPoints.Should().Be(10m);
        group.MinPoints.Should().Be(-2m);
        var written = CampaignFiles.FromDefinition(campaign.Definition).Texts[CampaignFiles.CampaignFile];
        string.Concat(written.Where(c => !char.IsWhiteSpace(c))).Should().Contain("""{"id":"g","criteria":[{"id":"a",""");
    }

    [Fact]
    public void Workflows_whose_names_are_alike_or_no_names_of_files_have_files_of_their_own()
    {
        var campaign = new CampaignText
        {
            Criteria =
                """
                { "id": "a", "maxPoints": 10, "workflow": "Flow" }, { "id": "b", "maxPoints": 10, "workflow": "flow" },
                { "id": "c", "maxPoints": 10, "workflow": "chấm/điểm" }
                """,
            Workflows = string.Join(
                ", ",
                new[] { "Flow", "flow", "chấm/điểm" }.Select(name => CampaignText.Workflow(name, CampaignText.Rule("r", "true", "x")))),
        }.Load();
        CampaignFiles.FromDefinition(campaign.Definition).Texts.Keys.Should()
            .Equal("campaign.json", "workflows/Flow.json", "workflows/flow-2.json", "workflows/workflow.json");
        Holds(campaign);
    }

    private static void Holds(Campaign campaign)
    {
        var files = CampaignFiles.FromDefinition(campaign.Definition);
        var again = Campaign.Load(files);
        again.Reference.Should().Be(campaign.Reference);
        again.ExpandWorkflows().Should().Be(campaign.ExpandWorkflows());
        CampaignFiles.FromDefinition(again.Definition).Texts.Should().Equal(files.Texts, "what is read again is written alike");
    }
}
