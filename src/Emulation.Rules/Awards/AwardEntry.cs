using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>A participant on the way through the awards.</summary>
internal sealed class AwardEntry(ScoreSheet sheet, Submission submission, Standing standing, int clusterSize)
{
    /// <summary>The participants, in the order of the sheets; the submissions stand in the same order.</summary>
    public static List<AwardEntry> Of(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions, IReadOnlyList<Standing> standings)
    {
        var places = standings.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        var sizes = sheets.CountBy(s => s.Cluster, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. sheets.Select((sheet, i) => new AwardEntry(sheet, submissions[i], places[sheet.Participant], sizes[sheet.Cluster]))];
    }

    public ScoreSheet Sheet { get; } = sheet;

    /// <summary>What was submitted, with the items that earlier awards used up marked as used.</summary>
    public Submission Submission { get; set; } = submission;

    public Standing Standing { get; } = standing;

    public int ClusterSize { get; } = clusterSize;

    /// <summary>What came of the awards before, by id.</summary>
    public Dictionary<string, AwardResult> Results { get; } = new(StringComparer.Ordinal);
}
