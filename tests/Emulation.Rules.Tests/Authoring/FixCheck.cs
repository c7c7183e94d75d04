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

        var fixes = ShouldMend(workspace, problem!.Diagnostic, mended => [.. mended.Diagnose().Select(one => one.Diagnostic)]);
        if (!code.StartsWith("ER10", StringComparison.Ordinal))
        {
            ShouldMendAsWell(files, code, fixes);
        }

        return fixes;
    }

    /// <summary>The same with comments and other spaces between all that stands in the rules, and letters of texts escaped.</summary>
    private static void ShouldMendAsWell(CampaignFiles files, string code, IReadOnlyList<Fix> fixes)
    {
        var random = new Random(4574);
        var texts = files.Texts.ToDictionary(
            text => text.Key,
            text => text.Key.EndsWith(".json", StringComparison.Ordinal) ? LaidOut.Otherwise(text.Value, random) : text.Value,
            StringComparer.Ordinal);
        var workspace = RuleWorkspace.Open(new CampaignFiles(files.Name, texts).WithBases(files.Bases));
        var problem = workspace.Diagnose().First(one => one.Diagnostic.Code == code).Diagnostic;

        var same = ShouldMend(workspace, problem, mended => [.. mended.Diagnose().Select(one => one.Diagnostic)]);

        same.Select(fix => fix.Title.English).Should().Equal(fixes.Select(fix => fix.Title.English), string.Join("\n", texts.Values));
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
