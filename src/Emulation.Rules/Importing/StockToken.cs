namespace Emulation.Rules.Importing;

internal enum StockTokenKind
{
    Name,
    Number,
    Text,
    Sign,
    End,
}

/// <summary>A piece of an expression and where it begins.</summary>
internal readonly record struct StockToken(StockTokenKind Kind, string Text, int At);
