using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of what <c>campaign.json</c> declares of a workflow, under the workflow's name.</summary>
internal static class DeclaredWorkflowFields
{
    public static readonly FieldList<DeclaredWorkflow> List = new FieldList<DeclaredWorkflow>()
        .List(
            "parameters",
            d => d.Parameters,
            (d, parameters) => d with { Parameters = parameters },
            "name",
            reader => new DeclaredWorkflowLoader(reader.Context).LoadParameters(reader))
        .Items(
            "population",
            () => PopulationFields.OfWorkflow,
            d => d.Population,
            (reader, d) => d with { Population = new DeclaredWorkflowLoader(reader.Context).LoadPopulation(reader, d.Name) });

    /// <summary>What the fingerprint is taken of, the name included.</summary>
    public static void Seal(Utf8JsonWriter w, DeclaredWorkflow declared)
    {
        Fields.Seal.Text(w, "name", declared.Name);
        List.Seal(w, declared);
    }
}
