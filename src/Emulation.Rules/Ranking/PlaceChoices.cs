namespace Emulation.Rules.Ranking;

/// <summary>What people decided on places that are shared and left to them.</summary>
internal sealed class PlaceChoices(IReadOnlyDictionary<string, int> chosen)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<DisorderedTie> _disordered = [];

    /// <summary>Nobody has decided yet.</summary>
    public static PlaceChoices None => new(new Dictionary<string, int>());

    /// <summary>The ties whose decided places do not follow each other.</summary>
    public IReadOnlyList<DisorderedTie> Disordered => _disordered;

    /// <summary>Whether the place was open.</summary>
    public bool WasOpen(string participant) => _used.Contains(participant);

    /// <summary>
    /// The places of those tied from <paramref name="first"/> on, in order: who was decided on where the decision says, the others together
    /// where there is room. Null when nobody decided, or when the places do not follow each other: 1, 2 or 1, 1, 3 do, 1, 3, 3 do not.
    /// </summary>
    /// <param name="tied">The tied.</param>
    /// <param name="first">The place they share.</param>
    /// <param name="areDense">Whether places are dense: 1, 1, 2.</param>
    public IReadOnlyList<TiedPlace>? Arrange(IReadOnlyList<string> tied, int first, bool areDense)
    {
        var decided = tied.Where(chosen.ContainsKey).GroupBy(p => chosen[p]).OrderBy(g => g.Key).ToList();
        if (decided.Count == 0)
        {
            return null;
        }

        _used.UnionWith(decided.SelectMany(g => g));
        List<TiedPlace> places = [];
        var rest = tied.Where(p => !chosen.ContainsKey(p)).ToList();
        var next = first;
        foreach (var group in decided)
        {
            if (group.Key > next && rest.Count > 0)
            {
                Take(rest, isDecided: false);
                rest = [];
            }

            if (group.Key != next)
            {
                _disordered.Add(
                    new DisorderedTie(
                        [.. decided.SelectMany(g => g)], [.. decided.SelectMany(g => g.Select(_ => g.Key))], first, tied.Count));
                return null;
            }

            Take([.. group], isDecided: true);
        }

        if (rest.Count > 0)
        {
            Take(rest, isDecided: false);
        }

        return places;

        void Take(IReadOnlyList<string> participants, bool isDecided)
        {
            places.Add(new TiedPlace(next, participants, isDecided));
            next += areDense ? 1 : participants.Count;
        }
    }
}
