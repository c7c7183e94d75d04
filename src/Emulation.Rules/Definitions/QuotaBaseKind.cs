namespace Emulation.Rules.Definitions;

/// <summary>Whom a share is taken of.</summary>
public enum QuotaBaseKind
{
    /// <summary>Everyone, those with incomplete sheets included.</summary>
    Participants,

    /// <summary>Those with a complete sheet whose place no disqualification takes.</summary>
    Ranked,

    /// <summary>Those who earned a grade, before any quota.</summary>
    Grade,
}
