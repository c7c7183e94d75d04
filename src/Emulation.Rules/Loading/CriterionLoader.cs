using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads the criteria tree.</summary>
internal sealed class CriterionLoader(LoadContext context)
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
    };

    private static readonly Dictionary<string, NotApplicablePolicy> PolicyWords = new(StringComparer.Ordinal)
    {
        ["exclude"] = NotApplicablePolicy.Exclude,
        ["full"] = NotApplicablePolicy.Full,
        ["zero"] = NotApplicablePolicy.Zero,
    };

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
        var workflow = reader.NonEmptyText("workflow");
        var combine = reader.Among("combine", CombineWords);
        var given = reader.Number("maxPoints", required: !isGroup && kind != CriterionKind.Penalty);
        var minimum = reader.Number("minPoints", required: !isGroup && kind == CriterionKind.Penalty);
        var cap = reader.Boolean("cap") ?? false;
        var appliesWhen = reader.Expression("appliesWhen");
        var policy = reader.Among("notApplicable", PolicyWords);
        var name = reader.Localized("name");
        var basis = reader.Texts("basis").Select(item => item.Text).ToList();
        var hasCombine = reader.Optional("combine") is not null;
        reader.NotYet("bands", "scale", "deductions", "proportion", "mark", "with", "perItem", "onePer");
        reader.Done();
        if (id is null)
        {
            return null;
        }

        if (isGroup == (workflow is not null))
        {
            Bag.Add(Codes.LeafOrGroup.At(reader.Position, id));
            return null;
        }

        if (appliesWhen is null != policy is null && (reader.Optional("appliesWhen") is null || reader.Optional("notApplicable") is null))
        {
            Bag.Add(appliesWhen is null
                ? Codes.AppliesWhenPair.At(reader.Position, id, "notApplicable", "appliesWhen")
                : Codes.AppliesWhenPair.At(reader.Position, id, "appliesWhen", "notApplicable"));
        }

        CheckBounds(reader, id, kind, isGroup, given, minimum);
        return new CriterionDefinition
        {
            Id = id,
            Name = name ?? LocalizedText.Same(id),
            Kind = kind,
            MaxPoints = isGroup ? MaximumOf(reader, id, kind, children, given, cap) : given ?? 0m,
            MinPoints = minimum ?? (isGroup && kind == CriterionKind.Penalty ? children.Sum(c => c.MinPoints) : 0m),
            Combine = combine ?? (isGroup || hasCombine ? CombineMode.Sum : CombineMode.Unsaid),
            Cap = cap,
            Workflow = workflow,
            AppliesWhen = appliesWhen,
            NotApplicable = policy,
            Basis = basis,
            Criteria = children,
            Position = reader.Position,
        };
    }

    private decimal MaximumOf(ObjectReader reader, string id, CriterionKind kind, IReadOnlyList<CriterionDefinition> children, decimal? given, bool cap)
    {
        var sum = children.Where(c => c.Kind == kind).Sum(c => c.MaxPoints);
        if (given is { } maximum && maximum != sum && !(cap && maximum < sum))
        {
            Bag.Add(Codes.GroupSum.At(reader.Optional("maxPoints")!.Position, id, DecimalText.Of(maximum), DecimalText.Of(sum)));
        }

        return given ?? sum;
    }

    private void CheckBounds(ObjectReader reader, string id, CriterionKind kind, bool isGroup, decimal? maximum, decimal? minimum)
    {
        if (kind == CriterionKind.Penalty)
        {
            Require(maximum is null or 0m, reader, "maxPoints", id, Signs.AbsentOrZero);
            Require(minimum is null or < 0m, reader, "minPoints", id, Signs.Negative);
        }
        else
        {
            Require(maximum is null or > 0m, reader, "maxPoints", id, Signs.Positive);
            Require(minimum is null || !isGroup, reader, "minPoints", id, Signs.AbsentOnGroup);
            Require(minimum is null || maximum is null || isGroup || minimum < maximum, reader, "minPoints", id, Signs.BelowMaximum);
        }
    }

    private void Require(bool holds, ObjectReader reader, string field, string id, LocalizedText expected)
    {
        if (!holds)
        {
            Bag.Add(Codes.WrongSign.At(reader.Optional(field)!.Position, field, id, expected));
        }
    }

    private static class Signs
    {
        public static readonly LocalizedText Positive = new() { Vietnamese = "lớn hơn 0", English = "greater than 0" };
        public static readonly LocalizedText Negative = new() { Vietnamese = "nhỏ hơn 0", English = "less than 0" };
        public static readonly LocalizedText AbsentOrZero = new() { Vietnamese = "để trống: tiêu chí trừ điểm chỉ có minPoints", English = "left out: a penalty has minPoints only" };
        public static readonly LocalizedText AbsentOnGroup = new() { Vietnamese = "để trống ở một nhóm", English = "left out of a group" };
        public static readonly LocalizedText BelowMaximum = new() { Vietnamese = "nhỏ hơn maxPoints", English = "less than maxPoints" };
    }
}
