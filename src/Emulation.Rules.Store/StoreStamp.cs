namespace Emulation.Rules.Store;

/// <summary>Who did something, and when.</summary>
public sealed record StoreStamp
{
    /// <summary>The user's id.</summary>
    public required string UserId { get; init; }

    /// <summary>The user's name as it was then.</summary>
    public required string UserName { get; init; }

    /// <summary>When, in UTC, by the host's clock.</summary>
    public required DateTimeOffset At { get; init; }
}
