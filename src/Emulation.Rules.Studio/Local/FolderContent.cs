namespace Emulation.Rules.Studio.Local;

/// <summary>What is in a folder now, and what of it the store cannot take.</summary>
internal sealed record FolderContent
{
    /// <summary>Path to bytes; empty where there are more files than a campaign can have.</summary>
    public required Dictionary<string, byte[]> Files { get; init; }

    /// <summary>Paths of files that are larger than the store takes: they are there, but were not read.</summary>
    public required IReadOnlyList<string> TooLarge { get; init; }

    /// <summary>Whether there are more files than a campaign can have: which of them would be left out, nobody could say.</summary>
    public bool HasTooMany { get; init; }
}
