namespace Emulation.Rules.Store.Figures;

/// <summary>Until when figures can pass a stage; null for no limit.</summary>
public sealed record PeriodDeadlines
{
    /// <summary>The instant from which figures can no longer be entered or submitted, unless they are reopened.</summary>
    public DateTimeOffset? Submit { get; init; }

    /// <summary>The instant from which they can no longer be verified, unless they are reopened.</summary>
    public DateTimeOffset? Verify { get; init; }
}
