namespace Emulation.Rules.Awards;

/// <summary>The line a quota draws in one group; the same for all of the group.</summary>
internal sealed class QuotaLine(int limit, int among, int within, int over)
{
    /// <summary>How many can have the award.</summary>
    public int Limit => limit;

    /// <summary>How many are eligible.</summary>
    public int Among => among;

    /// <summary>How many are recommended.</summary>
    public int Within => within;

    /// <summary>Up to whom the council chooses; as many as recommended where it has nothing to choose.</summary>
    public int Over => over;
}
