using System.Runtime.InteropServices;

namespace Emulation.Rules.Writing;

/// <summary>A place in both forms of <see cref="TwinJson"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TwinPlace(int Indented, int Canonical);
