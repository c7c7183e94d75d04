using System.Reflection;
using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>Sheets that are packed come back with every figure; what is not packed is kept as it is.</summary>
public sealed class PackedSheetTests
{
    private static readonly ScoreSheet Plain = new()
    {
        Participant = "79",
        Name = "",
        Cluster = "Cụm I",
        Stage = SubmissionStage.Verified,
        Status = SheetStatus.Complete,
        Total = 87.25m,
        BaseTotal = -0.5m,
        BonusTotal = 1e-28m,
        PenaltyTotal = decimal.MinValue,
        DeductedTotal = 9223372036854775808m,
        MaxTotal = null,
        Percent = 0m,
        Range = SheetPacker.NoRange,
        Provisional = true,
        EarnedGrade = "excellent",
        Grade = "good",
        GradePending = "excellent",
        Kept = [new KeptPoints("c", 1.50m), new KeptPoints("d", null)],
    };

    private static readonly Fault SomeFault = new() { Rule = "r", Kind = FaultKind.DivisionByZero };

    [Fact]
    public void Every_figure_comes_back()
    {
        ScoreSheet[] sheets =
        [
            Plain,
            Plain with { Participant = "80", Stage = null, Status = SheetStatus.Incomplete, MaxTotal = 100m, Percent = null, Kept = [] },
            Plain with { Participant = "81", Cluster = "", EarnedGrade = null, Grade = null, GradePending = null, Provisional = false },
        ];
        var packed = PackedOf(sheets);

        packed.Should().Equal(sheets);
        packed.SelectMany(sheet => sheet.Kept).Should().Equal(sheets.SelectMany(sheet => sheet.Kept));
        for (var i = 0; i < sheets.Length; i++)
        {
            packed[i].Should().NotBeSameAs(sheets[i]);
        }
    }

    [Fact]
    public void What_few_sheets_have_is_kept_as_it_is()
    {
        ScoreSheet[] sheets =
        [
            Plain with { Name = "name" },
            Plain with { Range = new ScoreRange { Low = 1m, High = 2m } },
            Plain with { GradeMissing = ["x"] },
            Plain with { GradeUnmet = [] },
            Plain with { GradeFault = SomeFault },
            Plain with { Disqualifications = ["x"] },
            Plain with { UndeterminedDisqualifications = ["x"] },
            Plain with { DisqualificationMissing = ["x"] },
            Plain with { DisqualificationFaults = [SomeFault] },
            Plain with { Defaulted = ["x"] },
            Plain with { Figures = [] },
            Plain with { LinesOf = () => [] },
            Plain with { Criteria = [new CriterionScore { Id = "c", Status = CriterionStatus.NotEvaluated, MaxPoints = 1m }] },
        ];
        var packed = PackedOf(sheets);

        for (var i = 0; i < sheets.Length; i++)
        {
            packed[i].Should().BeSameAs(sheets[i]);
        }
    }

    [Fact]
    public void A_grade_that_changes_is_the_new_one()
    {
        var packed = PackedOf([Plain, Plain with { Participant = "80" }]);
        packed[0] = Plain with { Grade = "fair", GradeMissing = ["x"] };
        packed[1] = packed[1] with { Grade = "fair" };

        packed.Select(sheet => (sheet.Participant, sheet.Grade, sheet.GradeMissing.Count))
            .Should().Equal(("79", "fair", 1), ("80", "fair", 0));
    }

    [Fact]
    public void Sheets_of_random_campaigns_come_back() => Gen.UInt.Sample(
        seed =>
        {
            var draw = RandomCompany.From(seed, 8);
            var sheets = draw.Campaign.Evaluate(draw.Submissions).Sheets
                .Select(s => s with { Name = "", Range = SheetPacker.NoRange, Defaulted = [], Criteria = [], LinesOf = null })
                .ToList();
            return PackedOf(sheets).SequenceEqual(sheets);
        },
        iter: Effort.Of(5),
        threads: 2);

    [Fact]
    public void A_field_that_is_new_has_to_be_packed_or_to_keep_the_sheet_whole() =>
        string.Join(' ', typeof(ScoreSheet)
                .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(property => property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal))
            .Should().Be(
                "BaseTotal BonusTotal Cluster Criteria DeductedTotal Defaulted DisqualificationFaults DisqualificationMissing "
                    + "Disqualifications EarnedGrade Figures Grade GradeFault GradeMissing GradePending GradeUnmet Kept LinesOf MaxTotal "
                    + "Name Participant PenaltyTotal Percent Provisional Range Stage Status Total UndeterminedDisqualifications",
                "SheetPacker knows these");

    private static PackedSheets PackedOf(IEnumerable<ScoreSheet> sheets)
    {
        var packed = new PackedSheets();
        foreach (var sheet in sheets)
        {
            packed.Add(sheet);
        }

        return packed;
    }
}
