using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>What came of reading a source once.</summary>
/// <param name="Name">What the source calls itself, or what it was registered as where it could not be made.</param>
/// <param name="Files">The texts of its campaigns; null when it could not be read.</param>
/// <param name="Diagnostics">What it said itself.</param>
/// <param name="Failure">Why it could not be read; null when it could, or when <paramref name="Diagnostics"/> say it.</param>
internal sealed record SourceReading(
    string Name, IReadOnlyList<CampaignFiles>? Files, IReadOnlyList<Diagnostic> Diagnostics, Exception? Failure)
{
    /// <summary>Which reading of the source it is, in the order they began.</summary>
    public int Number { get; init; }
}
