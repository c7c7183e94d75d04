namespace Emulation.Rules.Ranking;

/// <summary>What people chose among those tied across the line of a quota on grades.</summary>
internal sealed class GradeChoices(IReadOnlyDictionary<(string Participant, string Grade), bool> chosen)
{
    private readonly HashSet<(string, string)> _used = [];
    private readonly List<OverfilledLine> _overfilled = [];

    /// <summary>Nobody has chosen yet.</summary>
    public static GradeChoices None => new(new Dictionary<(string, string), bool>());

    /// <summary>The lines across which more were given the grade than it has places.</summary>
    public IReadOnlyList<OverfilledLine> Overfilled => _overfilled;

    /// <summary>Whether a participant on the line keeps the grade; null while nobody has decided.</summary>
    public bool? Of(string participant, string grade)
    {
        if (!chosen.TryGetValue((participant, grade), out var keeps))
        {
            return null;
        }

        _used.Add((participant, grade));
        return keeps;
    }

    /// <summary>Whether there was something to choose.</summary>
    public bool WasOpen(string participant, string grade) => _used.Contains((participant, grade));

    public void Overfill(OverfilledLine line) => _overfilled.Add(line);
}
