namespace Emulation.Rules.Tests.Reference;

/// <summary>Compares participants by keys, the most important first.</summary>
internal sealed class OrderReference(ReferenceCampaign campaign, IReadOnlyList<ReferenceKey> keys)
{
    /// <summary>The keys whose value is not known.</summary>
    public IReadOnlyList<string> Missing(ReferenceSheet sheet) =>
        [.. keys.Select(k => k.By).Where(by => by == "grade" ? sheet.Final.IsOpen : sheet.Figure(by) is null)];

    /// <summary>Negative where <paramref name="a"/> comes first.</summary>
    public int Compare(ReferenceSheet a, ReferenceSheet b)
    {
        foreach (var key in keys)
        {
            var compared = key.By == "grade" ? PlaceOf(b).CompareTo(PlaceOf(a))
                : a.Figure(key.By)!.Value.CompareTo(b.Figure(key.By)!.Value);
            if (compared != 0)
            {
                return key.Lowest ? compared : -compared;
            }
        }

        return 0;
    }

    /// <summary>Without a grade comes after the last.</summary>
    private int PlaceOf(ReferenceSheet sheet) => campaign.Levels.TakeWhile(l => l.Id != sheet.Final.Level).Count();
}
