using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The rules that failed, one line each, on standard error.</summary>
internal sealed class FaultLines(CliContext context, Campaign campaign)
{
    /// <summary>How many were written.</summary>
    public int Count { get; private set; }

    /// <returns>How many there are.</returns>
    public static int Write(CliContext context, EvaluationRun run)
    {
        var lines = new FaultLines(context, run.Campaign);
        foreach (var sheet in run.Evaluation.Sheets)
        {
            lines.Write(sheet);
        }

        foreach (var recommendation in run.Evaluation.Recommendations)
        {
            lines.Write(recommendation);
        }

        return lines.Count;
    }

    public void Write(ScoreSheet sheet)
    {
        foreach (var (criterion, fault) in FaultsOf(sheet))
        {
            var place = criterion is null ? campaign.PositionOfGradeRule(fault.Rule) : campaign.PositionOf(criterion, fault.Rule);
            Write(place, context.Texts.FaultOf(sheet.Participant, criterion, fault));
        }

        foreach (var figure in (sheet.Figures ?? []).Where(f => f.Fault is not null))
        {
            Write(campaign.PositionOfFigure(figure.Id), context.Texts.FaultOfFigure(sheet.Participant, figure.Id, figure.Fault!));
        }

        foreach (var fault in sheet.DisqualificationFaults)
        {
            var demotes = campaign.Definition.Disqualifications.Any(d => d.Id == fault.Rule && d.OnlyDemotes);
            Write(campaign.PositionOfDisqualification(fault.Rule), context.Texts.FaultOfDisqualification(sheet.Participant, fault, demotes));
        }
    }

    public void Write(Recommendation recommendation)
    {
        if (recommendation.Eligibility.Fault is { } fault)
        {
            Write(campaign.PositionOfAwardRule(recommendation.Award, fault.Rule), context.Texts.FaultOfAward(recommendation, fault));
        }
    }

    private void Write(SourcePosition? place, string message)
    {
        context.Error.WriteLine(PlainText.OneLine(place is null ? message : $"{place}: {message}"));
        Count++;
    }

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
