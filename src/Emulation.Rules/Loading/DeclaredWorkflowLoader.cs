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
        ["rank"] = PopulationFunction.Rank,
        ["of"] = PopulationFunction.Of,
        ["product"] = PopulationFunction.Product,
        ["stdev"] = PopulationFunction.StDev,
        ["stdevSample"] = PopulationFunction.StDevSample,
        ["percentile"] = PopulationFunction.Percentile,
    };

    private static readonly Dictionary<string, bool> OverWords = new(StringComparer.Ordinal) { ["cluster"] = true, ["all"] = false };

    private static readonly Dictionary<string, RankTies> TiesWords = new(StringComparer.Ordinal)
    {
        ["low"] = RankTies.Low,
        ["dense"] = RankTies.Dense,
        ["average"] = RankTies.Average,
    };

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
                    Population = [.. reader.Items("population").Select(item => LoadPopulation(item, null)).OfType<PopulationDefinition>()],
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

    /// <summary>A population value; null, and said so, when it is broken.</summary>
    /// <param name="node">What describes it.</param>
    /// <param name="owner">The figure it is; null of a value of a workflow, which has an id of its own.</param>
    public PopulationDefinition? LoadPopulation(JsonNode node, string? owner)
    {
        if (ObjectReader.Open(node, "population", context) is not { } reader)
        {
            return null;
        }

        var id = owner ?? reader.NonEmptyText("id", required: true);
        reader.Required("function");
        var function = reader.Among("function", FunctionWords);
        var overCluster = reader.Among("over", OverWords);
        var population = new PopulationDefinition
        {
            Id = id ?? "",
            Function = function ?? PopulationFunction.Count,
            OverCluster = function != PopulationFunction.Of && (overCluster ?? true),
            Value = reader.Expression("value"),
            Where = reader.Expression("where"),
            Default = reader.Number("default"),
            Ties = reader.Among("ties", TiesWords) ?? RankTies.Low,
            Lowest = reader.Boolean("lowest") ?? false,
            Participant = reader.Expression("participant", required: function == PopulationFunction.Of),
            At = reader.Number("at"),
            Position = node.Position,
        };
        if (function != PopulationFunction.Of)
        {
            reader.Required("over");
        }

        CheckFields(reader, function);
        reader.Done();
        if (id is null || function is null)
        {
            _refused.AddRange(id is null ? [] : [id]);
            return null;
        }

        if (owner is null)
        {
            NameRules.Check(id, node.Position, context.Bag);
        }

        CheckAt(reader, population);
        if (reader.Optional("value") is null && function != PopulationFunction.Count)
        {
            context.Bag.Add(Codes.MissingValue.At(node.Position, id));
            _refused.Add(id);
            return null;
        }

        return population;
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
                context.Bag.Add(Codes.FieldOfFunction.At(misplaced.Position, field, FunctionWords.First(word => word.Value == owner).Key));
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
