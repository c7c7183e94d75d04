namespace Emulation.Rules.Store.Figures;

/// <summary>One change of one figure, adjustment or stage. It never changes and never goes.</summary>
public sealed record FigureChange
{
    /// <summary>The revision it was made in: 1, 2, 3 … of one participant's figures. What was saved together has the same.</summary>
    public required long Revision { get; init; }

    /// <summary>
    /// What: <c>values/&lt;indicator&gt;</c>, <c>adjustments/&lt;criterion&gt;</c>, <c>evidence/&lt;indicator&gt;</c>, <c>name</c>,
    /// <c>cluster</c>, <c>history</c>, <c>stage</c>.
    /// </summary>
    public required string Field { get; init; }

    /// <summary>What it was, as JSON; null where there was nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What it became, as JSON; null where it was taken away.</summary>
    public string? After { get; init; }

    /// <summary>The stage the figures were in.</summary>
    public required FigureStage Stage { get; init; }

    /// <summary>Who, and when.</summary>
    public required StoreStamp By { get; init; }

    /// <summary>Why; null where none had to be given.</summary>
    public string? Reason { get; init; }
}
