using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>A cell of a table as text, and where it stands.</summary>
internal sealed record TextCell
{
    /// <summary>The text as written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands, for messages.</summary>
    public required SourcePosition Position { get; init; }
}
