namespace Emulation.Rules.Store.Figures;

/// <summary>A document behind a figure: kept here, or at an address of the host's own.</summary>
public sealed record StoredEvidence
{
    /// <summary>The number it is called by.</summary>
    public required long Id { get; init; }

    /// <summary>The indicator it is for.</summary>
    public required string Indicator { get; init; }

    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Size { get; init; }

    /// <summary>The media type, such as <c>application/pdf</c>, as the host said.</summary>
    public required string MediaType { get; init; }

    /// <summary>Where the host keeps it; null where the store does.</summary>
    public string? Address { get; init; }

    /// <summary>Who attached it.</summary>
    public required StoreStamp Attached { get; init; }

    /// <summary>Who withdrew it; null where it counts.</summary>
    public StoreStamp? Withdrawn { get; init; }

    /// <summary>Why it was withdrawn; null where it counts.</summary>
    public string? WithdrawalReason { get; init; }
}
