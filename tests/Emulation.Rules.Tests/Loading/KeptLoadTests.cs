using System.Globalization;
using Emulation.Rules.Analysis;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using Host = Emulation.Rules.Definitions.HostNames;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Loading again with what the load before left comes to the same as loading anew, whatever was edited.</summary>
public sealed class KeptLoadTests
{
    /// <summary>Of each campaign; a longer run is asked for in the environment.</summary>
    private static readonly int Edits = int.TryParse(
        Environment.GetEnvironmentVariable("EMULATION_EDITS"), CultureInfo.InvariantCulture, out var asked) ? asked : Effort.Of(12);

    public static TheoryData<string> Campaigns => new(["bhxh-4574-2017", "bhxh-2026", "bhxh-2026-ha-noi", "titles-2026", "everything"]);

    /// <summary>
    /// Characters typed and taken away, lines and whole stretches moved, names exchanged: what is broken now stays broken for some edits.
    /// </summary>
    [Theory]
    [MemberData(nameof(Campaigns))]
    public void Random_edits_come_to_what_a_fresh_load_comes_to(string campaign)
    {
        var random = new Random(campaign.Length * 4574);
        var files = Open(campaign);
        var (memory, findings) = (new CampaignMemory(), new FindingMemory());
        var (good, loads) = (files, 0);
        for (var i = 0; i < Edits; i++)
        {
            var fresh = Campaign.Load(files, Host.None, out var expected);
            var kept = Campaign.Load(files, Host.None, out var found, memory: memory);

            found.Should().Equal(expected, $"edit {i} of {campaign}");
            (kept is null).Should().Be(fresh is null);
            if (kept is not null && fresh is not null)
            {
                loads++;
                kept.Reference.Should().Be(fresh.Reference);
                kept.Definition.Should().Be(fresh.Definition);
                CompiledPlaces.Of(kept).Should().Equal(CompiledPlaces.Of(fresh));
                CampaignAnalysis.Run(kept, new WorkBudget(), findings).Should().Equal(CampaignAnalysis.Run(fresh));
                kept.ExpandWorkflows().Should().Be(fresh.ExpandWorkflows());
                good = files;
            }

            // What is broken is mended after an edit or two.
            files = RandomEdit.Of(fresh is null && i % 2 == 1 ? good : files, random);
        }

        loads.Should().BeGreaterThan(Edits / 6);
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void A_workspace_that_is_edited_answers_like_one_that_is_opened(string campaign)
    {
        var random = new Random(campaign.Length * 335);
        var workspace = RuleWorkspace.Open(Open(campaign));
        for (var i = 0; i < Edits / 3; i++)
        {
            var fresh = RuleWorkspace.Open(workspace.ToFiles());

            workspace.Diagnose().Should().Equal(fresh.Diagnose(), $"edit {i} of {campaign}");
            var file = workspace.Files[random.Next(workspace.Files.Count)];
            var place = PlaceIn(workspace.TextOf(file), random);
            workspace.Outline(file).Should().BeEquivalentTo(fresh.Outline(file));
            if (workspace.Diagnose().All(one => one.Diagnostic.Severity != DiagnosticSeverity.Error))
            {
                workspace.Complete(file, place).Should().Equal(fresh.Complete(file, place));
            }

            foreach (var (path, text) in RandomEdit.Of(workspace.ToFiles(), random).Texts)
            {
                workspace = workspace.Change(path, text);
            }
        }
    }

    private static TextPosition PlaceIn(string text, Random random)
    {
        var offset = random.Next(text.Length);
        var before = text.AsSpan(0, offset);
        return TextPosition.At(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    private static CampaignFiles Open(string campaign) => campaign == "everything"
        ? CampaignFiles.Read(Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Schemas", "Everything"))
        : CampaignFiles.Read(Path.Combine(Repository.Root, "rules", campaign));
}
