using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Papers;

/// <summary>What every paper needs of its source.</summary>
internal sealed class PaperContext
{
    public PaperContext(Campaign campaign, Outcome outcome, Language language, WorkMeter work)
    {
        if (outcome.Evaluation.Campaign.Fingerprint != campaign.Reference.Fingerprint)
        {
            throw new ArgumentException(campaign.Reference.Refusal(outcome.Evaluation.Campaign), nameof(outcome));
        }

        Work = work;
        Definition = campaign.Definition;
        Outcome = outcome;
        Texts = new DocumentTexts(language);
        Names = new ReadableNames(Definition, Texts);
        Sheets = work.Each(outcome.Sheets).ToDictionary(s => s.Participant, StringComparer.Ordinal);
        Standings = work.Each(outcome.Standings).ToDictionary(s => s.Participant, StringComparer.Ordinal);
        Notes = new SheetNotes(Definition, Names, Texts);
    }

    private Dictionary<string, Submission>? _submissions;

    /// <summary>What putting a paper together asks at its steps.</summary>
    public WorkMeter Work { get; }

    public CampaignDefinition Definition { get; }

    public Outcome Outcome { get; }

    public DocumentTexts Texts { get; }

    public ReadableNames Names { get; }

    public IReadOnlyDictionary<string, ScoreSheet> Sheets { get; }

    public IReadOnlyDictionary<string, Standing> Standings { get; }

    public SheetNotes Notes { get; }

    /// <summary>What a participant submitted; without values where the evaluation was read back.</summary>
    public Submission SubmissionOf(string participant)
    {
        _submissions ??= (Outcome.Evaluation.Source?.Submissions ?? []).ToDictionary(s => s.Participant, StringComparer.Ordinal);
        return _submissions.GetValueOrDefault(participant) ?? new Submission { Participant = participant };
    }

    /// <summary>How many hold each grade, best first; those without one last, where there are any.</summary>
    public IEnumerable<GradeCount> GradeCounts()
    {
        var sheets = Outcome.Sheets;
        foreach (var level in Definition.Grades?.Levels ?? [])
        {
            var holders = sheets.Where(s => s.Grade == level.Id).ToList();
            yield return new GradeCount
            {
                Grade = level.Name.In(Texts.Language),
                Count = holders.Count,
                Earned = sheets.Count(s => (s.EarnedGrade ?? s.Grade) == level.Id),
                Quota = level.Quota is { } quota ? Texts.QuotaOf(quota, Names) : null,
                LowestTotal = holders.Count == 0 ? null : holders.Min(s => s.Total),
            };
        }

        if (sheets.Count(s => s.Grade is null) is var without and > 0)
        {
            yield return new GradeCount { Count = without, Earned = sheets.Count(s => (s.EarnedGrade ?? s.Grade) is null) };
        }
    }

    /// <summary>
    /// The lines of a sheet, worked out for the caller alone: kept by the evaluation, those of 100,000 sheets would fill the memory.
    /// </summary>
    public static IReadOnlyList<CriterionScore> LinesOf(ScoreSheet sheet) => (sheet with { }).Criteria;

    public PaperOrigin Origin() => new()
    {
        Campaign = Definition.Id,
        Version = Definition.Version,
        Name = Names.Campaign,
        ResultFingerprint = Outcome.Evaluation.ResultFingerprint,
        OutcomeFingerprint = Outcome.IsDecided ? Outcome.Fingerprint : null,
        Basis = [.. Definition.LegalBasis.Select(document => Names.DocumentInFull(document.Id))],
    };

    public Letterhead Head(Letterhead given) => given with { Authority = given.Authority ?? Definition.Issuer?.In(Texts.Language) };
}
