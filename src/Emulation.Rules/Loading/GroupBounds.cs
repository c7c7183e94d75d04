using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Whether the bounds that a group states are those of its children.</summary>
internal sealed class GroupBounds(DiagnosticBag bag, IReadOnlyList<ConstantDefinition> constants)
{
    private readonly PointBounds _bounds = new(bag, constants);

    public void Check(ObjectReader reader, CriterionDefinition group, CombineMode combine)
    {
        var siblings = group.Criteria.Where(c => c.Kind == group.Kind).ToList();

        // A child that is refused is told where it stands; its points are not missed here as well.
        var isWhole =
            reader.Items("criteria").Count == group.Criteria.Count
                && siblings.TrueForAll(c => c.MaxPoints > 0m || c.MinPoints < 0m || c.IsGroup);
        if (isWhole && combine == CombineMode.Sum)
        {
            CheckMaximum(reader, group, siblings);
            CheckMinimum(reader, group, siblings);
        }

        CheckCap(reader, group);
        if (!group.StatesMaximum)
        {
            _bounds.CheckSum(reader, "maxPoints", group.Id, siblings.Sum(c => c.MaxPoints));
        }

        if (!group.StatesMinimum)
        {
            _bounds.CheckSum(reader, "minPoints", group.Id, siblings.Sum(c => c.MinPoints));
        }
    }

    private void CheckMaximum(ObjectReader reader, CriterionDefinition group, List<CriterionDefinition> siblings)
    {
        if (!group.StatesMaximum)
        {
            return;
        }

        var sum = siblings.Sum(c => c.MaxPoints);
        if (siblings.Append(group).Any(c => c.MaxPointsConstant is not null || c.FollowsConstants))
        {
            new ConstantMaxima(constants, bag).CheckSum(reader, group, siblings);
        }
        else if (group.MaxPoints != sum && !(group.Cap && group.MaxPoints < sum))
        {
            bag.Add(
                Codes.GroupSum.At(
                    reader.Optional("maxPoints")!.Position, group.Id, DecimalText.Of(group.MaxPoints), DecimalText.Of(sum)));
        }
    }

    private void CheckMinimum(ObjectReader reader, CriterionDefinition group, List<CriterionDefinition> siblings)
    {
        var least = siblings.Sum(c => c.MinPoints);
        if (group.StatesMinimum && group.MinPoints != least && !(group.Cap && group.MinPoints > least))
        {
            var code = group.Kind == CriterionKind.Penalty ? Codes.PenaltySum : Codes.GroupMinimum;
            bag.Add(
                code.At(reader.Optional("minPoints")!.Position, group.Id, DecimalText.Of(group.MinPoints), DecimalText.Of(least)));
        }
    }

    private void CheckCap(ObjectReader reader, CriterionDefinition group)
    {
        var isLimited =
            reader.Optional("minPoints") is not null || (group.Kind != CriterionKind.Penalty && reader.Optional("maxPoints") is not null);
        if (group.Cap && !isLimited)
        {
            bag.Add(
                Codes.NothingToCap.At(
                    reader.Optional("cap")!.Position, group.Id, group.Kind == CriterionKind.Penalty ? "minPoints" : "maxPoints"));
        }
    }
}
