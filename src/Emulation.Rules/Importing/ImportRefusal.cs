using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Importing;

/// <summary>Why an expression cannot be taken, and where in it. It never leaves this folder.</summary>
internal sealed class ImportRefusal(int at, LocalizedText reason) : Exception
{
    public int At { get; } = at;

    public LocalizedText Reason { get; } = reason;
}
