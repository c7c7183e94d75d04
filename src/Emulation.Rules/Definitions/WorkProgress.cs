using System.Runtime.InteropServices;

namespace Emulation.Rules.Definitions;

/// <summary>
/// How far a long work has come. It is reported as each part is done, perhaps from several threads and then not always in order.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkProgress
{
    /// <summary>How many parts are done: participants, cases, changes of the rules.</summary>
    public required int Done { get; init; }

    /// <summary>How many there are.</summary>
    public required int Total { get; init; }
}
