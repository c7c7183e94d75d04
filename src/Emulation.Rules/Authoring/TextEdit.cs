namespace Emulation.Rules.Authoring;

/// <summary>A stretch of a file and what to put in its place.</summary>
public sealed record TextEdit
{
    /// <summary>The file's path within the campaign, such as <c>campaign.json</c>.</summary>
    public required string File { get; init; }

    /// <summary>What goes; empty where something is only put in.</summary>
    public required TextRange Range { get; init; }

    /// <summary>What comes in its place; empty where something is only taken out.</summary>
    public required string NewText { get; init; }
}
