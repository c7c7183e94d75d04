using System.Runtime.InteropServices;

namespace Emulation.Rules.Definitions;

/// <summary>
/// How far a long work has come. It is reported as each part is done, perhaps from several threads and then not always in order.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkProgress
{
    /// <summary>How many parts are done: participants, cases, changes of the rules, rows of a sheet.</summary>
    public required int Done { get; init; }

    /// <summary>How many there are; 0 while nobody knows, as of rows that still come.</summary>
    public required int Total { get; init; }
}
