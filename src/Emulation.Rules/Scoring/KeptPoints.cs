using System.Runtime.InteropServices;

namespace Emulation.Rules.Scoring;

/// <summary>The points of a criterion that places, quotas or awards read: known without the lines of the sheet.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">Its points, as its line has them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeptPoints(string Criterion, decimal? Points);
