namespace Emulation.Rules.Authoring;

/// <summary>A place at which a symbol is written.</summary>
public sealed record SymbolPlace
{
    /// <summary>The file's path within the campaign.</summary>
    public required string File { get; init; }

    /// <summary>The id itself, without quotes.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Whether it is declared here; otherwise it is used.</summary>
    public required bool IsDeclaration { get; init; }
}
