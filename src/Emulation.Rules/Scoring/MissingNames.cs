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

        // Of a list that is missing, its fields are not missing too.
        missing.RemoveAll(name => name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && missing.Contains(name[..dot], StringComparer.Ordinal));
        missing.Sort(StringComparer.Ordinal);
        return missing;
    }
}
