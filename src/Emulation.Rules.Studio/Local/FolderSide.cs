using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Local;

/// <summary>What the store holds of one folder: its open draft, or else the version published last.</summary>
internal sealed record FolderSide
{
    public required string Campaign { get; init; }

    public DraftSummary? Draft { get; init; }

    public RuleVersion? Version { get; init; }

    public required IReadOnlyDictionary<string, StoredFile> Files { get; init; }
}
