using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Papers;

/// <summary>The figures by which one stands before another and that no column of the summary shows.</summary>
internal static class DecidingFigures
{
    private static readonly HashSet<string> Columns = new(StringComparer.Ordinal)
    {
        RankingKey.Grade, SheetFigures.Total, SheetFigures.BaseTotal, SheetFigures.BonusTotal, SheetFigures.PenaltyTotal,
        SheetFigures.Percent,
    };

    /// <summary>Name and value of each, by participant.</summary>
    /// <param name="context">The paper's source.</param>
    /// <param name="standings">Those who are ranked against each other, by place.</param>
    public static ILookup<string, string> Of(PaperContext context, IReadOnlyList<Standing> standings)
    {
        var orderBy = context.Definition.Ranking.OrderBy;
        if (context.Outcome.Evaluation.Source is null && orderBy.Any(key => context.Names.IsIndicator(key.By)))
        {
            // A result that was read back tells nothing of what was submitted, and a later figure must not pass for the one that decided.
            return Array.Empty<(string Participant, string Text)>().ToLookup(told => told.Participant, told => told.Text);
        }

        var keys = new RankingKeys(context.Definition, orderBy);
        List<(string Participant, decimal[] Keys)> placed = [];
        foreach (var standing in standings.Where(s => s.Rank is not null && orderBy.Any(key => !Columns.Contains(key.By))))
        {
            context.Work.Step();
            var values = keys.Of(context.Sheets[standing.Participant], context.SubmissionOf(standing.Participant), out var missing);
            if (missing.Count == 0)
            {
                placed.Add((standing.Participant, values));
            }
        }

        return placed.Zip(placed.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second)).Distinct()
            .ToLookup(told => told.Participant, told => told.Text, StringComparer.Ordinal);

        IEnumerable<(string Participant, string Text)> Between(
            (string Participant, decimal[] Keys) above, (string Participant, decimal[] Keys) below)
        {
            var first = Enumerable.Range(0, orderBy.Count).FirstOrDefault(i => above.Keys[i] != below.Keys[i], -1);
            return first < 0 || Columns.Contains(orderBy[first].By)
                ? []
                : [(above.Participant, Told(first, above.Keys[first])), (below.Participant, Told(first, below.Keys[first]))];
        }

        string Told(int key, decimal value)
        {
            var (by, number) = (orderBy[key].By, orderBy[key].Lowest || value == 0m ? value : -value);
            return DocumentTexts.Line(context.Names.Named(by), context.Names.Value(by, IndicatorValue.Of(number)));
        }
    }
}
