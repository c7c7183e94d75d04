namespace Emulation.Rules.Authoring;

/// <summary>An expression, or a message with names in it, as it is written in a JSON file.</summary>
internal sealed record ExpressionEntry(EditNode Node, PlaceRole Role);
