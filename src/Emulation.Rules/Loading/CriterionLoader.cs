using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads the criteria tree and expands the short forms in it.</summary>
internal sealed class CriterionLoader(
    LoadContext context, IReadOnlyList<IndicatorDefinition> indicators, IReadOnlyList<ConstantDefinition> constants)
{
    private static readonly Dictionary<string, CriterionKind> KindWords = new(StringComparer.Ordinal)
    {
        ["base"] = CriterionKind.Base,
        ["bonus"] = CriterionKind.Bonus,
        ["penalty"] = CriterionKind.Penalty,
    };

    private static readonly Dictionary<string, CombineMode> CombineWords = new(StringComparer.Ordinal)
    {
        ["firstMatch"] = CombineMode.FirstMatch,
        ["sum"] = CombineMode.Sum,
        ["max"] = CombineMode.Max,
        ["min"] = CombineMode.Min,
        ["deduct"] = CombineMode.Deduct,
        ["workflow"] = CombineMode.Workflow,
    };

    private static readonly Dictionary<string, NotApplicablePolicy> PolicyWords = new(StringComparer.Ordinal)
    {
        ["exclude"] = NotApplicablePolicy.Exclude,
        ["full"] = NotApplicablePolicy.Full,
        ["zero"] = NotApplicablePolicy.Zero,
    };

    private readonly ShortForms _shortForms = new(context, indicators);
    private readonly PointBounds _bounds = new(context.Bag, constants);
    private readonly List<WorkflowDefinition> _expanded = [];
    private readonly List<string> _refused = [];

    /// <summary>Ids of the criteria that were refused.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>The workflows the short forms stand for.</summary>
    public IReadOnlyList<WorkflowDefinition> Expanded => _expanded;

    private DiagnosticBag Bag => context.Bag;

    public IReadOnlyList<CriterionDefinition> Load(IReadOnlyList<JsonNode> nodes, CriterionKind parentKind)
    {
        var criteria = new List<CriterionDefinition>();
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "criteria", context) is { } reader && LoadOne(reader, parentKind) is { } criterion)
            {
                criteria.Add(criterion);
            }
        }

        return criteria;
    }

    private CriterionDefinition? LoadOne(ObjectReader reader, CriterionKind parentKind)
    {
        var id = reader.NonEmptyText("id", required: true);
        var kind = reader.Among("kind", KindWords) ?? parentKind;
        var isGroup = reader.Optional("criteria") is not null;
        var children = Load(reader.Items("criteria", required: isGroup), kind);
        var common = new CriterionDefinition
        {
            Id = id ?? "",
            Name = reader.Localized("name") ?? LocalizedText.Same(id ?? ""),
            Kind = kind,
            MaxPoints = 0m,
            MinPoints = 0m,
            Combine =
                reader.Among("combine", CombineWords) ?? (reader.Optional("combine") is null ? CombineMode.Unsaid : CombineMode.FirstMatch),
            Cap = reader.Boolean("cap") ?? false,
            Workflow = reader.NonEmptyText("workflow"),
            With = LoadArguments(reader.Optional("with")),
            PerItem = reader.NonEmptyText("perItem"),
            OnePer = reader.NonEmptyText("onePer"),
            AppliesWhen = reader.Expression("appliesWhen"),
            NotApplicable = reader.Among("notApplicable", PolicyWords),
            Basis = [.. reader.Texts("basis").Select(item => item.Text)],
            Criteria = children,
            Position = reader.Position,
        };
        var (maximum, constant) = _bounds.ReadMaximum(reader, id ?? "", required: !isGroup && kind != CriterionKind.Penalty);
        common = common with { MaxPointsConstant = constant };
        var minimum = _bounds.Read(reader, "minPoints", id ?? "", required: !isGroup && kind == CriterionKind.Penalty);
        var shortForms = ShortForms.Of(reader);
        var scored = shortForms.Count + (common.Workflow is null ? 0 : 1);
        var expanded = shortForms.Count == 1 && id is not null ? _shortForms.Expand(reader, id) : null;
        reader.Done();
        if (id is null)
        {
            return null;
        }

        CheckPairs(reader, common);
        _bounds.Check(reader, id, kind, isGroup, maximum, minimum);
        if (isGroup)
        {
            return LoadGroup(reader, common, maximum, minimum, shortForms.Count);
        }

        if (scored != 1 || common.Combine == CombineMode.Workflow)
        {
            Bag.Add(
                scored != 1 ? Codes.LeafOrGroup.At(reader.Position, id) : Codes.GroupCombine.At(reader.Position, "workflow", Words.Leaf));
            _refused.Add(id);
            return null;
        }

        if (common.Cap)
        {
            Bag.Add(Codes.CapOnCriterion.At(reader.Optional("cap")!.Position, id));
        }

        var leaf = common with { MaxPoints = maximum ?? 0m, MinPoints = minimum ?? 0m };
        if (expanded is var (workflow, combine))
        {
            _expanded.Add(workflow);
            leaf = leaf with { Workflow = workflow.Name, Combine = combine };
        }

        return leaf;
    }

    private CriterionDefinition? LoadGroup(
        ObjectReader reader, CriterionDefinition common, decimal? maximum, decimal? minimum, int shortForms)
    {
        var combine = common.Combine == CombineMode.Unsaid ? CombineMode.Sum : common.Combine;
        if (shortForms > 0 || common.PerItem is not null || combine == CombineMode.Workflow == (common.Workflow is null))
        {
            Bag.Add(Codes.LeafOrGroup.At(reader.Position, common.Id));
            _refused.Add(common.Id);
            return null;
        }

        if (combine is not (CombineMode.Sum or CombineMode.Max or CombineMode.Workflow))
        {
            Bag.Add(Codes.GroupCombine.At(reader.Position, reader.Text("combine"), Words.Group));
        }
        else if (combine != CombineMode.Sum && reader.Optional("maxPoints") is null && common.Kind != CriterionKind.Penalty)
        {
            Bag.Add(Codes.GroupMaximum.At(reader.Position, common.Id, reader.Text("combine")));
        }

        foreach (var child in common.Criteria.Where(c => c.Kind != common.Kind && combine is (CombineMode.Max or CombineMode.Workflow)))
        {
            Bag.Add(Codes.ForeignChild.At(child.Position, child.Id, common.Id, reader.Text("combine")));
        }

        var siblings = common.Criteria.Where(c => c.Kind == common.Kind).ToList();
        var sum = siblings.Sum(c => c.MaxPoints);

        // A child that is refused is told where it stands; its points are not missed here as well.
        var isWhole =
            reader.Items("criteria").Count == common.Criteria.Count
                && siblings.TrueForAll(c => c.MaxPoints > 0m || c.MinPoints < 0m || c.IsGroup);
        var follows = siblings.Append(common).Any(c => c.MaxPointsConstant is not null || c.FollowsConstants);
        if (isWhole && combine == CombineMode.Sum && follows)
        {
            new ConstantMaxima(constants, Bag).CheckSum(reader, common, siblings, maximum);
        }
        else if (isWhole && combine == CombineMode.Sum && maximum is { } given && given != sum && !(common.Cap && given < sum))
        {
            Bag.Add(Codes.GroupSum.At(reader.Optional("maxPoints")!.Position, common.Id, DecimalText.Of(given), DecimalText.Of(sum)));
        }

        var least = siblings.Sum(c => c.MinPoints);
        if (isWhole && combine == CombineMode.Sum && minimum is { } limit && limit != least && !(common.Cap && limit > least))
        {
            var code = common.Kind == CriterionKind.Penalty ? Codes.PenaltySum : Codes.GroupMinimum;
            Bag.Add(code.At(reader.Optional("minPoints")!.Position, common.Id, DecimalText.Of(limit), DecimalText.Of(least)));
        }

        var isLimited =
            reader.Optional("minPoints") is not null || (common.Kind != CriterionKind.Penalty && reader.Optional("maxPoints") is not null);
        if (common.Cap && !isLimited)
        {
            Bag.Add(
                Codes.NothingToCap.At(
                    reader.Optional("cap")!.Position, common.Id, common.Kind == CriterionKind.Penalty ? "minPoints" : "maxPoints"));
        }

        var most = maximum ?? _bounds.Sum(reader, "maxPoints", common.Id, siblings.Select(c => c.MaxPoints));
        return common with
        {
            Combine = combine,
            MaxPoints = most,
            MinPoints = minimum ?? Math.Min(most, _bounds.Sum(reader, "minPoints", common.Id, siblings.Select(c => c.MinPoints))),
            StatesMinimum = minimum is not null,
            FollowsConstants = maximum is null && follows,
        };
    }

    private List<ArgumentDefinition> LoadArguments(JsonNode? node)
    {
        var arguments = new List<ArgumentDefinition>();
        if (node is null || ObjectReader.Open(node, "with", context) is null)
        {
            return arguments;
        }

        foreach (var (name, _, value) in node.Properties)
        {
            if (value.Kind == JsonNodeKind.Text && !string.IsNullOrWhiteSpace(value.Text))
            {
                arguments.Add(new ArgumentDefinition { Parameter = name, Expression = LoadContext.Expression(value) });
            }
            else if (value.Kind is JsonNodeKind.Number or JsonNodeKind.Boolean)
            {
                var text = value.Kind == JsonNodeKind.Number ? $"{DecimalText.Of(value.Number)}m" : value.Boolean ? "true" : "false";
                arguments.Add(
                    new ArgumentDefinition
                    {
                        Parameter = name, Expression = new RuleExpression { Text = text, Position = value.Position },
                    });
            }
            else
            {
                Bag.Add(Codes.WrongKind.At(value.Position, name, Kinds.NumberOrExpression));
            }
        }

        return arguments;
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

    private static class Words
    {
        public static readonly LocalizedText Group = new() { Vietnamese = "một nhóm", English = "a group" };
        public static readonly LocalizedText Leaf = new() { Vietnamese = "một tiêu chí", English = "a criterion" };
    }
}
