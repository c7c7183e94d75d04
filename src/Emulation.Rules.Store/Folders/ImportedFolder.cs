using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Folders;

/// <summary>One campaign folder that was imported.</summary>
public sealed record ImportedFolder
{
    /// <summary>The folder's name.</summary>
    public required string Folder { get; init; }

    /// <summary>The campaign's id: that of its <c>campaign.json</c>, or the folder's name where that cannot be read.</summary>
    public required string Campaign { get; init; }

    /// <summary>What became of it.</summary>
    public required FolderOutcome Outcome { get; init; }

    /// <summary>The version; null where it is a draft.</summary>
    public string? Version { get; init; }

    /// <summary>The draft; null where it is a version.</summary>
    public long? Draft { get; init; }

    /// <summary>Why it cannot be published; null where it is a version.</summary>
    public LocalizedText? Reason { get; init; }
}
