namespace Emulation.Rules.Compilation;

/// <summary>A text over a row, with the slots it reads.</summary>
internal sealed record CompiledText(Deferred<Func<Row, string>> Code, Slot[] Reads)
{
    public Func<Row, string> Value => Code.Code;
}
