using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A document a campaign or a criterion rests on.</summary>
public sealed record LegalBasis
{
    /// <summary>The id that <c>basis</c> refers to.</summary>
    public required string Id { get; init; }

    /// <summary>The document's number; null when not given.</summary>
    public string? Number { get; init; }

    /// <summary>The title; null when not given.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The day it was issued; null when not given.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Where it can be read; null when not given.</summary>
    public string? Url { get; init; }
}
