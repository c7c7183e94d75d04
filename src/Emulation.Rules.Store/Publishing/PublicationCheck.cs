using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Publishing;

/// <summary>What publishing a draft, as it stands, would come to.</summary>
public sealed class PublicationCheck
{
    /// <summary>The etag of the draft that was checked.</summary>
    public required string ETag { get; init; }

    /// <summary>Why it cannot be published; empty where it can. A missing approval and a missing note are not among them.</summary>
    public required IReadOnlyList<LocalizedText> Reasons { get; init; }

    /// <summary>Everything the loader and the reading of the cases said.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What became of the worked examples; empty where there are none, or the rules are not valid.</summary>
    public required IReadOnlyList<CaseResult> Cases { get; init; }

    /// <summary>Who moves; null where it cannot be published.</summary>
    public PublicationImpact? Impact { get; init; }

    /// <summary>Whether it can be published.</summary>
    public bool CanPublish => Reasons.Count == 0;
}
