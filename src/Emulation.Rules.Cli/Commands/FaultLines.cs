using Emulation.Rules.Cli.Output;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The rules that failed, one line each, on standard error.</summary>
internal static class FaultLines
{
    /// <returns>How many there are.</returns>
    public static int Write(CliContext context, EvaluationRun run)
    {
        var count = 0;
        var names = new CampaignNames(run.Campaign.Definition, context.Texts.Language, withIds: false);
        foreach (var sheet in run.Evaluation.Sheets)
        {
            var participant = NameOf(sheet);
            foreach (var (criterion, fault) in FaultsOf(sheet))
            {
                var place = criterion is null ? run.Campaign.PositionOfGradeRule(fault.Rule) : run.Campaign.PositionOf(criterion, fault.Rule);
                var message = context.Texts.FaultOf(participant, criterion is null ? null : names.Indicator(criterion), fault);
                context.Error.WriteLine(PlainText.OneLine(place is null ? message : $"{place}: {message}"));
                count++;
            }

            foreach (var figure in (sheet.Figures ?? []).Where(f => f.Fault is not null))
            {
                var message = context.Texts.FaultOfFigure(participant, run.Campaign.Definition.Figures.First(f => f.Id == figure.Id).Name.In(context.Texts.Language), figure.Fault!);
                var place = run.Campaign.PositionOfFigure(figure.Id);
                context.Error.WriteLine(PlainText.OneLine($"{place}: {message}"));
                count++;
            }

            foreach (var fault in sheet.DisqualificationFaults)
            {
                var demotes = run.Campaign.Definition.Disqualifications.Any(d => d.Id == fault.Rule && d.OnlyDemotes);
                var message = context.Texts.FaultOfDisqualification(participant, names.Disqualification(fault.Rule), fault, demotes);
                context.Error.WriteLine(PlainText.OneLine($"{run.Campaign.PositionOfDisqualification(fault.Rule)}: {message}"));
                count++;
            }
        }

        var sheets = run.Evaluation.Sheets.ToDictionary(sheet => sheet.Participant, StringComparer.Ordinal);
        foreach (var recommendation in run.Evaluation.Recommendations)
        {
            if (recommendation.Eligibility.Fault is { } fault)
            {
                var message = context.Texts.FaultOfAward(NameOf(sheets[recommendation.Participant]), names.Award(recommendation.Award), fault);
                context.Error.WriteLine(PlainText.OneLine($"{run.Campaign.PositionOfAwardRule(recommendation.Award, fault.Rule)}: {message}"));
                count++;
            }
        }

        return count;
    }

    /// <summary>The id stands behind the name: that is how the row of the data is found.</summary>
    private static string NameOf(ScoreSheet sheet) => sheet.Name == sheet.Participant ? $"'{sheet.Participant}'" : $"'{sheet.Name}' ({sheet.Participant})";

    private static IEnumerable<(string? Criterion, Fault Fault)> FaultsOf(ScoreSheet sheet)
    {
        foreach (var line in sheet.Criteria)
        {
            if (line.Fault is { } fault)
            {
                yield return (line.Id, fault);
            }
        }

        if (sheet.GradeFault is { } gradeFault)
        {
            yield return (null, gradeFault);
        }
    }
}
