using Emulation.Rules.Definitions;

namespace Emulation.Rules.Authoring;

/// <summary>A name of a campaign and what it stands for: equal wherever the same thing is meant.</summary>
public sealed record Symbol
{
    /// <summary>What it stands for.</summary>
    public required SymbolKind Kind { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What the id is unique in, as <see cref="SymbolKind"/> says; empty for the whole campaign.</summary>
    public string Owner { get; init; } = "";

    internal static Symbol Of(SymbolKind kind, string id, string owner = "") =>
        new() { Kind = kind, Id = IdOf(kind, id), Owner = owner };

    /// <summary>
    /// The id as it is read: values that people write stand for the same in any spelling of spaces and accents.
    /// </summary>
    internal static string IdOf(SymbolKind kind, string text) =>
        kind is SymbolKind.Cluster or SymbolKind.Choice or SymbolKind.Award or SymbolKind.Participant ? UnicodeText.Identity(text) : text;
}
