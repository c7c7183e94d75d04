using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>What a text or a name of a JSON file is for, and of what kind.</summary>
/// <param name="Use">What it is for.</param>
/// <param name="Kinds">What the id may stand for.</param>
internal sealed record PlaceRole(PlaceUse Use, params IReadOnlyList<SymbolKind> Kinds)
{
    /// <summary>What an expression has to give; null for anything.</summary>
    public ValueKind? Wanted { get; init; }

    /// <summary>Words that may stand there beside ids.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public static PlaceRole Expression(ValueKind? wanted = null) => new(PlaceUse.Expression) { Wanted = wanted };

    public static PlaceRole Declares(SymbolKind kind) => new(PlaceUse.Declares, kind);

    public static PlaceRole Refers(params IReadOnlyList<SymbolKind> kinds) => new(PlaceUse.Refers, kinds);
}
