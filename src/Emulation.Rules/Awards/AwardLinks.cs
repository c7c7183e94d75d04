using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>
/// Which other awards each award asks for. Of the awards judged before it that exclude it only those come up that a participant has or may
/// have: three hundred awards that exclude each other are not asked for one by one.
/// </summary>
internal sealed class AwardLinks
{
    private readonly Dictionary<string, (Link[] Asked, Dictionary<string, Link> Excluding)> _links = new(StringComparer.Ordinal);

    public AwardLinks(CampaignDefinition definition)
    {
        var names = definition.Awards.ToDictionary(award => award.Id, award => award.Name, StringComparer.Ordinal);
        var judged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var award in definition.Awards)
        {
            var required = award.Requires.ToHashSet(StringComparer.Ordinal);
            var all = award.Requires.Concat(award.Excludes).Distinct(StringComparer.Ordinal)
                .Select(
                    (other, i) =>
                        new Link(other, names.GetValueOrDefault(other) ?? LocalizedText.Same(other), required.Contains(other), i)).ToList();
            var excluding =
                all.Where(link => !link.IsRequired && judged.Contains(link.Award)).ToDictionary(link => link.Award, StringComparer.Ordinal);
            _links.Add(award.Id, ([.. all.Where(link => !excluding.ContainsKey(link.Award))], excluding));
            judged.Add(award.Id);
        }
    }

    /// <summary>What to ask about a participant, in the order listed; what is left out says nothing.</summary>
    public IReadOnlyList<Link> Of(AwardDefinition award, AwardEntry entry)
    {
        var (asked, excluding) = _links[award.Id];
        if (excluding.Count == 0 || entry.Open.Count == 0)
        {
            return asked;
        }

        var found = entry.Open.Count < excluding.Count
            ? [.. entry.Open.Where(excluding.ContainsKey).Select(other => excluding[other])]
            : excluding.Values.Where(link => entry.Open.Contains(link.Award)).ToList();
        return found.Count == 0 ? asked : [.. found.Concat(asked).OrderBy(link => link.Index)];
    }

    /// <summary>Another award that is asked for.</summary>
    /// <param name="Award">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="IsRequired">Whether it is required; otherwise it excludes.</param>
    /// <param name="Index">Its place among those listed.</param>
    public sealed record Link(string Award, LocalizedText Name, bool IsRequired, int Index)
    {
        /// <summary>What stands against who lacks it where it is required, or has it where it excludes.</summary>
        public LocalizedText Against { get; } = IsRequired ? AwardTexts.Lacks(Name) : AwardTexts.Has(Name);

        /// <summary>What is said while it is open.</summary>
        public LocalizedText Waits { get; } = AwardTexts.WaitsFor(Name);
    }
}
