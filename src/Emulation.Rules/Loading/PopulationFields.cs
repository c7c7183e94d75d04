using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a value over all participants; one that is a figure has the figure's id.</summary>
internal static class PopulationFields
{
    public static readonly IReadOnlyDictionary<string, PopulationFunction> FunctionWords =
        new Dictionary<string, PopulationFunction>(StringComparer.Ordinal)
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

    /// <summary>Of a value of a workflow.</summary>
    public static readonly FieldList<PopulationDefinition> OfWorkflow = Make(
        new FieldList<PopulationDefinition>().Text("id", p => p.Id, (p, id) => p with { Id = id }, required: true));

    /// <summary>Of a figure.</summary>
    public static readonly FieldList<PopulationDefinition> OfFigure = Make(
        new FieldList<PopulationDefinition>().Add("", (_, p) => p, (_, _) => { }, (w, p) => Seal.Text(w, "id", p.Id)));

    private static FieldList<PopulationDefinition> Make(FieldList<PopulationDefinition> fields) => fields
        .Word(
            "function",
            FunctionWords,
            p => p.Function,
            (p, function) => p with { Function = function, OverCluster = function != PopulationFunction.Of },
            (w, p) => Seal.Text(w, "function", p.Function.ToString()))
        .Word(
            "over",
            OverWords,
            p => p.Function == PopulationFunction.Of ? null : p.OverCluster,
            (p, over) => p.Function == PopulationFunction.Of ? p : p with { OverCluster = over },
            (w, p) => w.WriteBoolean("overCluster", p.OverCluster))
        .Expression("value", p => p.Value, (p, value) => p with { Value = value })
        .Expression("where", p => p.Where, (p, where) => p with { Where = where })
        .Number("default", p => p.Default, (p, value) => p with { Default = value })
        .Word(
            "ties",
            TiesWords,
            p => p.Ties == RankTies.Low ? null : p.Ties,
            (p, ties) => p with { Ties = ties },
            (w, p) =>
            {
                if (p.IsOwn)
                {
                    Seal.Text(w, "ties", p.Ties.ToString());
                }
            })
        .Add(
            "lowest",
            (reader, p) => p with { Lowest = reader.Boolean("lowest") ?? false },
            (w, p) => Texts.Write(w, "lowest", p.Lowest),
            (w, p) =>
            {
                if (p.IsOwn)
                {
                    w.WriteBoolean("lowest", p.Lowest);
                }
            })
        .Add(
            "participant",
            (reader, p) =>
                p with { Participant = reader.Expression("participant", required: p.Function == PopulationFunction.Of) },
            (w, p) => Texts.Write(w, "participant", p.Participant?.Text),
            (w, p) =>
            {
                if (p.IsOwn)
                {
                    Seal.Text(w, "participant", p.Participant?.Text);
                }
            })
        .Number("at", p => p.At, (p, at) => p with { At = at }, Seal.Given);
}
