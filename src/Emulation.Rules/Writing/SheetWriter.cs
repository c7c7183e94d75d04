using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Writing;

/// <summary>A score sheet as JSON: what the serializer makes of it, in the order in which it does.</summary>
internal static class SheetWriter
{
    private static readonly JsonName Participant = new("participant");
    private static readonly JsonName Name = new("name");
    private static readonly JsonName Cluster = new("cluster");
    private static readonly JsonName Stage = new("stage");
    private static readonly JsonName Status = new("status");
    private static readonly JsonName Total = new("total");
    private static readonly JsonName BaseTotal = new("baseTotal");
    private static readonly JsonName BonusTotal = new("bonusTotal");
    private static readonly JsonName PenaltyTotal = new("penaltyTotal");
    private static readonly JsonName DeductedTotal = new("deductedTotal");
    private static readonly JsonName MaxTotal = new("maxTotal");
    private static readonly JsonName Percent = new("percent");
    private static readonly JsonName Range = new("range");
    private static readonly JsonName Low = new("low");
    private static readonly JsonName High = new("high");
    private static readonly JsonName Provisional = new("provisional");
    private static readonly JsonName EarnedGrade = new("earnedGrade");
    private static readonly JsonName Grade = new("grade");
    private static readonly JsonName GradePending = new("gradePending");
    private static readonly JsonName GradeMissing = new("gradeMissing");
    private static readonly JsonName GradeUnmet = new("gradeUnmet");
    private static readonly JsonName GradeFault = new("gradeFault");
    private static readonly JsonName Disqualifications = new("disqualifications");
    private static readonly JsonName Undetermined = new("undeterminedDisqualifications");
    private static readonly JsonName DisqualificationMissing = new("disqualificationMissing");
    private static readonly JsonName DisqualificationFaults = new("disqualificationFaults");
    private static readonly JsonName Defaulted = new("defaulted");
    private static readonly JsonName Criteria = new("criteria");
    private static readonly JsonName Figures = new("figures");

    /// <summary>Writes a sheet.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="lines">Its lines: whoever writes it more than once works them out once.</param>
    public static void Write<TJson>(TJson json, ScoreSheet sheet, IReadOnlyList<CriterionScore> lines)
        where TJson : struct, IJsonTokens
    {
        WriteHead(json, sheet);
        for (var i = 0; i < lines.Count; i++)
        {
            LineWriter.Write(json, lines[i]);
        }

        WriteEnd(json, sheet);
    }

    /// <summary>Writes a sheet, where its lines are worked out for it without their being made.</summary>
    public static void Write(TwinJson json, ScoreSheet sheet)
    {
        var tokens = new TwinTokens(json);
        if (sheet.LinesPassed is not { } lines)
        {
            Write(tokens, sheet, sheet.PassingLines);
            return;
        }

        WriteHead(tokens, sheet);
        lines.Pass(json.Lines);
        WriteEnd(tokens, sheet);
    }

    private static void WriteHead<TJson>(TJson json, ScoreSheet sheet)
        where TJson : struct, IJsonTokens
    {
        json.StartObject();
        json.Text(Participant, sheet.Participant);
        json.Text(Name, sheet.Name);
        json.Text(Cluster, sheet.Cluster);
        if (sheet.Stage is { } stage)
        {
            json.Word(Stage, EnumText<SubmissionStage>.Of(stage));
        }
        else
        {
            json.Null(Stage);
        }

        json.Word(Status, EnumText<SheetStatus>.Of(sheet.Status));
        WriteTotals(json, sheet);
        json.Flag(Provisional, sheet.Provisional);
        WriteGrade(json, sheet);
        json.Write(Disqualifications, sheet.Disqualifications);
        json.Write(Undetermined, sheet.UndeterminedDisqualifications);
        json.Write(DisqualificationMissing, sheet.DisqualificationMissing);
        json.WriteRare(DisqualificationFaults, sheet.DisqualificationFaults);
        json.Write(Defaulted, sheet.Defaulted);
        json.StartArray(Criteria);
    }

    private static void WriteEnd<TJson>(TJson json, ScoreSheet sheet)
        where TJson : struct, IJsonTokens
    {
        json.EndArray();
        if (sheet.Figures is { } figures)
        {
            json.Other(Figures, figures);
        }

        json.EndObject();
    }

    private static void WriteTotals<TJson>(TJson json, ScoreSheet sheet)
        where TJson : struct, IJsonTokens
    {
        json.Number(Total, sheet.Total);
        json.Number(BaseTotal, sheet.BaseTotal);
        json.Number(BonusTotal, sheet.BonusTotal);
        json.Number(PenaltyTotal, sheet.PenaltyTotal);
        json.Number(DeductedTotal, sheet.DeductedTotal);
        json.Write(MaxTotal, sheet.MaxTotal);
        json.Write(Percent, sheet.Percent);
        json.StartObject(Range);
        json.Number(Low, sheet.Range.Low);
        json.Write(High, sheet.Range.High);
        json.EndObject();
    }

    private static void WriteGrade<TJson>(TJson json, ScoreSheet sheet)
        where TJson : struct, IJsonTokens
    {
        json.Text(EarnedGrade, sheet.EarnedGrade);
        json.Text(Grade, sheet.Grade);
        json.Text(GradePending, sheet.GradePending);
        json.Write(GradeMissing, sheet.GradeMissing);
        if (sheet.GradeUnmet is { } unmet)
        {
            json.Other(GradeUnmet, unmet);
        }

        json.WriteRare(GradeFault, sheet.GradeFault);
    }
}
