namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>What a cell to be filled in takes.</summary>
internal enum InputKind
{
    Any,
    List,
    Whole,
    Number,
    Date,
}
