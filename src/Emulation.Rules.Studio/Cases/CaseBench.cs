using Emulation.Rules.Authoring;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Cases;

/// <summary>
/// Runs the worked examples of a workspace, again and again while it is edited: the workspace loads what was edited. Thread-safe.
/// </summary>
internal sealed class CaseBench
{
    private Ran? _last;

    /// <summary>What comes out; asked again of the same texts, it is not worked out again.</summary>
    public CaseOutcome Run(RuleWorkspace workspace, CancellationToken cancellationToken)
    {
        if (_last is { } last && ReferenceEquals(last.Workspace, workspace))
        {
            return last.Outcome;
        }

        var outcome = RunNow(workspace, cancellationToken);
        _last = new Ran(workspace, outcome);
        return outcome;
    }

    private static CaseOutcome RunNow(RuleWorkspace workspace, CancellationToken cancellationToken)
    {
        if (!workspace.TryLoad(out var rules, out var found, cancellationToken))
        {
            return new CaseOutcome { Problems = [.. found.Where(one => one.Severity == DiagnosticSeverity.Error)] };
        }

        if (!workspace.Files.Contains(CampaignFiles.CasesFile, StringComparer.Ordinal))
        {
            return new CaseOutcome { Rules = rules };
        }

        var text = workspace.TextOf(CampaignFiles.CasesFile);
        return CaseFile.TryRead(rules.Definition, text, CampaignFiles.CasesFile, out var cases, out var wrong, cancellationToken)
            ? new CaseOutcome
            {
                Rules = rules,
                Cases = cases,
                Results = CaseRunner.Run(rules, cases, cancellationToken: cancellationToken),
                Places = CaseCoverage.Of(rules, cases, cancellationToken: cancellationToken),
            }
            : new CaseOutcome { Rules = rules, Problems = [.. wrong.Where(one => one.Severity == DiagnosticSeverity.Error)] };
    }

    private sealed record Ran(RuleWorkspace Workspace, CaseOutcome Outcome);
}
