using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Importing;

/// <summary>Why a rule cannot be taken, and where in the file. It never leaves this folder.</summary>
internal sealed class RuleRefusal(SourcePosition at, LocalizedText reason) : Exception
{
    public SourcePosition At { get; } = at;

    public LocalizedText Reason { get; } = reason;
}
