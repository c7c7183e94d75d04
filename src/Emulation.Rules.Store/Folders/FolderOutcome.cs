namespace Emulation.Rules.Store.Folders;

/// <summary>What became of a campaign folder that was imported.</summary>
public enum FolderOutcome
{
    /// <summary>It was published as a new version.</summary>
    Published,

    /// <summary>The store has exactly these files already.</summary>
    Unchanged,

    /// <summary>It was kept as a draft: it cannot be published as it stands, and why is said.</summary>
    KeptAsDraft,
}
