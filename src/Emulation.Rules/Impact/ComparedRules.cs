using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>Two campaigns whose results are compared, with the names people read on either side.</summary>
public sealed class ComparedRules(CampaignDefinition before, CampaignDefinition after, ExplanationTexts texts)
{
    private readonly HashSet<string> _criteriaBefore = [.. NullItems.Required(before, nameof(before)).AllCriteria().Select(c => c.Id)];
    private readonly HashSet<string> _criteriaAfter = [.. NullItems.Required(after, nameof(after)).AllCriteria().Select(c => c.Id)];
    private readonly HashSet<string> _groups = [
        .. before.AllCriteria().Concat(after.AllCriteria()).Where(c => c.IsGroup).Select(c => c.Id),
    ];
    private readonly HashSet<string> _awardsAfter = [.. after.Awards.Select(a => a.Id)];

    private MoveReasons? _reasons;

    private readonly CampaignNames _shown = new(after, NullItems.Required(texts, nameof(texts)).Language, withIds: false);
    private readonly CampaignNames _shownBefore = new(before, texts.Language, withIds: false);

    /// <summary>The campaign as it is.</summary>
    public CampaignDefinition Before => before;

    /// <summary>The campaign as it would be.</summary>
    public CampaignDefinition After => after;

    /// <summary>The names of the one.</summary>
    public CampaignNames NamesBefore { get; } = new(before, texts.Language);

    /// <summary>The names of the other.</summary>
    public CampaignNames NamesAfter { get; } = new(after, texts.Language);

    /// <summary>Whether either gives grades.</summary>
    public bool HasGrades => before.Grades is not null || after.Grades is not null;

    /// <summary>Whether either has awards.</summary>
    public bool HasAwards => before.Awards.Count + after.Awards.Count > 0;

    /// <summary>Whether either ranks within clusters.</summary>
    public bool RanksWithinCluster => before.Ranking.WithinCluster || after.Ranking.WithinCluster;

    /// <summary>Whether places are told by the same keys.</summary>
    public bool RanksAlike =>
        before.Ranking.WithinCluster == after.Ranking.WithinCluster
        && before.Ranking.OrderBy.Select(key => (key.By, key.Lowest))
            .SequenceEqual(after.Ranking.OrderBy.Select(key => (key.By, key.Lowest)));

    /// <summary>Whether the place after a shared one is the same.</summary>
    internal bool NumbersAlike => before.Ranking.DensePlaces == after.Ranking.DensePlaces;

    /// <summary>Whether a criterion is a group in either.</summary>
    public bool IsGroup(string criterion) => _groups.Contains(criterion);

    /// <summary>
    /// The campaign below that says a criterion as it is now, or where it is gone as it was; null when the campaign itself does.
    /// </summary>
    internal BaseReference? BaseOf(string criterion) =>
        after.AllCriteria().FirstOrDefault(c => c.Id == criterion) is { } now
            ? after.BaseOf(now.Position)
            : before.AllCriteria().FirstOrDefault(c => c.Id == criterion) is { } was ? before.BaseOf(was.Position) : null;

    /// <summary>A criterion by its name.</summary>
    public string Criterion(string id) =>
        (_criteriaAfter.Contains(id) || !_criteriaBefore.Contains(id) ? NamesAfter : NamesBefore).Indicator(id);

    /// <summary>A criterion, indicator or constant by the name people read; with the id where another one has that name.</summary>
    public string Shown(string id) => _shown.Indicator(id) is var name && name == id ? _shownBefore.Indicator(id) : name;

    /// <summary>An award by its name.</summary>
    public string Award(string id) => (_awardsAfter.Contains(id) ? NamesAfter : NamesBefore).Award(id);

    /// <summary>Why a participant moves, a line each: the criteria first, then what lies outside them.</summary>
    public IEnumerable<string> ReasonsOf(Move move) =>
        (_reasons ??= new MoveReasons(this, texts)).Of(NullItems.Required(move, nameof(move)));

    /// <summary>Both grades; a grade that cannot be told is undetermined, which is more than none.</summary>
    public string Grades(Move move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return ExplanationTexts.Change(
            GradeOf(move.Sheet.Before, before, NamesBefore), GradeOf(move.Sheet.After, after, NamesAfter));
    }

    /// <summary>Both places.</summary>
    public string Ranks(Move move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return ExplanationTexts.Change(
            RankOf(move.Sheet.RankBefore, move.Sheet.Before, before), RankOf(move.Sheet.RankAfter, move.Sheet.After, after));
    }

    private string GradeOf(ScoreSheet sheet, CampaignDefinition definition, CampaignNames names) => sheet.Grade is null
        ? definition.Grades is not null && (sheet.Status != SheetStatus.Complete || definition.IsGradeOpen(sheet))
            ? texts.Undetermined
            : Figures.None
        : names.Grade(sheet.Grade) + (sheet.GradePending is { } pending ? $" ({texts.GradePending(names.Grade(pending))})" : "");

    /// <summary>Whoever a disqualification takes the place from has none; of others it cannot be told.</summary>
    private string RankOf(int? rank, ScoreSheet sheet, CampaignDefinition definition) => rank is not null
        ? Figures.Of(rank)
        : definition.Disqualifications.Any(d => d.Unranks && sheet.Disqualifications.Contains(d.Id, StringComparer.Ordinal))
            ? Figures.None
            : texts.Undetermined;
}
