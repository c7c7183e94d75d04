using Emulation.Rules.Authoring;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Cases;

/// <summary>
/// Runs the worked examples of a workspace, again and again while it is edited: the workspace loads what was edited. Thread-safe.
/// </summary>
internal sealed class CaseBench
{
    private readonly LastWork<RuleWorkspace, CaseOutcome> _work = new(Run);

    /// <summary>What comes out; asked again of the same texts, it is not worked out again.</summary>
    public Task<CaseOutcome> RunAsync(RuleWorkspace workspace, CancellationToken cancellationToken) =>
        _work.AskAsync(workspace, cancellationToken);

    /// <summary>What comes out.</summary>
    public static CaseOutcome Run(RuleWorkspace workspace, CancellationToken cancellationToken)
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
}
