using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of the grades.</summary>
internal static class GradesFields
{
    public static readonly FieldList<GradesDefinition> List = new FieldList<GradesDefinition>()
        .Text("workflow", g => g.Workflow, (g, name) => g with { Workflow = name }, required: true, sealedAs: "gradeWorkflow")
        .Items(
            "levels",
            () => GradeLevelFields.List,
            g => g.Levels,
            (reader, g) => g with { Levels = new FrameLoader(reader.Context).LoadLevels(reader) },
            (w, g) => SealLevels(w, g.Levels));

    /// <summary>What the fingerprint is taken of, also where there are no grades.</summary>
    public static void Seal(Utf8JsonWriter w, GradesDefinition? grades)
    {
        if (grades is not null)
        {
            List.Seal(w, grades);
            return;
        }

        Fields.Seal.Text(w, "gradeWorkflow", (string?)null);
        SealLevels(w, []);
    }

    private static void SealLevels(Utf8JsonWriter w, IReadOnlyList<GradeLevel> levels) =>
        Fields.Seal.List(w, "grades", levels, level => GradeLevelFields.List.Seal(w, level));
}
