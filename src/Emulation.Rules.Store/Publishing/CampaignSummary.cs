namespace Emulation.Rules.Store.Publishing;

/// <summary>What the store holds of one campaign.</summary>
public sealed record CampaignSummary
{
    /// <summary>The campaign's id.</summary>
    public required string Campaign { get; init; }

    /// <summary>Its published versions, the one published last first.</summary>
    public required IReadOnlyList<RuleVersion> Versions { get; init; }

    /// <summary>Its drafts that are being written or wait, the one changed last first.</summary>
    public required IReadOnlyList<DraftSummary> Drafts { get; init; }

    /// <summary>The version in force on a day; null where there is none.</summary>
    /// <param name="day">A calendar date where the campaign is held.</param>
    public RuleVersion? InForce(DateOnly day) => Versions.FirstOrDefault(v => v.ReplacedBy is null && v.From <= day && day <= v.To);
}
