using Emulation.Rules.Definitions;

namespace Emulation.Rules.Store.Publishing;

/// <summary>A draft with its files, as it was read. Immutable.</summary>
public sealed class Draft
{
    /// <summary>Everything but the files.</summary>
    public required DraftSummary Summary { get; init; }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>
    /// The campaigns its rules are laid over: published ones, and where there is none yet the draft that will be. Empty when they stand
    /// alone.
    /// </summary>
    public IReadOnlyList<CampaignFiles> Bases { get; init; } = [];

    /// <summary>Those of <see cref="Bases"/> that are only drafts yet.</summary>
    internal IReadOnlyList<BaseReference> UnpublishedBases { get; init; } = [];

    /// <summary>The number it is called by.</summary>
    public long Id => Summary.Id;

    /// <summary>What an operation on the whole draft has to name.</summary>
    public string ETag => Summary.ETag;

    /// <summary>The file at a path; null where there is none.</summary>
    public StoredFile? File(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>The rules as the loader and the workspace take them: <c>campaign.json</c> and <c>workflows/*.json</c>.</summary>
    public CampaignFiles ToCampaignFiles() => CampaignTexts.Of(Summary.Campaign, Files).WithBases(Bases);
}
