using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The rules that failed, one line each, on standard error.</summary>
internal sealed class FaultLines(CliContext context, Campaign campaign)
{
    private readonly CampaignNames _names = new(campaign.Definition, context.Texts.Language, withIds: false);

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

        var sheets = run.Evaluation.Sheets.ToDictionary(sheet => sheet.Participant, StringComparer.Ordinal);
        foreach (var recommendation in run.Evaluation.Recommendations)
        {
            lines.Write(recommendation, NameOf(sheets[recommendation.Participant]));
        }

        return lines.Count;
    }

    public void Write(ScoreSheet sheet)
    {
        var participant = NameOf(sheet);
        foreach (var (criterion, fault) in FaultsOf(sheet))
        {
            var place = criterion is null ? campaign.PositionOfGradeRule(fault.Rule) : campaign.PositionOf(criterion, fault.Rule);
            Write(place, context.Texts.FaultOf(participant, criterion is null ? null : _names.Indicator(criterion), fault));
        }

        foreach (var figure in (sheet.Figures ?? []).Where(f => f.Fault is not null))
        {
            var name = campaign.Definition.Figures.First(f => f.Id == figure.Id).Name.In(context.Texts.Language);
            Write(campaign.PositionOfFigure(figure.Id), context.Texts.FaultOfFigure(participant, name, figure.Fault!));
        }

        foreach (var fault in sheet.DisqualificationFaults)
        {
            var demotes = campaign.Definition.Disqualifications.Any(d => d.Id == fault.Rule && d.OnlyDemotes);
            var message = context.Texts.FaultOfDisqualification(participant, _names.Disqualification(fault.Rule), fault, demotes);
            Write(campaign.PositionOfDisqualification(fault.Rule), message);
        }
    }

    /// <summary>A fault of an award's condition, of a participant whose sheet is not at hand any more: the id tells who it is.</summary>
    public void Write(Recommendation recommendation) => Write(recommendation, $"'{recommendation.Participant}'");

    private void Write(Recommendation recommendation, string participant)
    {
        if (recommendation.Eligibility.Fault is { } fault)
        {
            var message = context.Texts.FaultOfAward(participant, _names.Award(recommendation.Award), fault);
            Write(campaign.PositionOfAwardRule(recommendation.Award, fault.Rule), message);
        }
    }

    private void Write(SourcePosition? place, string message)
    {
        context.Error.WriteLine(PlainText.OneLine(place is null ? message : $"{place}: {message}"));
        Count++;
    }

    /// <summary>The id stands behind the name: that is how the row of the data is found.</summary>
    private static string NameOf(ScoreSheet sheet) =>
        sheet.Name == sheet.Participant ? $"'{sheet.Participant}'" : $"'{sheet.Name}' ({sheet.Participant})";

    private static IEnumerable<(string? Criterion, Fault Fault)> FaultsOf(ScoreSheet sheet)
    {
        // Lines of any other sheet would be worked out for nothing.
        foreach (var line in sheet.Status == SheetStatus.Faulted ? sheet.Criteria : [])
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
