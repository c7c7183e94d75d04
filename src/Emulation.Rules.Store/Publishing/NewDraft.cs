namespace Emulation.Rules.Store.Publishing;

/// <summary>A draft to be made.</summary>
public sealed class NewDraft
{
    /// <summary>The campaign's id, of an existing campaign or a new one.</summary>
    public required string Campaign { get; init; }

    /// <summary>The published version whose files it begins with; null to begin with <see cref="Files"/> alone.</summary>
    public string? BasedOn { get; init; }

    /// <summary>Its files, or those that differ from <see cref="BasedOn"/>.</summary>
    public IReadOnlyList<FileEdit> Files { get; init; } = [];

    /// <summary>
    /// The folder it is exported to; null for that of <see cref="BasedOn"/>, or else the campaign's id, with <c>_</c> for what can be in no
    /// name of a folder.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>What it is for; null when nothing needs to be said.</summary>
    public string? Note { get; init; }
}
