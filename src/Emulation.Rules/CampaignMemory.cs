using Emulation.Rules.Compilation;
using Emulation.Rules.Json;

namespace Emulation.Rules;

/// <summary>
/// What one load of a campaign leaves for the next: whoever loads a campaign again and again while its files are edited passes the same
/// memory each time, and only what was edited is read and compiled anew. What comes of it is what comes of a load without one. Of texts
/// that are gone nothing is kept. Thread-safe: loads at the same time each begin with what was kept last.
/// </summary>
internal sealed class CampaignMemory
{
    private volatile Kept _kept = new(new Dictionary<string, ReadJson>(StringComparer.Ordinal), null, null);

    /// <summary>What the next load begins with.</summary>
    public Kept Latest => _kept;

    public void Keep(Kept kept) => _kept = kept;

    /// <summary>What is kept.</summary>
    /// <param name="Texts">The latest text of each file that could be read, in pieces.</param>
    /// <param name="Forms">What short forms became.</param>
    /// <param name="Compiled">The latest campaign that could be compiled.</param>
    internal sealed record Kept(IReadOnlyDictionary<string, ReadJson> Texts, LoweredForms? Forms, CompiledCampaign? Compiled);
}
