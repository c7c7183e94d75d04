using Emulation.Rules.Scoring;

namespace Emulation.Rules;

/// <summary>What the quotas made of a participant's grade, and by which the sheet is known again when it is worked out once more.</summary>
internal readonly record struct KeptGrade(
    string Participant, decimal Total, string? Grade, string? Pending, IReadOnlyList<string> Missing)
{
    public static KeptGrade Of(ScoreSheet sheet) =>
        new(sheet.Participant, sheet.Total, sheet.Grade, sheet.GradePending, sheet.GradeMissing);

    /// <summary>Whether the sheet is of the same figures.</summary>
    public bool IsOf(ScoreSheet sheet) => sheet.Participant == Participant && sheet.Total == Total;

    /// <summary>The sheet with the grade.</summary>
    public ScoreSheet On(ScoreSheet sheet) => sheet with { Grade = Grade, GradePending = Pending, GradeMissing = Missing };
}
