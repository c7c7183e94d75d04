using Emulation.Rules.Compilation;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>A participant on the way through the awards.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="submissions">What all submitted.</param>
/// <param name="index">The place of the participant's own among them.</param>
/// <param name="standing">The place.</param>
/// <param name="clusterSize">How many are in the cluster.</param>
/// <param name="judged">The awards that were judged, which all participants share.</param>
internal sealed class AwardEntry(
    ScoreSheet sheet, IReadOnlyList<Submission> submissions, int index, Standing standing, int clusterSize, HashSet<string> judged)
{
    /// <summary>The participants, in the order of the sheets; the submissions stand in the same order.</summary>
    public static List<AwardEntry> Of(
        IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions, IReadOnlyList<Standing> standings)
    {
        var places = standings.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        var sizes = sheets.CountBy(s => s.Cluster, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var judged = new HashSet<string>(StringComparer.Ordinal);
        return [
            .. sheets.Select(
                (sheet, i) => new AwardEntry(sheet, submissions, i, places[sheet.Participant], sizes[sheet.Cluster], judged)),
        ];
    }

    public ScoreSheet Sheet { get; } = sheet;

    /// <summary>What was submitted. Asked for anew each time: a nation's submissions are not held.</summary>
    public Submission Submitted => submissions[index];

    /// <summary>The same with the items that earlier awards used up marked as used; null while none are.</summary>
    public Submission? Marked { get; set; }

    /// <summary>What the next award sees.</summary>
    public Submission Submission => Marked ?? Submitted;

    public Standing Standing { get; } = standing;

    public int ClusterSize { get; } = clusterSize;

    /// <summary>What award rules read, once it was filled in; null while it was not, and where there is no room to keep it.</summary>
    public Row? Row { get; set; }

    /// <summary>The awards before that the participant has or may have.</summary>
    public IReadOnlySet<string> Open => _open ?? None;

    private static readonly HashSet<string> None = [];

    /// <summary>What came of the awards before, where that is not nothing: most participants get none of most awards.</summary>
    private Dictionary<string, AwardResult>? _results;

    private HashSet<string>? _open;

    /// <summary>What came of an award before, by its id; null of one that was not judged yet.</summary>
    public AwardResult? ResultOf(string award) =>
        _results is not null && _results.TryGetValue(award, out var result) ? result
        : judged.Contains(award) ? AwardResult.NotGiven
        : null;

    /// <summary>Lets go of what only the next award would ask for: the participant may be kept with what is recommended.</summary>
    public void Settle() => (Row, _results, _open) = (null, null, null);

    /// <summary>Notes what came of an award.</summary>
    public void Add(string award, AwardResult result)
    {
        judged.Add(award);
        if (result == AwardResult.NotGiven)
        {
            return;
        }

        (_results ??= new(StringComparer.Ordinal))[award] = result;
        if (result.Counts() is not false)
        {
            (_open ??= new(StringComparer.Ordinal)).Add(award);
        }
    }
}
