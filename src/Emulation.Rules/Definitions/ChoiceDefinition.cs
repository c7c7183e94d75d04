using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>One of the values a choice indicator takes.</summary>
public sealed record ChoiceDefinition
{
    /// <summary>The value that data and expressions name.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }
}
