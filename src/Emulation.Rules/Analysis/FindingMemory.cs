using Emulation.Rules.Compilation;

namespace Emulation.Rules.Analysis;

/// <summary>
/// What was found in the criteria of a campaign under edit, by what they say: a keystroke in one criterion leaves the findings of a
/// thousand others as they are. Any number of analyses may use it at once; each leaves what it found for the next.
/// </summary>
internal sealed class FindingMemory
{
    private volatile Kept _kept = new("", []);
    private volatile int _looked;

    /// <summary>How many criteria the latest analysis had to look at.</summary>
    public int Looked => _looked;

    /// <summary>What was found in a criterion that says the same, among others that do.</summary>
    public KeptFindings? Find(string key) => _kept.ByKey.GetValueOrDefault(key);

    /// <summary>What was found in the very same criterion, wherever it stood.</summary>
    /// <param name="frame">What it stands among.</param>
    /// <param name="criterion">The criterion.</param>
    public KeptFindings? Find(string frame, CompiledCriterion criterion) =>
        _kept.Frame == frame ? _kept.ByOrigin.GetValueOrDefault(criterion.Origin) : null;

    /// <summary>Takes the place of what was kept before.</summary>
    public void Keep(string frame, IReadOnlyList<KeptFindings> findings, int looked) =>
        (_kept, _looked) = (new Kept(frame, findings), looked);

    private sealed class Kept
    {
        public Kept(string frame, IReadOnlyList<KeptFindings> findings)
        {
            Frame = frame;
            foreach (var kept in findings)
            {
                ByKey[kept.Key] = kept;
                ByOrigin[kept.Origin] = kept;
            }
        }

        public string Frame { get; }

        public Dictionary<string, KeptFindings> ByKey { get; } = new(StringComparer.Ordinal);

        public Dictionary<object, KeptFindings> ByOrigin { get; } = new(ReferenceEqualityComparer.Instance);
    }
}
