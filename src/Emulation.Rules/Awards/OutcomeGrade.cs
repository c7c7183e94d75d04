namespace Emulation.Rules.Awards;

/// <summary>The grade a participant holds once the council has decided, where it is not as evaluated.</summary>
public sealed record OutcomeGrade
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The grade held; null when it cannot be told or there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>The grade that still waits for the council; null when none does.</summary>
    public string? Pending { get; init; }
}
