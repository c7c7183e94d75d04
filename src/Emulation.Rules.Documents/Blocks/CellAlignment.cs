namespace Emulation.Rules.Documents.Blocks;

internal enum CellAlignment
{
    Left,
    Centre,
    Right,
}
