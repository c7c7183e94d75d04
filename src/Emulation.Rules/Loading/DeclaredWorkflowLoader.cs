using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads what <c>campaign.json</c> declares of workflows: their parameters and population values.</summary>
internal sealed class DeclaredWorkflowLoader(LoadContext context)
{
    public IReadOnlyList<DeclaredWorkflow> Load(JsonNode? node)
    {
        var declared = new List<DeclaredWorkflow>();
        if (node is null || ObjectReader.Open(node, "workflows", context) is null)
        {
            return declared;
        }

        foreach (var property in node.Properties)
        {
            var position = property.Position;
            if (context.Made<DeclaredWorkflow>(
                property.Value, made => made.Position == position, () => Load(property, position)) is { } workflow)
            {
                declared.Add(workflow);
            }
        }

        return declared;
    }

    private DeclaredWorkflow? Load(JsonProperty property, SourcePosition position)
    {
        if (ObjectReader.Open(property.Value, property.Name, context) is not { } reader)
        {
            return null;
        }

        var blank = new DeclaredWorkflow { Name = property.Name.Normalize(), Position = position };
        var workflow = DeclaredWorkflowFields.List.Read(reader, blank);
        reader.Done();
        return workflow;
    }

    public IReadOnlyList<string> LoadParameters(ObjectReader reader)
    {
        var parameters = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, position) in reader.Texts("parameters"))
        {
            NameRules.Check(name, position, context.Bag);
            if (!names.Add(name))
            {
                context.Bag.Add(Codes.DuplicateEntry.At(position, name));
            }
            else
            {
                parameters.Add(name);
            }
        }

        return parameters;
    }

    /// <summary>The population values of a workflow.</summary>
    public IReadOnlyList<PopulationDefinition> LoadPopulation(ObjectReader reader, string workflow)
    {
        var loaded = new List<PopulationDefinition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var population in reader.Items("population").Select(item => LoadPopulation(item, null, workflow))
            .OfType<PopulationDefinition>())
        {
            if (ids.Add(population.Id))
            {
                loaded.Add(population);
            }
            else
            {
                context.Bag.Add(Codes.DuplicateEntry.At(population.Position, population.Id));
            }
        }

        return loaded;
    }

    /// <summary>A population value; null, and said so, when it is broken.</summary>
    /// <param name="node">What describes it.</param>
    /// <param name="owner">The figure it is; null of a value of a workflow, which has an id of its own.</param>
    /// <param name="workflow">The workflow it is of; null of a figure.</param>
    public PopulationDefinition? LoadPopulation(JsonNode node, string? owner, string? workflow = null)
    {
        if (ObjectReader.Open(node, "population", context) is not { } reader)
        {
            return null;
        }

        reader.Required("function");
        var blank = new PopulationDefinition { Id = owner ?? "", Function = PopulationFunction.Count, Position = node.Position };
        var fields = owner is null ? PopulationFields.OfWorkflow : PopulationFields.OfFigure;
        var population = fields.Read(reader, blank);
        PopulationFunction? function =
            reader.Optional("function") is { Kind: JsonNodeKind.Text, Text: var word }
            && PopulationFields.FunctionWords.TryGetValue(word, out var known)
                ? known
                : null;
        if (function != PopulationFunction.Of)
        {
            reader.Required("over");
        }

        CheckFields(reader, function);
        reader.Done();
        if (population.Id.Length == 0 || function is null)
        {
            Refuse(workflow, population.Id);
            return null;
        }

        if (owner is null)
        {
            NameRules.Check(population.Id, node.Position, context.Bag);
        }

        CheckAt(reader, population);
        if (reader.Optional("value") is null && function != PopulationFunction.Count)
        {
            context.Bag.Add(Codes.MissingValue.At(node.Position, population.Id));
            Refuse(workflow, population.Id);
            return null;
        }

        return population;
    }

    private void Refuse(string? workflow, string id)
    {
        if (workflow is not null && id.Length > 0)
        {
            context.State.BrokenValues.Add((workflow, id));
        }
    }

    /// <summary>What only a place among others, or another's value, can have.</summary>
    private void CheckFields(ObjectReader reader, PopulationFunction? function)
    {
        (string, PopulationFunction)[] owners =
            [("ties", PopulationFunction.Rank), ("lowest", PopulationFunction.Rank), ("participant", PopulationFunction.Of)];
        foreach (var (field, owner) in owners)
        {
            if (function is not null && function != owner && reader.Optional(field) is { } misplaced)
            {
                context.Bag.Add(Codes.FieldOfFunction.At(misplaced.Position, field, Texts.WordOf(PopulationFields.FunctionWords, owner)));
            }
        }

        if (function == PopulationFunction.Of && reader.Optional("over") is { Kind: JsonNodeKind.Text, Text: "cluster" } over)
        {
            context.Bag.Add(Codes.OfIsOverAll.At(over.Position));
        }
    }

    /// <summary>A percentile needs its percentage, and nothing else has one.</summary>
    private void CheckAt(ObjectReader reader, PopulationDefinition population)
    {
        var isPercentile = population.Function == PopulationFunction.Percentile;
        if (reader.Optional("at") is null ? isPercentile : !isPercentile)
        {
            context.Bag.Add(Codes.PercentileAt.At(population.Position, population.Id));
        }
        else if (population.At is < 0m or > 100m)
        {
            context.Bag.Add(Codes.NumberOutOfRange.At(reader.Optional("at")!.Position, "at", 0, 100));
        }
    }
}
