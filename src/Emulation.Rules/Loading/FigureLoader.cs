using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads figures: an expression, a short form, or a value over all participants.</summary>
internal sealed class FigureLoader(LoadContext context, IReadOnlyList<IndicatorDefinition> indicators)
{
    private const string Deductions = "deductions";

    private readonly ShortForms _shortForms = new(context, indicators);
    private readonly DeclaredWorkflowLoader _populations = new(context);
    private readonly List<WorkflowDefinition> _expanded = [];
    private readonly List<string> _refused = [];

    /// <summary>The workflows that figures stand for.</summary>
    public IReadOnlyList<WorkflowDefinition> Expanded => _expanded;

    /// <summary>Ids of the figures that were refused.</summary>
    public IReadOnlyList<string> Refused => _refused;

    public IReadOnlyList<FigureDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var figures = new List<FigureDefinition>();
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "figures", context) is { } reader && LoadOne(reader) is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    private FigureDefinition? LoadOne(ObjectReader reader)
    {
        var id = reader.NonEmptyText("id", required: true);
        var name = reader.Localized("name");
        int? decimals = reader.Optional("decimals") is { Kind: JsonNodeKind.Null }
            ? null
            : reader.WholeNumber("decimals", 0, 28) ?? RoundingDefinition.Unsaid;
        var (value, population) = (reader.Optional("value"), reader.Optional("population"));
        var shortForms = ShortForms.Of(reader);
        var forms = shortForms.Count + (value is null ? 0 : 1) + (population is null ? 0 : 1);
        var isOne = forms == 1 && !shortForms.Contains(Deductions, StringComparer.Ordinal);
        var workflow = id is not null && isOne ? WorkflowOf(reader, id, value) : null;
        var over = id is not null && isOne && population is not null ? _populations.LoadPopulation(population, id) : null;
        reader.Done();
        if (id is null)
        {
            return null;
        }

        if (!isOne)
        {
            context.Bag.Add(Codes.FigureForm.At(reader.Position, id));
        }

        if (workflow is null && over is null)
        {
            _refused.Add(id);
            return null;
        }

        if (workflow is not null)
        {
            _expanded.Add(workflow);
        }

        return new FigureDefinition
        {
            Id = id,
            Name = name ?? LocalizedText.Same(id),
            Decimals = decimals,
            Workflow = workflow?.Name,
            Population = over,
            Position = reader.Position,
        };
    }

    private WorkflowDefinition? WorkflowOf(ObjectReader reader, string id, JsonNode? value) =>
        value is not null ? _shortForms.OfValue(value, id) : _shortForms.Expand(reader, id, isFigure: true)?.Workflow;
}
