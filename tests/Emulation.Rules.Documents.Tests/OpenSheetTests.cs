using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Tests;

public sealed class OpenSheetTests
{
    private static readonly ScoreSheet Whole = Samples.Source("cluster-relative").Outcome.Sheets[0];

    private static readonly Standing Placed = Samples.Source("cluster-relative").Outcome.Standings[0];

    public static TheoryData<ScoreSheet> Waiting =>
        [
            Whole with { Status = SheetStatus.Incomplete },
            Whole with { Provisional = true },
            Whole with { GradePending = "" },
            Whole with { GradeMissing = ["x"] },
            Whole with { UndeterminedDisqualifications = ["x"] },
        ];

    [Fact]
    public void What_has_all_it_needs_is_not_open() => SheetNotes.IsOpen(Whole, Placed).Should().BeFalse();

    [Theory]
    [MemberData(nameof(Waiting))]
    public void Points_a_grade_or_a_disqualification_that_waits_is_open(ScoreSheet sheet) =>
        SheetNotes.IsOpen(sheet, Placed).Should().BeTrue();

    [Fact]
    public void A_place_that_waits_is_open()
    {
        SheetNotes.IsOpen(Whole, Placed with { Pending = true }).Should().BeTrue();
        SheetNotes.IsOpen(Whole, Placed with { Missing = ["x"] }).Should().BeTrue();
    }
}
