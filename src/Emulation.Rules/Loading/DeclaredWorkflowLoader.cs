using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads what <c>campaign.json</c> declares of workflows: their parameters and population values.</summary>
internal sealed class DeclaredWorkflowLoader(LoadContext context)
{
    private static readonly Dictionary<string, PopulationFunction> FunctionWords = new(StringComparer.Ordinal)
    {
        ["max"] = PopulationFunction.Max,
        ["min"] = PopulationFunction.Min,
        ["sum"] = PopulationFunction.Sum,
        ["average"] = PopulationFunction.Average,
        ["median"] = PopulationFunction.Median,
        ["count"] = PopulationFunction.Count,
        ["product"] = PopulationFunction.Product,
        ["stdev"] = PopulationFunction.StDev,
        ["stdevSample"] = PopulationFunction.StDevSample,
        ["percentile"] = PopulationFunction.Percentile,
    };

    private static readonly Dictionary<string, bool> OverWords = new(StringComparer.Ordinal) { ["cluster"] = true, ["all"] = false };

    private readonly List<string> _refused = [];

    public IReadOnlyList<DeclaredWorkflow> Load(JsonNode? node)
    {
        var declared = new List<DeclaredWorkflow>();
        if (node is null || ObjectReader.Open(node, "workflows", context) is null)
        {
            return declared;
        }

        foreach (var property in node.Properties)
        {
            if (ObjectReader.Open(property.Value, property.Name, context) is { } reader)
            {
                _refused.Clear();
                declared.Add(new DeclaredWorkflow
                {
                    Name = property.Name.Normalize(),
                    Parameters = Parameters(reader),
                    Population = [.. reader.Items("population").Select(LoadPopulation).OfType<PopulationDefinition>()],
                    BrokenNames = [.. _refused],
                    Position = property.Position,
                });
                reader.Done();
            }
        }

        return declared;
    }

    private List<string> Parameters(ObjectReader reader)
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

    private PopulationDefinition? LoadPopulation(JsonNode node)
    {
        if (ObjectReader.Open(node, "population", context) is not { } reader)
        {
            return null;
        }

        var id = reader.NonEmptyText("id", required: true);
        reader.Required("function");
        var function = reader.Among("function", FunctionWords);
        var overCluster = reader.Among("over", OverWords);
        var population = new PopulationDefinition
        {
            Id = id ?? "",
            Function = function ?? PopulationFunction.Count,
            OverCluster = overCluster ?? true,
            Value = reader.Expression("value"),
            Where = reader.Expression("where"),
            Default = reader.Number("default"),
            At = reader.Number("at"),
            Position = node.Position,
        };
        reader.Required("over");
        reader.Done();
        if (id is null || function is null)
        {
            _refused.AddRange(id is null ? [] : [id]);
            return null;
        }

        NameRules.Check(id, node.Position, context.Bag);
        CheckAt(reader, population);
        if (reader.Optional("value") is null && function != PopulationFunction.Count)
        {
            context.Bag.Add(Codes.MissingValue.At(node.Position, id));
            _refused.Add(id);
            return null;
        }

        return population;
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
