using Emulation.Rules.Definitions;
namespace Emulation.Rules.Store.Results;

/// <summary>What lists show of a result: everything but the evaluation itself.</summary>
public sealed record ResultSummary
{
    /// <summary>The number it is called by.</summary>
    public required long Id { get; init; }

    /// <summary>The rules, exactly.</summary>
    public required CampaignReference Campaign { get; init; }

    /// <summary>The period's name.</summary>
    public required string Period { get; init; }

    /// <summary>SHA-256 over the figures that were scored.</summary>
    public required string InputFingerprint { get; init; }

    /// <summary>SHA-256 over the evaluation.</summary>
    public required string ResultFingerprint { get; init; }

    /// <summary>How many participants it has.</summary>
    public required int Participants { get; init; }

    /// <summary>How many decisions stand beside it.</summary>
    public required int Decisions { get; init; }

    /// <summary>How far it has come.</summary>
    public required ResultState State { get; init; }

    /// <summary>What a change has to name.</summary>
    public required string ETag { get; init; }

    /// <summary>What was said when it was kept: for a correction, why it was needed.</summary>
    public required string Note { get; init; }

    /// <summary>The published result that this one corrects; null where it corrects none.</summary>
    public long? Corrects { get; init; }

    /// <summary>The published result that corrects this one; null where none does.</summary>
    public long? CorrectedBy { get; init; }

    /// <summary>Who kept it.</summary>
    public required StoreStamp Created { get; init; }

    /// <summary>Who published it; null while it is open.</summary>
    public StoreStamp? Published { get; init; }

    /// <summary>What was said when it was published; null while it is open.</summary>
    public string? PublicationNote { get; init; }
}
