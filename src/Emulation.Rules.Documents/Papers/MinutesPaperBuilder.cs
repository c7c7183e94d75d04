using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Ranking;

namespace Emulation.Rules.Documents.Papers;

/// <summary>Puts what the council had before it together with what it decided.</summary>
internal sealed class MinutesPaperBuilder
{
    private readonly ReportSource _source;
    private readonly PaperContext _context;
    private readonly Dictionary<(string Award, string Participant), CouncilDecision> _decisions;
    private readonly Dictionary<(string Award, string Participant), AwardResult> _results;
    private readonly ILookup<string, Recommendation> _recommendations;

    public MinutesPaperBuilder(ReportSource source, Language language, WorkMeter work)
    {
        _source = source;
        _context = new PaperContext(source.Campaign, source.Outcome, language, work);
        _decisions = source.Outcome.Decisions.Where(d => d.Award is not null).ToDictionary(d => (d.Award!, d.Participant));
        _recommendations = work.Each(source.Outcome.Recommendations).ToLookup(r => r.Award, StringComparer.Ordinal);
        _results = source.Outcome.Awards.ToDictionary(a => (a.Award, a.Participant), a => a.Result);
    }

    /// <param name="namesProposed">
    /// Whether those who are recommended stand among what is open: beside what was decided they do; where nothing was, all are.
    /// </param>
    public MinutesPaper Build(bool namesProposed)
    {
        var awards = _context.Definition.Awards.Select(Award).ToList();
        return new MinutesPaper
        {
            Letterhead = _context.Head(_source.Letterhead),
            Origin = _context.Origin(),
            Participants = _context.Outcome.Sheets.Count,
            Grades = [.. _context.Definition.Grades is null ? [] : _context.GradeCounts()],
            Awards = awards,
            Settled = [.. _context.Outcome.Decisions.Where(d => d.Award is null).Select(Settled)],
            Open = [.. awards.SelectMany(award => OpenIn(award, namesProposed)), .. OpenGradesAndPlaces()],
        };
    }

    private AwardMinutes Award(AwardDefinition award)
    {
        var texts = _context.Texts;
        var all = ByGroup(award, _recommendations[award.Id]).ToList();
        var candidates = all.Where(r => r.Status != RecommendationStatus.NotEligible || _decisions.ContainsKey((award.Id, r.Participant)))
            .Select(r => Candidate(award, r)).ToList();
        return new AwardMinutes
        {
            Id = award.Id,
            Name = _context.Names.Award(award.Id),
            Basis = [.. award.Basis.Select(_context.Names.Document)],
            Quota = award.Quota is { } quota ? texts.QuotaOf(quota, _context.Names) : null,
            Ballot = award.Ballot is { } ballot ? texts.BallotOf(ballot) : null,
            Candidates = candidates,
            NotEligible = all.Count - candidates.Count,
        };
    }

    /// <summary>Whom a quota counts together stands together: places in the queue are theirs alone.</summary>
    private IEnumerable<Recommendation> ByGroup(AwardDefinition award, IEnumerable<Recommendation> recommendations)
    {
        if (award.Quota is not { Per.Count: > 0 } quota)
        {
            return recommendations;
        }

        var order = _context.Outcome.Standings.Select(s => GroupOf(s.Participant)).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(group => group.Item, group => group.Index, StringComparer.Ordinal);
        return recommendations.OrderBy(r => order[GroupOf(r.Participant)]);

        string GroupOf(string participant) =>
            QuotaGroups.Of(_context.Definition, quota, _context.Sheets[participant], _context.SubmissionOf(participant), out _);
    }

    private AwardCandidate Candidate(AwardDefinition award, Recommendation recommendation)
    {
        _context.Work.Step();
        var sheet = _context.Sheets[recommendation.Participant];
        var decision = _decisions.GetValueOrDefault((recommendation.Award, recommendation.Participant));
        return new AwardCandidate
        {
            Place = recommendation.Place,
            Participant = sheet.Participant,
            Name = sheet.Name,
            Cluster = sheet.Cluster,
            Total = sheet.Total,
            Grade = sheet.Grade is { } grade ? _context.Names.Grade(grade) : null,
            Recommended = recommendation.Status,
            Reasons = [.. Reasons(recommendation)],
            Grounds = [.. Grounds(recommendation)],
            Decision = decision,
            Ballot =
                award.Ballot is { } rules ? decision?.Ballot?.Under(rules).Result : null,
            DecisionBasis = BasisOf(decision),
            Result = _results[(recommendation.Award, recommendation.Participant)],
        };
    }

