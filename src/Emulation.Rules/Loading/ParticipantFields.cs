using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of an entry of the roster.</summary>
internal static class ParticipantFields
{
    public static readonly FieldList<ParticipantDefinition> List = new FieldList<ParticipantDefinition>()
        .Text("id", p => p.Id, (p, id) => p with { Id = id.Trim() }, required: true)
        .Text("name", p => p.Name, (p, name) => p with { Name = name })
        .Text("cluster", p => p.Cluster, (p, cluster) => p with { Cluster = cluster.Trim() })
        .Add(
            "predecessors",
            (reader, p) => p with { Predecessors = RosterLoader.LoadPredecessors(reader) },
            (w, p) => Texts.Write(w, "predecessors", p.Predecessors),
            (w, p) => Seal.List(w, "predecessors", p.Predecessors.Order(StringComparer.Ordinal), id => Seal.Text(w, "id", id)));
}
