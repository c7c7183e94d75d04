namespace Emulation.Rules.Awards;

/// <summary>The line a quota draws in one group; the same for all of the group.</summary>
internal sealed class QuotaLine(int limit)
{
    /// <summary>How many can have the award.</summary>
    public int Limit => limit;
}
