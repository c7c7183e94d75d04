using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>
/// Where a text stops being JSON that is read here, and why: nothing after it is looked at. It never leaves <see cref="JsonNodeReader"/>.
/// </summary>
internal sealed class JsonFault(DiagnosticDescriptor code, int offset, object reason, LocalizedText? hint = null) : Exception
{
    public JsonFault(int offset, LocalizedText reason)
        : this(Codes.InvalidJson, offset, reason)
    {
    }

    /// <summary>The offset in the text.</summary>
    public int Offset { get; } = offset;

    public Diagnostic At(SourcePosition position) =>
        hint is null ? code.At(position, reason) : code.At(position, reason) with { Hint = hint };
}
