using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Broken;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>The mends of each code, tried on the broken campaigns of <c>Broken</c>.</summary>
public sealed class FixTests
{
    /// <summary>The codes that have a mend, each with a campaign that is broken in that way.</summary>
    public static TheoryData<string, string> Mended => new()
    {
    };

    [Fact]
    public void Report()
    {
        var lines = new List<string>();
        foreach (var name in BrokenCampaignTests.Mistakes().Cast<object[]>().Select(row => (string)row[0]))
        {
            var workspace = RuleWorkspace.Open(BrokenCampaignTests.Files(name));
            foreach (var found in workspace.Diagnose().Where(d => !d.Diagnostic.Code.StartsWith("ER4", StringComparison.Ordinal)))
            {
                var fixes = workspace.Fixes(found);
                var results = fixes.Select(fix => { try { return $"{fix.Title.English} [{string.Join(",", Remaining(workspace, found, fix))}]"; } catch (Exception e) { return fix.Title.English + " !! " + e.Message; } });
                lines.Add($"{found.Diagnostic.Code} {name}: {string.Join(" | ", results)}");
            }
        }

        File.WriteAllLines("/tmp/er/tmp-authoring/fixes.txt", lines.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Remaining(RuleWorkspace workspace, WorkspaceDiagnostic found, Fix fix) =>
        Diagnose.Of(workspace.Apply(fix.Edits).ToFiles()).Select(d => d.Code);
}
