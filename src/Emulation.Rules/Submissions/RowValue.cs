using System.Runtime.InteropServices;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A value of a row that is being read, and where it stands.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Value">The value.</param>
/// <param name="Cell">The cell.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowValue(string Id, IndicatorValue Value, DataCell Cell);
