namespace Emulation.Rules.Compilation;

/// <summary>A condition over a row, with the slots it reads.</summary>
internal sealed record CompiledCondition(Deferred<Func<Row, bool>> Code, Slot[] Reads)
{
    public Func<Row, bool> Holds => Code.Code;

    public required WrittenExpression Written { get; init; }
}
