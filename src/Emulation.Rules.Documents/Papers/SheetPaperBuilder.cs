using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>Puts one participant's score sheet together.</summary>
internal sealed class SheetPaperBuilder(ReportSource source, Language language, WorkMeter work)
{
    private readonly PaperContext _context = new(source.Campaign, source.Outcome, language, work);
    private readonly Dictionary<string, int> _ranked =
        source.Outcome.Standings.CountBy(s => s.Cluster, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, ScoreSheet> _self =
        source.SelfAssessed?.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal) ?? [];

    public SheetPaper Build(string participant)
    {
        work.Step();
        if (!_context.Sheets.TryGetValue(participant, out var sheet))
        {
            throw new ArgumentException($"There is no participant '{participant}' in the evaluation.", nameof(participant));
        }

        var self = _self.GetValueOrDefault(participant);
        var standing = _context.Standings[participant];
        var lines = Lines(sheet, self).ToList();
        return new SheetPaper
        {
            Letterhead = _context.Head(source.Letterhead),
            Origin = _context.Origin(),
            Participant = participant,
            Name = sheet.Name,
            Cluster = sheet.Cluster,
            Stage = sheet.Stage,
            HasSelfAssessment = self is not null,
            Lines = lines,
            Totals = [.. Totals(sheet, self)],
            Percent = sheet.Percent,
            Grade = sheet.Grade is { } grade ? _context.Names.Grade(grade) : null,
            Rank = standing.Rank,
            Among = _context.Definition.Ranking.WithinCluster
                ? _ranked.GetValueOrDefault(sheet.Cluster)
                : _context.Outcome.Standings.Count,
            Figures = [.. Figures(sheet)],
            Notes = [.. _context.Notes.Of(sheet, standing).Select(DocumentTexts.Sentence)],
            Lost = [.. LostOnSheet.Of(_context.Definition.Criteria, lines)],
        };
    }

    private IEnumerable<string> Figures(ScoreSheet sheet)
    {
        var read = (source.Campaign.Compiled.Grades?.Reads.Select(slot => slot.Name) ?? [])
            .Concat(_context.Definition.Ranking.OrderBy.Select(key => key.By)).ToHashSet(StringComparer.Ordinal);
        return (sheet.Figures ?? []).Where(figure => read.Contains(figure.Id) && _context.Names.IsNamed(figure.Id))
            .Select(figure => DocumentTexts.Line(_context.Names.Named(figure.Id), _context.Texts.Number(figure.Value)));
    }

    private IEnumerable<SheetLine> Lines(ScoreSheet sheet, ScoreSheet? self)
    {
        var scores = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var own = self?.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal) ?? [];
        var compared = self is null
            ? []
            : SheetComparison.Of(self, sheet, null, null).Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var reasons = new LineReasons(sheet, _context.Definition, _context.Names, _context.Texts);
        var outside = CriterionNumbers.OutsideTheirGroup(_context.Definition.Criteria);
        foreach (var (criterion, number, depth) in CriterionNumbers.Of(_context.Definition.Criteria))
        {
            var score = scores[criterion.Id];
            var comparison = compared.GetValueOrDefault(criterion.Id);
            yield return new SheetLine
            {
                Number = number,
                Id = criterion.Id,
                Name = _context.Names.Criterion(criterion.Id),
                Depth = depth,
                IsGroup = criterion.IsGroup,
                Kind = criterion.Kind,
                Limit = criterion.Kind == CriterionKind.Penalty ? criterion.MinPoints : score.MaxPoints,
                SelfAssessed = own.GetValueOrDefault(criterion.Id)?.Points,
                Points = score.Points,
                Difference = comparison?.Difference,
                Status = score.Status,
                Outside = score.Outside ?? [],
                IsOutside = outside.Contains(criterion.Id),
                Reasons =
                [
                    .. reasons.Of(criterion, score).Select(DocumentTexts.Sentence), .. criterion.IsGroup ? [] : Changes(comparison),
                    .. outside.Contains(criterion.Id) ? new[] { DocumentTexts.Sentence(_context.Texts.CountsIn(criterion.Kind)) } : [],
                ],
                Basis = [
                    .. criterion.Basis.Concat(score.Rules.SelectMany(rule => rule.Basis))
                        .Distinct(StringComparer.Ordinal)
                        .Select(_context.Names.Document),
                ],
            };
        }
    }

    /// <summary>What was submitted otherwise than it was verified.</summary>
    private IEnumerable<string> Changes(CriterionComparison? comparison) => (comparison?.Values ?? [])
        .Where(value => value is { Before: not null, After: not null } && _context.Names.IsIndicator(value.Name))
        .Select(
            value => _context.Texts.VerifiedOtherwise(
                _context.Names.Named(value.Name), _context.Names.Value(value.Name, value.Before!),
                _context.Names.Value(value.Name, value.After!)));

    private IEnumerable<SheetTotal> Totals(ScoreSheet sheet, ScoreSheet? self)
    {
        var kinds = _context.Definition.AllCriteria().Select(c => c.Kind).ToHashSet();
        var texts = _context.Texts;
        if (kinds.Count > 1)
        {
            yield return Total(texts.BaseTotal, sheet.MaxTotal, sheet.BaseTotal, self?.BaseTotal);
        }

        if (kinds.Contains(CriterionKind.Bonus))
        {
            yield return Total(texts.BonusTotal, null, sheet.BonusTotal, self?.BonusTotal);
        }

        if (kinds.Contains(CriterionKind.Penalty))
        {
            yield return Total(texts.PenaltyTotal, null, sheet.PenaltyTotal, self?.PenaltyTotal);
        }

        yield return Total(texts.Total, kinds.Count > 1 ? null : sheet.MaxTotal, sheet.Total, self?.Total);
    }

    private static SheetTotal Total(string name, decimal? maximum, decimal points, decimal? self) => new()
    {
        Name = name,
        Maximum = maximum,
        SelfAssessed = self,
        Points = points,
        Difference = points - self,
    };
}
