using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>Reads the criteria tree.</summary>
internal sealed class CriterionLoader(LoadContext context, IReadOnlyList<ConstantDefinition> constants)
{
    private readonly PointBounds _bounds = new(context.Bag, constants);
    private readonly GroupBounds _groups = new(context.Bag, constants);

    private DiagnosticBag Bag => context.Bag;

    public IReadOnlyList<CriterionDefinition> Load(IReadOnlyList<JsonNode> nodes, CriterionKind parentKind)
    {
        var criteria = new List<CriterionDefinition>();
        foreach (var node in nodes)
        {
            var read = context.Made<ReadCriterion>(
                node,
                made => made.Around == parentKind && made.Maxima.All(IsStill),
                () => ObjectReader.Open(node, "criteria", context) is { } reader && LoadOne(reader, parentKind) is { } criterion
                    ? new ReadCriterion(criterion, parentKind, [.. MaximaOf(node)])
                    : null);
            if (read is not null)
            {
                criteria.Add(read.Definition);
            }
        }

        return criteria;
    }

    private IEnumerable<ConstantDefinition> MaximaOf(JsonNode node)
    {
        var own = node["maxPoints"] is { Kind: JsonNodeKind.Text } name ? constants.Where(c => c.Id == name.Text).Take(1) : [];
        return own.Concat((node["criteria"]?.Items ?? []).SelectMany(MaximaOf));
    }

    /// <summary>Whether a constant still gives the same numbers.</summary>
    private bool IsStill(ConstantDefinition before) =>
        constants.FirstOrDefault(constant => constant.Id == before.Id) is { } now && (now with { Position = before.Position }) == before;

    private CriterionDefinition? LoadOne(ObjectReader reader, CriterionKind parentKind)
    {
        var blank = new CriterionDefinition { Id = "", Name = LocalizedText.Same(""), Kind = parentKind, Position = reader.Position };
        var criterion = CriterionFields.Inside(parentKind).Read(reader, blank);
        var isGroup = CriterionFields.IsGroup(reader);
        criterion = criterion with { Criteria = Load(reader.Items("criteria", required: isGroup), criterion.Kind) };
        criterion = _bounds.WithConstant(reader, criterion);
        reader.Done();
        if (criterion.Id.Length == 0)
        {
            return null;
        }

        CheckPairs(reader, criterion);
        _bounds.Check(reader, criterion, isGroup);
        var shortForms = FormFields.In(reader).Count;
        return isGroup ? CheckedGroup(reader, criterion, shortForms) : CheckedLeaf(reader, criterion, shortForms);
    }

    private CriterionDefinition? CheckedLeaf(ObjectReader reader, CriterionDefinition leaf, int shortForms)
    {
        var forms = shortForms + (reader.Optional("workflow") is null ? 0 : 1);
        if (forms != 1 || leaf.StatedCombine == CombineMode.Workflow)
        {
            Bag.Add(
                forms != 1
                    ? Codes.LeafOrGroup.At(reader.Position, leaf.Id)
                    : Codes.GroupCombine.At(reader.Position, "workflow", FieldTexts.Leaf));
            context.State.BrokenNames.Add(leaf.Id);
            return null;
        }

        if (leaf.Cap)
        {
            Bag.Add(Codes.CapOnCriterion.At(reader.Optional("cap")!.Position, leaf.Id));
        }

        var form = OpenMaximum.Allows(reader, leaf, Bag) ? leaf.Form : null;
        return leaf with { Form = RuleLimits.Cut(form, leaf.Id, reader.Position, context) };
    }

    private CriterionDefinition? CheckedGroup(ObjectReader reader, CriterionDefinition group, int shortForms)
    {
        var combine = group.StatedCombine ?? CombineMode.Sum;
        if (shortForms > 0 || group.PerItem is not null || combine == CombineMode.Workflow == group.Form is not WorkflowForm)
        {
            Bag.Add(Codes.LeafOrGroup.At(reader.Position, group.Id));
            context.State.BrokenNames.Add(group.Id);
            return null;
        }

        if (combine is not (CombineMode.Sum or CombineMode.Max or CombineMode.Workflow))
        {
            Bag.Add(Codes.GroupCombine.At(reader.Position, reader.Text("combine"), FieldTexts.Group));
        }
        else if (combine != CombineMode.Sum && reader.Optional("maxPoints") is null && group.Kind != CriterionKind.Penalty)
        {
            Bag.Add(Codes.GroupMaximum.At(reader.Position, group.Id, reader.Text("combine")));
        }

        foreach (var child in group.Criteria.Where(c => c.Kind != group.Kind && combine is (CombineMode.Max or CombineMode.Workflow)))
        {
            Bag.Add(Codes.ForeignChild.At(child.Position, child.Id, group.Id, reader.Text("combine")));
        }

        _groups.Check(reader, group, combine);
        OpenMaximum.CheckPolicy(reader, group, Bag);
        return group;
    }

    private void CheckPairs(ObjectReader reader, CriterionDefinition criterion)
    {
        var condition = reader.Optional("appliesWhen");
        var policy = reader.Optional("notApplicable");
        if (condition is null != policy is null)
        {
            Bag.Add(condition is null
                ? Codes.AppliesWhenPair.At(reader.Position, criterion.Id, "notApplicable", "appliesWhen")
                : Codes.AppliesWhenPair.At(reader.Position, criterion.Id, "appliesWhen", "notApplicable"));
        }

        if (criterion.OnePer is not null && criterion.PerItem is null)
        {
            Bag.Add(Codes.OnePerWithoutItems.At(reader.Position, criterion.Id));
        }
    }
}
