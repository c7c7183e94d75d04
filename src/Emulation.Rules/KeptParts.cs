using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>
/// What is kept of each participant while a source is read again and again: what places, quotas and awards read, and nothing else.
/// </summary>
internal sealed class KeptParts
{
    private readonly bool _hasAwards;
    private readonly HashSet<string> _values;
    private readonly List<ScoreSheet> _sheets = [];
    private readonly PackedSubmissions _submissions = new(few: 0);

    public KeptParts(CompiledCampaign campaign)
    {
        var definition = campaign.Definition;
        var quotas = (definition.Grades?.Levels ?? []).Select(level => level.Quota).OfType<QuotaDefinition>().ToList();
        var constants =
            quotas.SelectMany(quota => quota.Constants)
                .Select(used => definition.Constants.First(c => c.Id == used.Constant).By)
                .OfType<string>();
        var keys = definition.Ranking.OrderBy.Concat(definition.Awards.SelectMany(award => award.OrderBy ?? [])).Select(key => key.By);
        _hasAwards = campaign.Awards.Count > 0;
        _values = new([.. keys, .. quotas.SelectMany(quota => quota.Per), .. constants], StringComparer.Ordinal);
    }

    /// <summary>The sheets without lines, in the order in which they were added.</summary>
    public List<ScoreSheet> Sheets => _sheets;

    /// <summary>The submissions with the values that are read, in the same order.</summary>
    public IReadOnlyList<Submission> Submissions => _submissions;

    public void Add(Submission submission, ScoreSheet sheet)
    {
        _sheets.Add(sheet with { Criteria = LinesOf(sheet), LinesOf = null });
        _submissions.Add(_hasAwards ? submission : new Submission
        {
            Participant = submission.Participant,
            Cluster = submission.Cluster,
            Values = submission.Values.RemoveRange(submission.Values.Keys.Where(id => !_values.Contains(id))),
        });
    }

    /// <summary>An award that cannot be told names all that the sheet lacks.</summary>
    private IReadOnlyList<CriterionScore> LinesOf(ScoreSheet sheet)
    {
        if (!_hasAwards || sheet.Status == SheetStatus.Complete)
        {
            return [];
        }

        var missing = sheet.PassingLines.SelectMany(line => line.Missing).Distinct(StringComparer.Ordinal);
        return [new CriterionScore { Id = "", Status = CriterionStatus.NotEvaluated, MaxPoints = 0m, Missing = [.. missing] }];
    }
}
