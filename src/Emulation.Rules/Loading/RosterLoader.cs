using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Loading;

/// <summary>Reads the roster.</summary>
internal sealed class RosterLoader(LoadContext context)
{
    /// <param name="nodes">The entries of <c>participants</c>.</param>
    /// <param name="clusters">The clusters there are; empty when any will do.</param>
    public IReadOnlyList<ParticipantDefinition> Load(IReadOnlyList<JsonNode> nodes, IReadOnlyList<string> clusters)
    {
        var participants = new List<ParticipantDefinition>();
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        var known = clusters.Select(Roster.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "participants", context) is not { } reader || LoadOne(reader) is not { } participant)
            {
                continue;
            }

            if (participant.Cluster is { } cluster && known.Count > 0 && !known.Contains(Roster.KeyOf(cluster)))
            {
                var at = reader.Optional("cluster")!.Position;
                context.Bag.Add(Codes.RosterCluster.At(at, participant.Id, cluster, Suggestion.For(cluster, clusters)));
            }

            if (!first.TryAdd(Roster.KeyOf(participant.Id), node.Position))
            {
                context.Bag.Add(Codes.RosterDuplicate.At(node.Position, participant.Id, first[Roster.KeyOf(participant.Id)]));
            }
            else
            {
                participants.Add(participant);
            }
        }

        foreach (var participant in participants)
        {
            foreach (var predecessor in participant.Predecessors.Where(predecessor => first.ContainsKey(Roster.KeyOf(predecessor))))
            {
                context.Bag.Add(Codes.RosterPredecessor.At(participant.Position, participant.Id, predecessor));
            }
        }

        return participants;
    }

    /// <summary>Ids of those that one was made of.</summary>
    public static IReadOnlyList<string> LoadPredecessors(ObjectReader reader)
    {
        var predecessors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (text, position) in reader.Texts("predecessors"))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                reader.Context.Bag.Add(Codes.Empty.At(position, "predecessors"));
            }
            else if (!predecessors.TryAdd(Roster.KeyOf(text.Trim()), text.Trim()))
            {
                reader.Context.Bag.Add(Codes.DuplicateEntry.At(position, text.Trim()));
            }
        }

        return [.. predecessors.Values];
    }

    private static ParticipantDefinition? LoadOne(ObjectReader reader)
    {
        var participant = ParticipantFields.List.Read(reader, new ParticipantDefinition { Id = "", Position = reader.Position });
        reader.Done();
        return participant.Id.Length == 0 ? null : participant;
    }
}
