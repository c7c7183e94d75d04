using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>Something of its base that a campaign says otherwise: fields and ids on the way to it, and where it is said.</summary>
internal sealed record LayerChange(IReadOnlyList<string> Path, SourcePosition Position);
