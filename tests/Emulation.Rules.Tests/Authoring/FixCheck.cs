using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Makes each mend of a problem and looks at what is wrong then.</summary>
internal static class FixCheck
{
    /// <summary>Every mend ends the problem and brings none that was not there.</summary>
    public static IReadOnlyList<Fix> ShouldMend(CampaignText text, string code) => ShouldMend(text.Files(), code);

    public static IReadOnlyList<Fix> ShouldMend(CampaignFiles files, string code)
    {
        var workspace = RuleWorkspace.Open(files);
        var before = workspace.Diagnose();
        var problem = before.FirstOrDefault(one => one.Diagnostic.Code == code);
        problem.Should().NotBeNull($"{code} among {string.Join(" | ", before.Select(one => one.Diagnostic))}");

        return ShouldMend(workspace, problem!.Diagnostic, mended => [.. mended.Diagnose().Select(one => one.Diagnostic)]);
    }

    public static IReadOnlyList<Fix> ShouldMend(
        RuleWorkspace workspace, Diagnostic problem, Func<RuleWorkspace, IReadOnlyList<Diagnostic>> diagnose)
    {
        var before = diagnose(workspace).Select(one => one.Code).ToList();
        before.Remove(problem.Code).Should().BeTrue();
        var fixes = workspace.Fixes(workspace.Locate(problem));
        fixes.Should().NotBeEmpty(problem.ToString());
        foreach (var fix in fixes)
        {
            var left = diagnose(workspace.Apply(fix.Edits));
            left.Select(one => one.Code).Should().BeSubsetOf(before, $"{fix.Title.English} leaves {string.Join(" | ", left)}");
            left.Count(one => one.Code == problem.Code).Should().Be(before.Count(code => code == problem.Code), fix.Title.English);
            fix.Title.Vietnamese.Should().NotBeEmpty();
        }

        return fixes;
    }
}
