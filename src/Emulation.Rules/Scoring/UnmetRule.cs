namespace Emulation.Rules.Scoring;

/// <summary>A rule that did not hold and says why.</summary>
public sealed record UnmetRule
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>Its <c>ErrorMessage</c>, with the values it names filled in.</summary>
    public required string Message { get; init; }
}
