namespace Emulation.Rules.Definitions;

/// <summary>Whom a share is taken of.</summary>
public enum QuotaBaseKind
{
    /// <summary>Everyone, those with incomplete sheets included.</summary>
    Participants,

    /// <summary>Those with a place: a complete sheet, nothing lacking that places go by, and no disqualification that takes it.</summary>
    Ranked,

    /// <summary>Of a quota on grades, those who earned a grade, before any quota; of one on awards, those who hold it in the end.</summary>
    Grade,

    /// <summary>Those recommended for an earlier award. Not for quotas on grades.</summary>
    Award,

    /// <summary>Those who lead their clusters; of several who share the first place of one, one. Not for quotas on grades.</summary>
    Leaders,
}
