using System.Text.Json.Serialization;

namespace Emulation.Rules.Scoring;

/// <summary>A rule that did not hold and says why.</summary>
public sealed record UnmetRule
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>Its <c>ErrorMessage</c>, with the values it names filled in.</summary>
    public required string Message { get; init; }

    /// <summary>The outermost rule it is nested in and keeps from holding; null of a rule that stands in the workflow itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Within { get; init; }

    /// <summary>The item it did not hold for, from 1; null where rules are not tried item by item.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Item { get; init; }
}
