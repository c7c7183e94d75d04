namespace Emulation.Rules.Documents.Papers;

/// <summary>A grade or a place that was left to the council and that it decided.</summary>
public sealed record SettledMatter
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The participant's name.</summary>
    public required string Name { get; init; }

    /// <summary>What was decided: the grade or the place.</summary>
    public required string About { get; init; }

    /// <summary>Who decided, when, why and on what ground.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }
}
