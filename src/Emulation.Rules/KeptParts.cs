using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>
/// What is kept of each participant while a source is read again and again: what places, quotas and awards read, as long as they read it,
/// and nothing else.
/// </summary>
internal sealed class KeptParts
{
    private readonly bool _hasAwards;
    private readonly HashSet<string> _values;
    private readonly List<ScoreSheet> _whole = [];
    private PackedSheets _packed = new();
    private PackedSubmissions _submissions;

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
        _submissions = new PackedSubmissions(few: 0, sharesEquals: !_hasAwards);
        Sheets = _hasAwards ? _whole : _packed;
    }

    /// <summary>The sheets without lines, names and ranges, in the order in which they were added; after quotas those they made.</summary>
    public IReadOnlyList<ScoreSheet> Sheets { get; private set; }

    /// <summary>The submissions with the values that are read, in the same order.</summary>
    public IReadOnlyList<Submission> Submissions => _submissions;

    public void Add(Submission submission, ScoreSheet sheet)
    {
        var kept = sheet with { Name = "", Range = SheetPacker.NoRange, Defaulted = [], Criteria = LinesOf(sheet), LinesOf = null };
        if (_hasAwards)
        {
            // Awards ask for each again and again.
            _whole.Add(kept);
        }
        else
        {
            // Why a better grade was not reached, quotas and places do not ask.
            _packed.Add(kept with { GradeUnmet = null });
        }

        _submissions.Add(_hasAwards ? submission : ReadOf(submission));
    }

    /// <summary>Keeps the sheets that the quotas make, and those before them no longer.</summary>
    public void Grade(GradeQuotaPass quotas)
    {
        Sheets = quotas.Run(Sheets, Submissions);
        if (!ReferenceEquals(Sheets, _whole))
        {
            _whole.Clear();
        }
    }

    /// <summary>
    /// The places are told: only grades are left to write, and sheets and values are let go unless there are awards to judge.
    /// </summary>
    public IReadOnlyList<KeptGrade> Settle()
    {
        KeptGrade[] grades = [.. Sheets.Select(KeptGrade.Of)];
        if (!_hasAwards)
        {
            (_packed, _submissions) = (new PackedSheets(), new PackedSubmissions());
            Sheets = _packed;
        }

        return grades;
    }

    /// <summary>
    /// The values that are read, without whose they are and where they stand: nothing is told of them any more, and there are few that
    /// differ.
    /// </summary>
    private Submission ReadOf(Submission submission) => Submission.Of(
        participant: "",
        name: null,
        cluster: null,
        submission.Values.Where(v => _values.Contains(v.Key))
            .Select(v => KeyValuePair.Create(v.Key, new SubmittedValue { Value = v.Value.Value })),
        SourcePosition.None);

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
