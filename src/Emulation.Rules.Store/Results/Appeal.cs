namespace Emulation.Rules.Store.Results;

/// <summary>A participant's objection to a published result.</summary>
public sealed record Appeal
{
    /// <summary>The number it is called by.</summary>
    public required long Id { get; init; }

    /// <summary>The published result.</summary>
    public required long Result { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>What it objects to.</summary>
    public required string Text { get; init; }

    /// <summary>How far it has come.</summary>
    public required AppealState State { get; init; }

    /// <summary>What an answer has to name.</summary>
    public required string ETag { get; init; }

    /// <summary>Who opened it.</summary>
    public required StoreStamp Opened { get; init; }

    /// <summary>The answer; null while it is open.</summary>
    public string? Answer { get; init; }

    /// <summary>Who answered it; null while it is open.</summary>
    public StoreStamp? Answered { get; init; }

    /// <summary>The result that corrects the one objected to; null where nothing was worked out anew.</summary>
    public long? Correction { get; init; }

    /// <summary>What working it out anew changed; null where it was not.</summary>
    public AppealChange? Change { get; init; }
}
