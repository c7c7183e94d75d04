namespace Emulation.Rules.Store.Access;

/// <summary>One thing somebody wants to do, as an <see cref="IStoreAuthorizer"/> is asked about it.</summary>
public sealed record StoreAccess
{
    /// <summary>What it takes.</summary>
    public required StoreRight Right { get; init; }

    /// <summary>The operation, such as <c>rules.publish</c>: as the audit names it.</summary>
    public required string Action { get; init; }

    /// <summary>The campaign's id; null where it concerns none in particular.</summary>
    public string? Campaign { get; init; }

    /// <summary>The period's name; null where it concerns none in particular.</summary>
    public string? Period { get; init; }

    /// <summary>The participant's id; null where it concerns none in particular, or all.</summary>
    public string? Participant { get; init; }
}
