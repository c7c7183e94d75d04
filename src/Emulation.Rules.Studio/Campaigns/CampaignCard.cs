using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Campaigns;

/// <summary>What the list shows of one campaign.</summary>
internal sealed record CampaignCard
{
    public required CampaignSummary Summary { get; init; }

    public required LocalizedText Name { get; init; }

    public RuleVersion? InForce { get; init; }

    public required IReadOnlyList<DraftCard> Drafts { get; init; }
}

/// <summary>What the list shows of one draft.</summary>
internal sealed record DraftCard
{
    public required DraftSummary Summary { get; init; }

    public required IReadOnlyList<WorkspaceDiagnostic> Problems { get; init; }

    public int Errors => Problems.Count(problem => problem.Diagnostic.Severity == DiagnosticSeverity.Error);

    public int Warnings => Problems.Count(problem => problem.Diagnostic.Severity == DiagnosticSeverity.Warning);
}
