namespace Emulation.Rules.Compilation;

/// <summary>What depends on what in a campaign.</summary>
internal enum PlanStepKind
{
    /// <summary>The points of a criterion or group.</summary>
    Criterion,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A value over all participants.</summary>
    Population,

    /// <summary>Whether a disqualification holds.</summary>
    Disqualification,

    /// <summary>The figures of the sheet, such as its total.</summary>
    Totals,
}
