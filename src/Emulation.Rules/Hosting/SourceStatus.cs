using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>What a catalog has of one source. Immutable.</summary>
public sealed record SourceStatus
{
    /// <summary>The source.</summary>
    public required string Name { get; init; }

    /// <summary>The campaigns that are served from it.</summary>
    public IReadOnlyList<CampaignReference> Campaigns { get; init; } = [];

    /// <summary>When they were loaded; null before the first time.</summary>
    public DateTimeOffset? LoadedAt { get; init; }

    /// <summary>When it was last read.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>
    /// Everything that was said when it was last read; a campaign with an error was refused, and what it was before is still served.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why it could not be read at all; null when it could.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether anything was refused when it was last read.</summary>
    public bool IsRefused => Failure is not null || Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether it was read and held no campaign.</summary>
    internal bool IsEmpty => !IsRefused && Campaigns.Count == 0;

    /// <summary>The worst that was said, the first of it, in one line; empty when nothing was.</summary>
    internal string FirstProblem => PlainLine.Of(Failure ?? Diagnostics.OrderBy(d => d.Severity).FirstOrDefault()?.ToString() ?? "");

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(SourceStatus? other) => ValueEquality<SourceStatus>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<SourceStatus>.HashOf(this);
}
