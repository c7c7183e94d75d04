using System.Runtime.InteropServices;

namespace Emulation.Rules.Source;

/// <summary>
/// A piece of an expression's text. Its <see cref="Definitions.RuleExpression"/> tells the place of either end in the file.
/// </summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index past its last one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSpan(int Start, int End);
