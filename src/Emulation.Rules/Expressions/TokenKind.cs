namespace Emulation.Rules.Expressions;

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
}
