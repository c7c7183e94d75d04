namespace Emulation.Rules.Definitions;

/// <summary>Which total a criterion's points enter.</summary>
public enum CriterionKind
{
    /// <summary>Points towards the campaign's maximum.</summary>
    Base,

    /// <summary>Points on top.</summary>
    Bonus,

    /// <summary>Points taken off; never positive.</summary>
    Penalty,
}
