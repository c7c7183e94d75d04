using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>Who takes part, by id. Empty where the campaign does not say.</summary>
internal sealed class Roster(CampaignDefinition definition)
{
    private readonly Dictionary<string, ParticipantDefinition> _byId =
        definition.Participants.DistinctBy(p => KeyOf(p.Id), StringComparer.Ordinal).ToDictionary(p => KeyOf(p.Id), StringComparer.Ordinal);

    private readonly ILookup<string, string> _successors =
        definition.Participants.SelectMany(p => p.Predecessors.Select(before => (Before: KeyOf(before), p.Id)))
            .ToLookup(pair => pair.Before, pair => pair.Id, StringComparer.Ordinal);

    public bool IsEmpty => _byId.Count == 0;

    public IEnumerable<ParticipantDefinition> All => definition.Participants;

    /// <summary>What ids and clusters are compared by, here and wherever they are read.</summary>
    public static string KeyOf(string? text) => UnicodeText.Identity(text);

    public ParticipantDefinition? Find(string id) => _byId.GetValueOrDefault(KeyOf(id));

    /// <summary>The submission with the roster's name and cluster, whatever it says itself: that they differ was said.</summary>
    public Submission Complete(Submission submission) => !IsEmpty && Find(submission.Participant) is { } entry
        ? submission with { Name = entry.Name ?? submission.Name, Cluster = entry.Cluster ?? submission.Cluster }
        : submission;

    /// <summary>The cluster of a participant: the roster's, or what was said.</summary>
    public string? ClusterOf(string id, string? said) => IsEmpty ? said : Find(id)?.Cluster ?? said;

    /// <summary>The participants that were made of <paramref name="id"/>.</summary>
    public IEnumerable<string> SuccessorsOf(string id) => _successors[KeyOf(id)];
}
