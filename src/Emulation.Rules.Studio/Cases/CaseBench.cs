using Emulation.Rules.Authoring;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Cases;

/// <summary>Runs the worked examples of a workspace, again and again while it is edited: rules that did not change are not loaded anew.
/// Thread-safe.</summary>
internal sealed class CaseBench
{
    private readonly Lock _gate = new();

    /// <summary>What the host brings into the rules; null for nothing.</summary>
    public CampaignOptions? Options { get; init; }

    private IReadOnlyDictionary<string, string> _texts = new Dictionary<string, string>();
    private Campaign? _rules;
    private IReadOnlyList<Diagnostic> _problems = [];

    private RuleWorkspace? _workspace;
    private Lazy<CaseOutcome>? _run;

    /// <summary>What comes out; asked again of the same texts, it is not worked out again.</summary>
    public CaseOutcome Run(RuleWorkspace workspace, CancellationToken cancellationToken)
    {
        Lazy<CaseOutcome> run;
        lock (_gate)
        {
            if (!ReferenceEquals(_workspace, workspace))
            {
                (_workspace, _run) = (workspace, new Lazy<CaseOutcome>(() => RunNow(workspace, cancellationToken)));
            }

            run = _run!;
        }

        return run.Value;
    }

    private CaseOutcome RunNow(RuleWorkspace workspace, CancellationToken cancellationToken)
    {
        var (rules, problems) = Load(workspace);
        if (rules is null || !workspace.Files.Contains(CampaignFiles.CasesFile, StringComparer.Ordinal))
        {
            return new CaseOutcome { Rules = rules, Problems = problems };
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

    private (Campaign? Rules, IReadOnlyList<Diagnostic> Problems) Load(RuleWorkspace workspace)
    {
        var files = RuleTexts.RulesOf(workspace);
        lock (_gate)
        {
            if (_texts.Count != files.Texts.Count || files.Texts.Any(text => _texts.GetValueOrDefault(text.Key) != text.Value))
            {
                var isLoaded = Campaign.TryLoad(files, out _rules, out var found, Options);
                _problems = isLoaded ? [] : [.. found.Where(one => one.Severity == DiagnosticSeverity.Error)];
                _texts = files.Texts;
            }

            return (_rules, _problems);
        }
    }
}
