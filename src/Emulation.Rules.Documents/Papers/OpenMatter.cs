namespace Emulation.Rules.Documents.Papers;

/// <summary>Something that waits.</summary>
public sealed record OpenMatter
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The participant's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about: an award, the grade, the place, the points.</summary>
    public required string About { get; init; }

    /// <summary>Why it waits.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
