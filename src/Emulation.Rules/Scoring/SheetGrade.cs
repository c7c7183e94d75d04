namespace Emulation.Rules.Scoring;

/// <summary>What the grade rules and the disqualifications make of a complete sheet.</summary>
internal readonly record struct SheetGrade
{
    /// <summary>The grade; null when there is none or when it cannot be told.</summary>
    public string? Earned { get; init; }

    /// <summary>What is missing to tell it, in ordinal order; null when nobody asked.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>The rules above the one that held which say why they did not; null when none has anything to say.</summary>
    public IReadOnlyList<UnmetRule>? Unmet { get; init; }

    /// <summary>Why the rules failed; null when they did not.</summary>
    public Fault? Fault { get; init; }
}
