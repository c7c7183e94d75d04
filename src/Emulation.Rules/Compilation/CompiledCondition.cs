namespace Emulation.Rules.Compilation;

/// <summary>A condition over a row, with the slots it reads.</summary>
internal sealed record CompiledCondition(Func<Row, bool> Holds, Slot[] Reads)
{
    public required WrittenExpression Written { get; init; }
}
