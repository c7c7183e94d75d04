using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>What a set of reads lacks.</summary>
internal static class MissingNames
{
    public static List<string> Of(IReadOnlyList<Slot> reads, Row row)
    {
        List<string> missing = [];
        foreach (var slot in reads)
        {
            if (!row.Given[slot.Ordinal] && !missing.Contains(slot.MissingName, StringComparer.Ordinal))
            {
                missing.Add(slot.MissingName);
            }
        }

        missing.Sort(StringComparer.Ordinal);
        return missing;
    }
}
