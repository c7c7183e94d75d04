using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>
/// What the readings of one source have in common: how many submissions came, in which order, and a number made of what they say. It costs
/// no more than looking at each value once, so that every reading can be held to the first.
/// </summary>
internal sealed class ReadingSeal
{
    private (int Count, ulong Said)? _first;
    private int _count;
    private ulong _said;

    /// <summary>Begins a reading.</summary>
    public void Begin() => (_count, _said) = (0, 0);

    public void Add(Submission submission)
    {
        _count++;
        Mix(HashOf(submission.Participant));
        Mix(HashOf(submission.Name));
        Mix(HashOf(submission.Cluster));
        foreach (var (indicator, value) in submission.Values)
        {
            // Which indicator it is shows by what it says and how long its name is; the name itself would cost as much as all the rest.
            Mix(indicator.Length);
            Add(value?.Value);
        }

        foreach (var (indicator, names) in submission.Evidence)
        {
            Mix(HashOf(indicator));
            Mix(names.IsDefault ? -1 : names.Length);
        }

        foreach (var adjustment in submission.Adjustments)
        {
            Mix(adjustment?.GetHashCode() ?? 0);
        }

        foreach (var award in submission.History ?? [])
        {
            Mix(award?.GetHashCode() ?? 0);
        }

        Mix(HashCode.Combine(submission.Stage, submission.History?.Length));
    }

    /// <summary>Ends a reading.</summary>
    /// <returns>Whether it was as the first one.</returns>
    public bool End() => (_first ??= (_count, _said)) == (_count, _said);

    /// <summary>What is null is told by the check that follows.</summary>
    private void Add(IndicatorValue? value)
    {
        if (value?.Value is not ImmutableArray<ListItem> items)
        {
            Mix(value?.GetHashCode() ?? 0);
            return;
        }

        Mix(items.Length);
        foreach (var (field, inner) in items.SelectMany(item => item.Values))
        {
            Mix(HashOf(field));
            Add(inner);
        }
    }

    private static int HashOf(string? text) => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private void Mix(int hash) => _said = (ulong.RotateLeft(_said, 5) ^ (uint)hash) * 0x9E3779B97F4A7C15;
}
