using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a figure.</summary>
internal static class FigureFields
{
    public const string Value = "value";

    public static readonly FieldList<FigureDefinition> List = new FieldList<FigureDefinition>()
        .Text("id", f => f.Id, (f, id) => f with { Id = id }, required: true)
        .Name(f => f.Name, (f, name) => f with { Name = name }, f => f.Id)
        .Decimals("decimals", f => f.Decimals, (f, decimals) => f with { Decimals = decimals })
        .Form(Value, FormLoader.Value, (w, name, form) => Texts.WritePoints(w, name, form.Value), f => f.Form, Set)
        .Forms(f => f.Form, Set)
        .Object(
            "population",
            () => PopulationFields.OfFigure,
            f => f.Population,
            (reader, f) => reader.Optional("population") is { } node
                ? f with { Population = new DeclaredWorkflowLoader(reader.Context).LoadPopulation(node, f.Id) }
                : f);

    private static FigureDefinition Set(FigureDefinition figure, ScoringForm form) => figure with { Form = form };
}
