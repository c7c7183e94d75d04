namespace Emulation.Rules.Store.Publishing;

/// <summary>A published version of a campaign's rules. It never changes and never goes.</summary>
public sealed record RuleVersion
{
    /// <summary>The campaign's id.</summary>
    public required string Campaign { get; init; }

    /// <summary>The version as <c>campaign.json</c> writes it.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the loaded definition, in lower-case hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The first day it is meant for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day it is meant for.</summary>
    public required DateOnly To { get; init; }

    /// <summary>What was said when it was published.</summary>
    public required string Note { get; init; }

    /// <summary>The draft it was.</summary>
    public required long Draft { get; init; }

    /// <summary>The version that draft began as; null where it began empty.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The folder it is exported to.</summary>
    public required string Folder { get; init; }

    /// <summary>Who published it.</summary>
    public required StoreStamp Published { get; init; }

    /// <summary>Who submitted it; null where it was published straight from a draft.</summary>
    public StoreStamp? Submitted { get; init; }

    /// <summary>Who approved it; null where nobody did.</summary>
    public StoreStamp? Approved { get; init; }

    /// <summary>The later version of the same period that is in force in its place; null where it is in force itself.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Who moved by it.</summary>
    public required PublicationImpact Impact { get; init; }
}
