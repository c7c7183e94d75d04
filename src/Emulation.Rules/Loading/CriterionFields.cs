using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>The fields of criteria and groups. One that says no kind has that of the group around it.</summary>
internal static class CriterionFields
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

    private static readonly string[] SealOrder =
        [
            "id", "name", "kind", "maxPoints", "minPoints", "combine", "cap", "workflow", "with", "perItem", "onePer", "appliesWhen",
            "notApplicable", "basis", "criteria", .. FormFields.Short,
        ];

    private static readonly Dictionary<CriterionKind, FieldList<CriterionDefinition>> Lists =
        KindWords.Values.ToDictionary(kind => kind, Make);

    /// <summary>The fields inside a group of a kind; outside any, of <see cref="CriterionKind.Base"/>.</summary>
    public static FieldList<CriterionDefinition> Inside(CriterionKind around) => Lists[around];

    /// <summary>Whether an object is a group, also one whose children are all refused.</summary>
    public static bool IsGroup(ObjectReader reader) => reader.Optional("criteria") is not null;

    private static FieldList<CriterionDefinition> Make(CriterionKind around) => new FieldList<CriterionDefinition>(SealOrder)
        .Text("id", c => c.Id, (c, id) => c with { Id = id }, required: true)
        .Name(c => c.Name, (c, name) => c with { Name = name }, c => c.Id)
        .Word(
            "kind",
            KindWords,
            c => c.Kind == around ? null : c.Kind,
            (c, kind) => c with { Kind = kind },
            (w, c) => Seal.Text(w, "kind", c.Kind.ToString()))
        .Add("maxPoints", ReadMaximum, WriteMaximum, SealMaximum)
        .Add(
            "minPoints",
            (reader, c) => PointBounds.Read(reader, "minPoints", c.Id, required: !IsGroup(reader) && c.Kind == CriterionKind.Penalty)
                is { } minimum ? c with { MinPoints = minimum } : c,
            (w, c) => Texts.Write(w, "minPoints", c.StatesMinimum ? c.MinPoints : null),
            (w, c) => Seal.Number(w, "minPoints", c.MinPoints))
        .Add(
            "combine",
            (reader, c) => reader.Among("combine", CombineWords) is { } combine ? c with { Combine = combine }
                : reader.Optional("combine") is null ? c
                : c with { Combine = CombineMode.FirstMatch },
            (w, c) => Texts.Write(
                w, "combine", c.StatedCombine is { } combine && SaysHow(c) ? Texts.WordOf(CombineWords, combine) : null),
            (w, c) => Seal.Text(w, "combine", c.StatedCombine is null && !c.IsGroup && SaysHow(c) ? "Unsaid" : c.Combine.ToString()))
        .Add(
            "cap",
            (reader, c) => reader.Boolean("cap") is { } cap ? c with { Cap = cap } : c,
            (w, c) => Texts.Write(w, "cap", c.Cap),
            (w, c) =>
            {
                w.WriteBoolean("cap", c.Cap);
                Seal.Given(w, "statesMinimum", c.LiftsToMinimum);
            })
        .Text(
            "workflow",
            c => c.Form is WorkflowForm form ? form.Workflow : null,
            (c, name) => c with { Form = new WorkflowForm { Workflow = name } })
        .Forms(c => c.Form, (c, form) => c with { Form = form })
        .Add("with", ReadArguments, WriteArguments, SealArguments)
        .Text("perItem", c => c.PerItem, (c, list) => c with { PerItem = list })
        .Text("onePer", c => c.OnePer, (c, field) => c with { OnePer = field })
        .Expression("appliesWhen", c => c.AppliesWhen, (c, when) => c with { AppliesWhen = when })
        .Word(
            "notApplicable",
            PolicyWords,
            c => c.NotApplicable,
            (c, policy) => c with { NotApplicable = policy },
            (w, c) => Seal.Text(w, "notApplicable", c.NotApplicable?.ToString()))
        .List("basis", c => c.Basis, (c, basis) => c with { Basis = basis })
        .Add(
            "criteria",
            (_, c) => c,
            (w, c) => Texts.Write(w, "criteria", c.Criteria, Inside(c.Kind)),
            (w, c) => Seal.List(w, "criteria", c.Criteria, child => Inside(c.Kind).Seal(w, child)));

    /// <summary>A short form says itself how its rules combine.</summary>
    private static bool SaysHow(CriterionDefinition criterion) => criterion.IsGroup || criterion.Form is WorkflowForm or null;

    /// <summary>A number, null for no maximum, or the name of a constant, which is looked up once all constants are known.</summary>
    private static CriterionDefinition ReadMaximum(ObjectReader reader, CriterionDefinition criterion)
    {
        if (reader.Optional("maxPoints") is { Kind: JsonNodeKind.Text } node && ReservedNames.IsId(node.Text))
        {
            return criterion with { MaxPointsConstant = reader.NonEmptyText("maxPoints") };
        }

        if (reader.Optional("maxPoints") is { Kind: JsonNodeKind.Null })
        {
            return criterion with { MaxPoints = null };
        }

        var required = !IsGroup(reader) && criterion.Kind != CriterionKind.Penalty;
        return PointBounds.Read(reader, "maxPoints", criterion.Id, required) is { } maximum
            ? criterion with { MaxPoints = maximum }
            : criterion;
    }

    private static void WriteMaximum(Utf8JsonWriter w, CriterionDefinition criterion)
    {
        if (criterion.MaxPointsConstant is { } constant)
        {
            w.WriteString("maxPoints", constant);
        }
        else if (criterion is { StatesMaximum: true, MaxPoints: null })
        {
            w.WriteNull("maxPoints");
        }
        else if (criterion.StatesMaximum)
        {
            Texts.Write(w, "maxPoints", criterion.MaxPoints);
        }
    }

    private static void SealMaximum(Utf8JsonWriter w, CriterionDefinition criterion)
    {
        Seal.Number(w, "maxPoints", criterion.MaxPoints);
        Seal.Given(w, "maxPointsConstant", criterion.MaxPointsConstant);
    }

    private static CriterionDefinition ReadArguments(ObjectReader reader, CriterionDefinition criterion) =>
        criterion with { With = Arguments.Load(reader.Optional("with"), reader.Context) };

    private static void WriteArguments(Utf8JsonWriter w, CriterionDefinition criterion)
    {
        if (criterion.With.Count > 0)
        {
            w.WriteStartObject("with");
            foreach (var argument in criterion.With)
            {
                Arguments.Write(w, argument);
            }

            w.WriteEndObject();
        }
    }

    private static void SealArguments(Utf8JsonWriter w, CriterionDefinition criterion) =>
        Seal.List(w, "with", criterion.With.OrderBy(a => a.Name, StringComparer.Ordinal), argument =>
        {
            Seal.Text(w, "parameter", argument.Name);
            Seal.Text(w, "expression", argument.Expression.Text);
        });
}
