namespace Emulation.Rules.Authoring;

/// <summary>A cell of a table in which an id of the campaign stands.</summary>
internal sealed record TableSymbol(Symbol Symbol, int Start, int End);
