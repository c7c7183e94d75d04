namespace Emulation.Rules.Source;

internal enum TokenKind
{
    Name,
    Number,
    Text,
    Operator,
    Open,
    Close,
    Comma,
    Dot,

    /// <summary>Stands behind the last one.</summary>
    End,
}
