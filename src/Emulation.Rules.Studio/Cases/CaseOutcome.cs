using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Cases;

/// <summary>What the worked examples of texts that are being edited come to.</summary>
internal sealed record CaseOutcome
{
    /// <summary>The rules; null where they do not load.</summary>
    public Campaign? Rules { get; init; }

    /// <summary>What keeps rules or examples from being read.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    public IReadOnlyList<CampaignCase> Cases { get; init; } = [];

    public IReadOnlyList<CaseResult> Results { get; init; } = [];

    /// <summary>Every place of the rules, and what no example shows of it.</summary>
    public IReadOnlyList<CoveragePlace> Places { get; init; } = [];

    public int Passed => Results.Count(result => result.Passed);
}
