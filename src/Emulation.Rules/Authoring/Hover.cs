using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>What there is to say about a place.</summary>
public sealed record Hover
{
    /// <summary>What it is about.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Lines of plain text; the first one says what it is.</summary>
    public required LocalizedText Text { get; init; }
}
