using Emulation.Rules.Authoring;
using Emulation.Rules.Json;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Over the campaigns of the repository, with those laid over others, and over generated ones.</summary>
public sealed class CompletionPropertyTests
{
    /// <summary>Texts that nothing lists: shares such as 20%, defaults of texts, paths that go on behind an id.</summary>
    private static readonly string[] Free = ["share", "default", "locked"];

    [Fact]
    public async Task What_stands_in_a_campaign_is_among_what_is_offered_there()
    {
        List<string> lacking = [];
        await foreach (var workspace in WorkspacesAsync())
        {
            foreach (var path in workspace.Files.Where(path => path.EndsWith(".json", StringComparison.Ordinal)))
            {
                var file = new WorkspaceFile(path, workspace.TextOf(path));
                var nodes = file.Root.All().Where(node => node.Kind == JsonNodeKind.Text).ToList();
                var step = Math.Max(1, nodes.Count / 150);
                lacking.AddRange(nodes.Where((node, i) => i % step == 0 && !IsOffered(workspace, file, node))
                    .Select(node => $"{workspace.Name} {path} {node.Path()}: {node.Text}"));
            }
        }

        lacking.Should().BeEmpty();
    }

    [Fact]
    public async Task Whatever_a_campaign_declares_can_be_renamed_there_but_participants()
    {
        List<string> refused = [];
        await foreach (var workspace in WorkspacesAsync())
        {
            refused.AddRange(workspace.Symbols.Where(symbol => symbol.Kind != SymbolKind.Participant)
                .Select(symbol => workspace.Rename(symbol, "renamed9").Refusal?.English)
                .OfType<string>()
                .Where(refusal => !refusal.Contains("is of the base", StringComparison.Ordinal)));
        }

        refused.Should().BeEmpty();
    }

    private static async IAsyncEnumerable<RuleWorkspace> WorkspacesAsync()
    {
        foreach (var name in (string[])["bhxh-2026", "titles-2026"])
        {
            yield return RuleWorkspace.Open(await CampaignFiles.ReadAsync(Repository.Rules(name)));
        }

        foreach (var seed in (int[])[601, 602, 603])
        {
            yield return RuleWorkspace.Open(RandomCampaign.TextOf(seed).Files());
        }
    }

    private static bool IsOffered(RuleWorkspace workspace, WorkspaceFile file, EditNode node)
    {
        var offered = workspace.Complete(file.Path, file.PositionOf(node.Start + 1));
        var isExpression = offered.Any(one => one.Kind is CompletionKind.Name or CompletionKind.Function);
        return offered.Count == 0 || isExpression || node.Around().Any(step => Free.Contains(step.Name))
            || offered.Any(one => one.NewText == file.Text[node.Start..node.End]);
    }
}
