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
                && siblings.TrueForAll(c => c.MaxPoints is null or > 0m || c.MinPoints < 0m || c.IsGroup);
        if (isWhole && combine == CombineMode.Sum)
        {
            CheckMaximum(reader, group, siblings);
            CheckMinimum(reader, group, siblings);
        }

        CheckCap(reader, group);
        if (group is { StatesMaximum: false, MaxPoints: { } sum })
        {
            _bounds.CheckSum(reader, "maxPoints", group.Id, sum);
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

        var open = siblings.Find(c => c.MaxPoints is null);
        if (group.MaxPoints is not { } maximum)
        {
            // A sum has no maximum only where one of its parts has none.
            if (open is null)
            {
                bag.Add(Codes.OpenSum.At(reader.Optional("maxPoints")!.Position, group.Id));
            }

            return;
        }

        if (open is not null)
        {
            if (!group.Cap)
            {
                var found = Codes.OpenChild.At(reader.Optional("maxPoints")!.Position, group.Id, DecimalText.Of(maximum), open.Id);
                bag.Add(ChangedGroup.Told(found, reader, siblings));
            }

            return;
        }

        var sum = siblings.Sum(c => c.MaxPoints!.Value);
        if (siblings.Append(group).Any(c => c.MaxPointsConstant is not null || c.FollowsConstants))
        {
            new ConstantMaxima(constants, bag).CheckSum(reader, group, siblings);
        }
        else if (maximum != sum && !(group.Cap && maximum < sum))
        {
            var at = reader.Optional("maxPoints")!.Position;
            bag.Add(ChangedGroup.Told(ChangedGroup.SumOff(at, group, maximum, sum), reader, siblings));
        }
    }

    private void CheckMinimum(ObjectReader reader, CriterionDefinition group, List<CriterionDefinition> siblings)
    {
        var least = siblings.Sum(c => c.MinPoints);
        if (group.StatesMinimum && group.MinPoints != least && !(group.Cap && group.MinPoints > least))
        {
            var code = group.Kind == CriterionKind.Penalty ? Codes.PenaltySum : Codes.GroupMinimum;
            var at = reader.Optional("minPoints")!.Position;
            bag.Add(ChangedGroup.Told(ChangedGroup.LeastOff(code, at, group, least), reader, siblings));
        }
    }

    private void CheckCap(ObjectReader reader, CriterionDefinition group)
    {
        var isLimited =
            reader.Optional("minPoints") is not null
                || (group.Kind != CriterionKind.Penalty && reader.Optional("maxPoints") is not null and not { Kind: JsonNodeKind.Null });
        if (group.Cap && !isLimited)
        {
            bag.Add(
                Codes.NothingToCap.At(
                    reader.Optional("cap")!.Position, group.Id, group.Kind == CriterionKind.Penalty ? "minPoints" : "maxPoints"));
        }
    }
}
