using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Shared;

/// <summary>What people call a participant: as the figures say, or else as the campaign's own list of participants does.</summary>
internal static class RosterNames
{
    /// <summary>The name; the id where nothing names it.</summary>
    public static string NameOf(this Campaign rules, Submission submission) => rules.NameOf(submission.Participant, submission.Name);

    /// <summary>The name; the id where nothing names it.</summary>
    public static string NameOf(this Campaign rules, string participant, string? name) =>
        name is not null && name != participant
            ? name
            : rules.Definition.Participants.FirstOrDefault(one => one.Id == participant)?.Name ?? name ?? participant;

    /// <summary>The cluster the figures say, or else the one of the campaign's own list.</summary>
    public static string? ClusterOf(this Campaign rules, string participant, string? cluster) =>
        string.IsNullOrEmpty(cluster) ? rules.Definition.Participants.FirstOrDefault(one => one.Id == participant)?.Cluster : cluster;
}
