namespace Emulation.Rules.Analysis;

/// <summary>
/// What was found in the criteria of a campaign under edit, by what they say: a keystroke in one criterion leaves the findings of a
/// thousand others as they are. Any number of analyses may use it at once; each leaves what it found for the next.
/// </summary>
internal sealed class FindingMemory
{
    private volatile IReadOnlyDictionary<string, KeptFindings> _kept = new Dictionary<string, KeptFindings>(StringComparer.Ordinal);
    private volatile int _looked;

    /// <summary>How many criteria the latest analysis had to look at.</summary>
    public int Looked => _looked;

    public KeptFindings? Find(string key) => _kept.GetValueOrDefault(key);

    /// <summary>Takes the place of what was kept before.</summary>
    public void Keep(IReadOnlyDictionary<string, KeptFindings> findings, int looked) => (_kept, _looked) = (findings, looked);
}
