using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Compilation;

/// <summary>
/// Which names stand for something else in a definition than in one that was compiled before: expressions that name none of them come to
/// the same. Where they differ in what every expression sees, or a name is of another kind, nothing can be taken over.
/// </summary>
internal sealed class ChangedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly List<string> _added = [];

    /// <summary>Those that were not there before.</summary>
    public IReadOnlyList<string> Added => _added;

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>The names; null where nothing can be taken over.</summary>
    public static ChangedNames? Between(CampaignDefinition before, CampaignDefinition after, LoadState state)
    {
        var isSeenTheSame = before.Year == after.Year
            && before.Clusters.SequenceEqual(after.Clusters, StringComparer.Ordinal)
            && before.KnownAwards().SequenceEqual(after.KnownAwards(), StringComparer.Ordinal)
            && LevelsOf(before).SequenceEqual(LevelsOf(after), StringComparer.Ordinal);
        if (!isSeenTheSame)
        {
            return null;
        }

        var (old, now) = (KindsOf(before), KindsOf(after));
        var changed = new ChangedNames();
        foreach (var (name, thing) in now)
        {
            if (!old.Remove(name, out var known))
            {
                changed._names.Add(name);
                changed._added.Add(name);
            }
            else if (!IsOfOneKind(known, thing))
            {
                return null;
            }
            else if (!SameSaid.In(known, thing))
            {
                changed._names.Add(name);
            }
        }

        // What is left over is gone.
        changed._names.UnionWith(old.Keys);
        changed._names.UnionWith(state.BrokenNames);
        return changed;
    }

    /// <summary>Whether a text names any of them.</summary>
    public bool AreIn(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            {
                i++;
            }

            if (i > start && _names.Contains(text[start..i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What each name stands for: its definition, or itself where it is a result.</summary>
    private static Dictionary<string, object> KindsOf(CampaignDefinition definition)
    {
        var kinds = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var indicator in definition.Indicators)
        {
            kinds.TryAdd(indicator.Id, indicator);
        }

        foreach (var constant in definition.Constants)
        {
            kinds.TryAdd(constant.Id, constant);
        }

        foreach (var id in definition.Figures.Select(f => f.Id).Concat(definition.AllCriteria().Select(c => c.Id)))
        {
            kinds.TryAdd(id, id);
        }

        return kinds;
    }

    /// <summary>Whether a row keeps the values of both in the same way.</summary>
    private static bool IsOfOneKind(object before, object after) => (before, after) switch
    {
        (IndicatorDefinition one, IndicatorDefinition other) =>
            one.Type == other.Type && (one.Type != IndicatorType.List || SameSaid.In(one, other)),
        (ConstantDefinition one, ConstantDefinition other) => one.By == other.By,
        (string, string) => true,
        _ => false,
    };

    private static IEnumerable<string> LevelsOf(CampaignDefinition definition) =>
        (definition.Grades?.Levels ?? []).Select(level => level.Id);
}
