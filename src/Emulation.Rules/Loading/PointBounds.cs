using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>Reads and checks the <c>maxPoints</c> and <c>minPoints</c> of criteria and groups.</summary>
internal sealed class PointBounds(DiagnosticBag bag, IReadOnlyList<ConstantDefinition> constants)
{
    /// <summary>
    /// The most points of anything, either way: sums and percentages of any number of criteria stay far inside a decimal.
    /// </summary>
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>The least maximum that is not 0: percentages divide by it.</summary>
    private const decimal Least = 0.000001m;

    /// <summary>A bound; null when it is not there, and null, and said so, when it is beyond <see cref="Most"/>.</summary>
    public static decimal? Read(ObjectReader reader, string field, string id, bool required)
    {
        var points = reader.Number(field, required);
        if (points is not { } value || Math.Abs(value) <= Most)
        {
            return points;
        }

        Refuse(reader.Context.Bag, reader.Optional(field)!.Position, field, id, value);
        return null;
    }

    /// <summary>The criterion with the maximum that its constant gives; of one that follows a choice, the highest.</summary>
    public CriterionDefinition WithConstant(ObjectReader reader, CriterionDefinition criterion)
    {
        if (criterion.MaxPointsConstant is not { } name)
        {
            return criterion;
        }

        var at = reader.Optional("maxPoints")!.Position;
        if (constants.FirstOrDefault(c => c.Id == name) is not { } constant)
        {
            bag.Add(Codes.MaximumConstant.At(at, name, criterion.Id, Suggestion.For(name, constants.Select(c => c.Id))));
            return criterion with { MaxPointsConstant = null };
        }

        var values = constant.Value is { } single ? [single] : constant.Values.Values.ToList();
        foreach (var value in values.Where(v => v > Most || v < 0m))
        {
            Refuse(bag, at, "maxPoints", criterion.Id, value);
        }

        return values.Count == 0 ? criterion with { MaxPointsConstant = null } : criterion with { MaxPoints = values.Max() };
    }

    /// <summary>Reports a bound that a group takes from its children and that is beyond <see cref="Most"/>.</summary>
    public void CheckSum(ObjectReader reader, string field, string id, decimal sum)
    {
        if (Math.Abs(sum) <= Most)
        {
            return;
        }

        Refuse(bag, reader.Position, field, id, sum);
    }

    public void Check(ObjectReader reader, CriterionDefinition criterion, bool isGroup)
    {
        var (id, kind) = (criterion.Id, criterion.Kind);
        var maximum = criterion.StatesMaximum ? criterion.MaxPoints : null;
        decimal? minimum = criterion.StatesMinimum ? criterion.MinPoints : null;
        if (kind == CriterionKind.Penalty)
        {
            var isLeftOut = !criterion.StatesMaximum || maximum == 0m;
            Require(isLeftOut, reader, "maxPoints", id, FieldTexts.AbsentOrZero);
            Require(minimum is null or < 0m, reader, "minPoints", id, FieldTexts.Negative);
        }
        else
        {
            // Points off inside a section: nothing to win, something to lose.
            var mayBeZero = kind == CriterionKind.Base && (isGroup || minimum is < 0m);
            var expected = kind == CriterionKind.Base && maximum == 0m ? FieldTexts.PositiveOrOff : FieldTexts.Positive;
            Require(maximum is null or > 0m || (maximum == 0m && mayBeZero), reader, "maxPoints", id, expected);
            Require(maximum is null or <= 0m or >= Least, reader, "maxPoints", id, FieldTexts.NotTiny);
            Require(minimum is null || !isGroup || kind == CriterionKind.Base, reader, "minPoints", id, FieldTexts.AbsentOnGroup);
            Require(minimum is null || maximum is null || minimum < maximum, reader, "minPoints", id, FieldTexts.BelowMaximum);
        }
    }

    private static void Refuse(DiagnosticBag bag, SourcePosition at, string field, string id, decimal points) =>
        bag.Add(Codes.PointsOutOfBounds.At(at, field, id, DecimalText.Of(points), DecimalText.Of(Most)));

    private void Require(bool holds, ObjectReader reader, string field, string id, LocalizedText expected)
    {
        if (!holds)
        {
            bag.Add(Codes.WrongSign.At(reader.Optional(field)!.Position, field, id, expected));
        }
    }
}
