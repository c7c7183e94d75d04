namespace Emulation.Rules.Store.Publishing;

/// <summary>What lists show of a draft: everything but its files.</summary>
public sealed record DraftSummary
{
    /// <summary>The number it is called by.</summary>
    public required long Id { get; init; }

    /// <summary>The campaign's id; that of its <c>campaign.json</c> has to be the same when it is published.</summary>
    public required string Campaign { get; init; }

    /// <summary>How far it has come.</summary>
    public required DraftState State { get; init; }

    /// <summary>What an operation on the whole draft has to name. It changes with every change of a file or of the state.</summary>
    public required string ETag { get; init; }

    /// <summary>The version it began as; null where it began empty.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The folder it is exported to; null for the campaign's id.</summary>
    public string? Folder { get; init; }

    /// <summary>What was said when it last changed its state; null before.</summary>
    public string? Note { get; init; }

    /// <summary>Who made it.</summary>
    public required StoreStamp Created { get; init; }

    /// <summary>Who changed it last, files or state.</summary>
    public required StoreStamp Changed { get; init; }

    /// <summary>Who submitted it; null while nobody has.</summary>
    public StoreStamp? Submitted { get; init; }

    /// <summary>Who approved it; null while nobody has.</summary>
    public StoreStamp? Approved { get; init; }

    /// <summary>The ids of those who changed a file of it: with <see cref="StoreOptions.FourEyes"/> none of them can approve
    /// it.</summary>
    public IReadOnlyList<string> Editors { get; init; } = [];
}
