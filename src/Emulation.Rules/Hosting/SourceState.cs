using Emulation.Rules.Definitions;

namespace Emulation.Rules.Hosting;

/// <summary>What a catalog knows of a source at one moment.</summary>
/// <param name="Content">What is served from it.</param>
/// <param name="Files">What it held when it was read last; null while that could not be read.</param>
/// <param name="Status">Null before it was first read.</param>
/// <param name="Taken">The reading that was taken in last.</param>
internal sealed record SourceState(SourceContent Content, IReadOnlyList<CampaignFiles>? Files, SourceStatus? Status, int Taken)
{
    /// <summary>Before its first reading.</summary>
    public static SourceState Unread { get; } = new(SourceContent.Empty(HostNames.None), null, null, 0);
}
