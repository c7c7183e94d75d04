using System.Text;
using System.Text.Json;
using CsCheck;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>Sheets are written as the serializer writes them, field by field, whoever adds one.</summary>
public sealed class SheetWriterTests
{
    [Fact]
    public void Random_sheets_are_written_as_the_serializer_writes_them() => Gen.UInt.Sample(
        seed => RandomCompany.From(seed, 12) is var draw
            && draw.Campaign.Evaluate(draw.Submissions).Sheets.All(IsTheSame), iter: Effort.Of(15), threads: 2);

    [Fact]
    public void So_are_sheets_with_everything()
    {
        var sheet = new ScoreSheet
        {
            Participant = "p\u202E", Name = "Đơn vị \"<&>\"", Cluster = "", Stage = SubmissionStage.Verified, Status = SheetStatus.Faulted,
            Total = 1.5m, BaseTotal = 2m, BonusTotal = 0m, PenaltyTotal = -0.5m, DeductedTotal = 1m, MaxTotal = 10m, Percent = null,
            Range = new ScoreRange { Low = -1m, High = 3m }, Provisional =
                true, EarnedGrade = "good", Grade = "fair", GradePending = "good",
            GradeMissing = ["x"], GradeUnmet = [new UnmetRule { Rule = "r", Message = "m", Within = "w", Item = 2 }],
            GradeFault = new Fault { Rule = "r", Kind = FaultKind.Overflow, IsPopulationValue = true },
            Disqualifications = ["d"], UndeterminedDisqualifications = ["u"], DisqualificationMissing = ["m"],
            DisqualificationFaults = [new Fault { Rule = "f", Kind = FaultKind.DivisionByZero }], Defaulted = ["e"],
            Figures = [new FigureScore { Id = "f", Value = 1m, Missing = ["y"] }],
            Criteria =
            [
                new CriterionScore
                {
                    Id = "c", Parent = "g", Status = CriterionStatus.NotEvaluated, Points = 1m, MaxPoints = 2m, Percent = 50m, Raw = 1.25m,
                    Outside = [new OutsidePoints { Kind = Definitions.CriterionKind.Bonus, Points = 1m }], Clamped =
                        true, Provisional = true,
                    Adjustment = new ScoreAdjustment { ByRules = 1m, Points = 2m, Reason = "r", By = "b" },
                    Rules =
                    [
                        new RuleScore
                        {
                            Rule = "r", Points =
                                1m, Item =
                                    3, Counted = false, Achievement = "a", CountedAs = "A", Label = "l", LabelEnglish = "e", Basis = ["b"],
                            Values = new Dictionary<string, Definitions.IndicatorValue>(StringComparer.Ordinal)
                            {
                                ["n"] = 1.50m, ["b"] = true, ["s"] = "t", ["d"] = new DateOnly(2026, 1, 31),
                            },
                        },
                    ],
                    Unmet = [
                        new UnmetRule { Rule = "r", Message = "m" },
                    ], Missing = ["z"], Fault = new Fault { Rule = "r", Kind = FaultKind.OutOfDomain },
                },
            ],
        };

        IsTheSame(sheet).Should().BeTrue();
    }

    private static bool IsTheSame(ScoreSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Encoder = EvaluationJson.Options.Encoder, Indented = true, NewLine = "\n" }))
        {
            SheetWriter.Write(new WriterTokens(writer, EvaluationJson.Options), sheet, sheet.Criteria);
        }

        var expected = JsonSerializer.Serialize(sheet, EvaluationJson.Options);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(expected);
        using var twin = new TwinJson();
        SheetWriter.Write(new TwinTokens(twin), sheet, sheet.Criteria);
        Encoding.UTF8.GetString(twin.Indented.Written).Should().Be(expected);
        twin.Seal();
        twin.Fingerprint().Should().Be(CanonicalJson.Fingerprint(w => JsonSerializer.Serialize(w, sheet, EvaluationJson.Options)));
        return true;
    }
}
