using Emulation.Rules.Definitions;

namespace Emulation.Rules.Hosting;

/// <summary>The campaigns a catalog serves at one moment. Immutable: who holds one sees no later edit.</summary>
public sealed class CatalogSnapshot
{
    private readonly ILookup<string, Campaign> _byId;

    internal CatalogSnapshot(IReadOnlyList<Campaign> campaigns)
    {
        Campaigns = campaigns;
        _byId = campaigns
            .OrderByDescending(c => c.Definition.Effective.From)
            .ThenByDescending(c => c.Definition.Version, VersionComparer.Instance)
            .ThenByDescending(c => c.Definition.Version, StringComparer.Ordinal)
            .ToLookup(c => c.Definition.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// Orders versions as people read them: parts between dots one by one, numbers by value (<c>1.10</c> is above <c>1.9</c>), a version
    /// above its own preliminary ones (<c>2-draft</c> is below <c>2</c>), a word below every number.
    /// </summary>
    public static IComparer<string> ByVersion => VersionComparer.Instance;

    /// <summary>Every version of every campaign.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; }

    /// <summary>
    /// The version in force on a day, of corrections of one period the one with the highest version; null when there is none.
    /// </summary>
    /// <param name="id">The campaign's id.</param>
    /// <param name="day">The day, a calendar date where the campaign is held.</param>
    public Campaign? InForce(string id, DateOnly day) =>
        _byId[id].FirstOrDefault(c => c.Definition.Effective.From <= day && day <= c.Definition.Effective.To);

    /// <summary>The version in force today, by the clock and its time zone; null when there is none.</summary>
    /// <param name="id">The campaign's id.</param>
    /// <param name="clock">The clock: <see cref="TimeProvider.System"/>, or a test's.</param>
    public Campaign? InForce(string id, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return InForce(id, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
    }

    /// <summary>A version by its name, also one that a correction of the same period has replaced; null when there is none.</summary>
    /// <param name="id">The campaign's id.</param>
    /// <param name="version">The version as the campaign writes it.</param>
    public Campaign? Version(string id, string version) => _byId[id].FirstOrDefault(c => c.Definition.Version == version);

    /// <summary>
    /// The version whose period begins last, of corrections of one period the one with the highest version; null when there is none.
    /// It may not be in force yet: <see cref="InForce(string, DateOnly)"/> answers for a day.
    /// </summary>
    /// <param name="id">The campaign's id.</param>
    public Campaign? Latest(string id) => _byId[id].FirstOrDefault();
}
