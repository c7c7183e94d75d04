using Emulation.Rules.Compilation;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>A participant on the way through the awards.</summary>
internal sealed class AwardEntry(ScoreSheet sheet, IReadOnlyList<Submission> submissions, int index, Standing standing, int clusterSize)
{
    /// <summary>The participants, in the order of the sheets; the submissions stand in the same order.</summary>
    public static List<AwardEntry> Of(
        IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions, IReadOnlyList<Standing> standings)
    {
        var places = standings.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        var sizes = sheets.CountBy(s => s.Cluster, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. sheets.Select((sheet, i) => new AwardEntry(sheet, submissions, i, places[sheet.Participant], sizes[sheet.Cluster]))];
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

    /// <summary>What came of the awards before, by id.</summary>
    public IReadOnlyDictionary<string, AwardResult> Results => _results;

    /// <summary>The awards before that the participant has or may have.</summary>
    public IReadOnlySet<string> Open => _open;

    private readonly Dictionary<string, AwardResult> _results = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Lets go of what only the next award would ask for: the participant may be kept with what is recommended.</summary>
    public void Settle()
    {
        Row = null;
        _results.Clear();
        _open.Clear();
    }

    /// <summary>Notes what came of an award.</summary>
    public void Add(string award, AwardResult result)
    {
        _results[award] = result;
        if (result.Counts() is not false)
        {
            _open.Add(award);
        }
    }
}
