using System.Text.Json;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Writing;

/// <summary>A score sheet as JSON: what the serializer makes of it, in the order in which it does.</summary>
internal static class SheetWriter
{
    private static readonly JsonEncodedText Participant = JsonEncodedText.Encode("participant");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Cluster = JsonEncodedText.Encode("cluster");
    private static readonly JsonEncodedText Stage = JsonEncodedText.Encode("stage");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Total = JsonEncodedText.Encode("total");
    private static readonly JsonEncodedText BaseTotal = JsonEncodedText.Encode("baseTotal");
    private static readonly JsonEncodedText BonusTotal = JsonEncodedText.Encode("bonusTotal");
    private static readonly JsonEncodedText PenaltyTotal = JsonEncodedText.Encode("penaltyTotal");
    private static readonly JsonEncodedText DeductedTotal = JsonEncodedText.Encode("deductedTotal");
    private static readonly JsonEncodedText MaxTotal = JsonEncodedText.Encode("maxTotal");
    private static readonly JsonEncodedText Percent = JsonEncodedText.Encode("percent");
    private static readonly JsonEncodedText Range = JsonEncodedText.Encode("range");
    private static readonly JsonEncodedText Low = JsonEncodedText.Encode("low");
    private static readonly JsonEncodedText High = JsonEncodedText.Encode("high");
    private static readonly JsonEncodedText Provisional = JsonEncodedText.Encode("provisional");
    private static readonly JsonEncodedText EarnedGrade = JsonEncodedText.Encode("earnedGrade");
    private static readonly JsonEncodedText Grade = JsonEncodedText.Encode("grade");
    private static readonly JsonEncodedText GradePending = JsonEncodedText.Encode("gradePending");
    private static readonly JsonEncodedText GradeMissing = JsonEncodedText.Encode("gradeMissing");
    private static readonly JsonEncodedText GradeUnmet = JsonEncodedText.Encode("gradeUnmet");
    private static readonly JsonEncodedText GradeFault = JsonEncodedText.Encode("gradeFault");
    private static readonly JsonEncodedText Disqualifications = JsonEncodedText.Encode("disqualifications");
    private static readonly JsonEncodedText Undetermined = JsonEncodedText.Encode("undeterminedDisqualifications");
    private static readonly JsonEncodedText DisqualificationMissing = JsonEncodedText.Encode("disqualificationMissing");
    private static readonly JsonEncodedText DisqualificationFaults = JsonEncodedText.Encode("disqualificationFaults");
    private static readonly JsonEncodedText Defaulted = JsonEncodedText.Encode("defaulted");
    private static readonly JsonEncodedText Criteria = JsonEncodedText.Encode("criteria");
    private static readonly JsonEncodedText Figures = JsonEncodedText.Encode("figures");

    /// <summary>Writes a sheet.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="lines">Its lines: whoever writes it more than once works them out once.</param>
    /// <param name="options">How the serializer writes what is left to it.</param>
    public static void Write(Utf8JsonWriter writer, ScoreSheet sheet, IReadOnlyList<CriterionScore> lines, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Participant, sheet.Participant);
        writer.WriteString(Name, sheet.Name);
        writer.WriteString(Cluster, sheet.Cluster);
        if (sheet.Stage is { } stage)
        {
            writer.WriteString(Stage, EnumText<SubmissionStage>.Of(stage));
        }
        else
        {
            writer.WriteNull(Stage);
        }

        writer.WriteString(Status, EnumText<SheetStatus>.Of(sheet.Status));
        WriteTotals(writer, sheet);
        writer.WriteBoolean(Provisional, sheet.Provisional);
        WriteGrade(writer, sheet, options);
        writer.Write(Disqualifications, sheet.Disqualifications);
        writer.Write(Undetermined, sheet.UndeterminedDisqualifications);
        writer.Write(DisqualificationMissing, sheet.DisqualificationMissing);
        writer.Write(DisqualificationFaults, sheet.DisqualificationFaults, options);
        writer.Write(Defaulted, sheet.Defaulted);
        writer.WriteStartArray(Criteria);
        for (var i = 0; i < lines.Count; i++)
        {
            LineWriter.Write(writer, lines[i], options);
        }

        writer.WriteEndArray();
        if (sheet.Figures is { } figures)
        {
            writer.Write(Figures, figures, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter writer, ScoreSheet sheet)
    {
        writer.WriteNumber(Total, sheet.Total);
        writer.WriteNumber(BaseTotal, sheet.BaseTotal);
        writer.WriteNumber(BonusTotal, sheet.BonusTotal);
        writer.WriteNumber(PenaltyTotal, sheet.PenaltyTotal);
        writer.WriteNumber(DeductedTotal, sheet.DeductedTotal);
        writer.WriteNumber(MaxTotal, sheet.MaxTotal);
        writer.Write(Percent, sheet.Percent);
        writer.WriteStartObject(Range);
        writer.WriteNumber(Low, sheet.Range.Low);
        writer.WriteNumber(High, sheet.Range.High);
        writer.WriteEndObject();
    }

    private static void WriteGrade(Utf8JsonWriter writer, ScoreSheet sheet, JsonSerializerOptions options)
    {
        writer.WriteString(EarnedGrade, sheet.EarnedGrade);
        writer.WriteString(Grade, sheet.Grade);
        writer.WriteString(GradePending, sheet.GradePending);
        writer.Write(GradeMissing, sheet.GradeMissing);
        if (sheet.GradeUnmet is { } unmet)
        {
            writer.Write(GradeUnmet, unmet, options);
        }

        writer.Write(GradeFault, sheet.GradeFault, options);
    }
}
