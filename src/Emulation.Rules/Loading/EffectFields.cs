using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>An effect of a disqualification: a word, or an object that names a level or how many levels lower.</summary>
internal static class EffectFields
{
    public const string GradeAtMost = "gradeAtMost";
    public const string DemoteGrade = "demoteGrade";
    public const string Accumulate = "accumulate";

    private const int MostLevels = 1000;

    /// <summary>The effects that are one word.</summary>
    public static readonly IReadOnlyDictionary<string, DisqualificationEffectKind> Words =
        new Dictionary<string, DisqualificationEffectKind>(StringComparer.Ordinal)
        {
            ["noAward"] = DisqualificationEffectKind.NoAward,
            ["unranked"] = DisqualificationEffectKind.Unranked,
            ["held"] = DisqualificationEffectKind.Held,
            ["noGrade"] = DisqualificationEffectKind.NoGrade,
        };

    /// <summary>The fields of the others.</summary>
    public static readonly FieldList<DisqualificationEffect> Object = new FieldList<DisqualificationEffect>()
        .Text(GradeAtMost, e => e.Grade, (e, grade) => e with { Grade = grade }, sealedAs: "grade")
        .Add(
            DemoteGrade,
            (reader, e) => reader.WholeNumber(DemoteGrade, 1, MostLevels) is { } levels ? e with { Levels = levels } : e,
            (w, e) => Texts.Write(w, DemoteGrade, e.Levels),
            (w, e) => Fields.Seal.Number(w, "levels", e.Levels))
        .Add(
            Accumulate,
            (reader, e) => e with { Accumulates = reader.Boolean(Accumulate) ?? false },
            (w, e) => Texts.Write(w, Accumulate, e.Accumulates),
            (w, e) => Fields.Seal.Given(w, Accumulate, e.Accumulates));

    public static void Write(Utf8JsonWriter w, DisqualificationEffect effect)
    {
        if (effect.Kind is DisqualificationEffectKind.GradeAtMost or DisqualificationEffectKind.DemoteGrade)
        {
            Object.WriteObject(w, effect);
        }
        else
        {
            w.WriteStringValue(Texts.WordOf(Words, effect.Kind));
        }
    }

    public static void Seal(Utf8JsonWriter w, DisqualificationEffect effect)
    {
        Fields.Seal.Text(w, "kind", effect.Kind.ToString());
        Object.Seal(w, effect);
    }
}
