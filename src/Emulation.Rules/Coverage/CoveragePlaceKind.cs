namespace Emulation.Rules.Coverage;

/// <summary>What of a campaign cases can reach.</summary>
internal enum CoveragePlaceKind
{
    /// <summary>A rule of a criterion.</summary>
    Rule,

    /// <summary>The condition under which a criterion applies.</summary>
    AppliesWhen,

    /// <summary>A grade rule.</summary>
    Grade,

    /// <summary>The condition of a disqualification.</summary>
    Disqualification,

    /// <summary>A condition of an award.</summary>
    AwardCondition,
}
