using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>The figures of one participant, as they were read. Immutable.</summary>
public sealed class StoredFigures
{
    /// <summary>Whose, of which campaign and period.</summary>
    public required FigureKey Key { get; init; }

    /// <summary>Stage, etag, deadline and who changed them last.</summary>
    public required FigureSummary Summary { get; init; }

    /// <summary>The figures as they are now, with evidence and adjustments.</summary>
    public required Submission Current { get; init; }

    /// <summary>The figures as the participant last submitted them; null before.</summary>
    public Submission? SelfAssessed { get; init; }

    /// <summary>The figures as they were last verified; null before.</summary>
    public Submission? Verified { get; init; }

    /// <summary>What a change has to name.</summary>
    public string ETag => Summary.ETag;
}
