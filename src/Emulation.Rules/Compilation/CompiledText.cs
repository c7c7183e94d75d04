namespace Emulation.Rules.Compilation;

/// <summary>A text over a row, with the slots it reads.</summary>
internal sealed record CompiledText(Func<Row, string> Value, Slot[] Reads);