    /// <summary>The reasons as they are kept; what is missing, which they tell by ids, by its names.</summary>
    private IEnumerable<string> Reasons(Recommendation recommendation)
    {
        var (language, missing) = (_context.Texts.Language, recommendation.Eligibility.Missing);
        var byIds = AwardReasons.Missing(missing).In(language);
        return recommendation.ReasonsFor(language)
            .Select(reason => missing.Count > 0 && reason == byIds
                ? AwardReasons.Missing(missing.Select(_context.Names.Named)).In(language) : reason)
            .Select(DocumentTexts.Sentence);
    }

    private SettledMatter Settled(CouncilDecision decision)
    {
        var texts = _context.Texts;
        return new SettledMatter
        {
            Participant = decision.Participant,
            Name = _context.Sheets[decision.Participant].Name,
            About = decision.Grade is { } grade
                ? texts.GradeDecided(_context.Names.Grade(grade), isGiven: decision.Verdict == CouncilVerdict.Changes)
                : texts.PlaceDecided(decision.Place!.Value),
            Grounds = [.. texts.DecisionLines(decision, BasisOf(decision))],
        };
    }

    private IReadOnlyList<string> BasisOf(CouncilDecision? decision) => [.. (decision?.Basis ?? []).Select(_context.Names.Document)];

    private IEnumerable<string> Grounds(Recommendation recommendation)
    {
        var (texts, names) = (_context.Texts, _context.Names);
        foreach (var condition in recommendation.Eligibility.Conditions.Where(c => c.Holds == true))
        {
            var label = condition.LabelIn(texts.Language);
            // That something is so, a label says by itself.
            var values = condition.Values.Where(v => names.IsIndicator(v.Key) && (label == condition.Rule || v.Value.Value is not true))
                .Select(v => texts.ValueIs(names.Named(v.Key), names.Value(v.Key, v.Value), isDefault: false));
            var told = string.Join("; ", values);
            if (label == condition.Rule && told.Length == 0)
            {
                // The id of a rule is nothing to people who sign.
                continue;
            }

            yield return DocumentTexts.Sentence(
                label == condition.Rule && told.Length > 0 ? told : told.Length > 0 ? $"{label} ({told})" : label);
        }

        foreach (var item in recommendation.Used)
        {
            var fields = item.Values.Where(v => v.Value.Value is not "")
                .Select(v => texts.ValueIs(names.Field(item.List, v.Key), names.FieldValue(item.List, v.Key, v.Value), isDefault: false));
            yield return texts.Uses(names.Named(item.List), item.Item, string.Join("; ", fields));
        }
    }

    private IEnumerable<OpenMatter> OpenIn(AwardMinutes award, bool namesProposed) =>
        award.Candidates.Where(c => c.Result == AwardResult.Open || (namesProposed && c.Result == AwardResult.Proposed))
            .Select(c => new OpenMatter
            {
                Participant = c.Participant,
                Name = c.Name,
                About = award.Name,
                Reasons = [DocumentTexts.Sentence(WaitsAs(c)), .. c.Reasons],
            });

    private string WaitsAs(AwardCandidate candidate) => candidate.Result == AwardResult.Proposed
        ? _context.Texts.ResultOf(candidate.Result)
        : _context.Texts.StatusOf(candidate.Recommended);

    private IEnumerable<OpenMatter> OpenGradesAndPlaces()
    {
        foreach (var standing in _context.Work.Each(_context.Outcome.Standings))
        {
            var sheet = _context.Sheets[standing.Participant];
            if (SheetNotes.IsOpen(sheet, standing))
            {
                yield return new OpenMatter
                {
                    Participant = sheet.Participant,
                    Name = sheet.Name,
                    About = _context.Texts.PointsGradePlace,
                    Reasons = [.. _context.Notes.Of(sheet, standing).Select(DocumentTexts.Sentence)],
                };
            }
        }
    }
}
