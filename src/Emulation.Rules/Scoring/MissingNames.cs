using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>What a set of reads lacks.</summary>
internal static class MissingNames
{
    /// <summary>
    /// The names, in ordinal order. Of points and figures that are not there, what they lack themselves; their own name where that is
    /// nothing that could be submitted.
    /// </summary>
    public static List<string> Of(CompiledCampaign campaign, IReadOnlyList<Slot> reads, Row row)
    {
        List<string> missing = [];
        if (AreGiven(reads, row))
        {
            return missing;
        }

        HashSet<Slot> seen = [];
        var open = new Stack<Slot>(reads);
        while (open.TryPop(out var slot))
        {
            if (row.Given[slot.Ordinal] || !seen.Add(slot))
            {
                continue;
            }

            Slot[] behind = [.. campaign.Plan.Behind.GetValueOrDefault(slot, []).Where(other => !row.Given[other.Ordinal])];
            if (behind.Length > 0)
            {
                Array.ForEach(behind, open.Push);
            }
            else if (!missing.Contains(slot.MissingName, StringComparer.Ordinal))
            {
                missing.Add(slot.MissingName);
            }
        }

        // Of a list that is missing, its fields are not missing too.
        missing.RemoveAll(
            name => name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
                && missing.Contains(name[..dot], StringComparer.Ordinal));
        missing.Sort(StringComparer.Ordinal);
        return missing;
    }

    private static bool AreGiven(IReadOnlyList<Slot> slots, Row row)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (!row.Given[slots[i].Ordinal])
            {
                return false;
            }
        }

        return true;
    }
}
