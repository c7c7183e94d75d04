namespace Emulation.Rules.Studio.Wording;

/// <summary>Why a sheet has its grade, its place and what is recommended.</summary>
public partial class StudioTexts
{
    /// <summary>What stands where nothing is known.</summary>
    internal const string NoValue = "–";

    public virtual string Grounds => In("Vì sao xếp loại, hạng và đề nghị như vậy", "Why this grade, place and recommendation");

    public virtual string PercentOf(decimal percent) => In($"Đạt {Number(percent)}%", $"{Number(percent)} % reached");

    public virtual string GradeNotReached(string why) => In($"Chưa đạt {why}", $"Not reached: {why}");

    public virtual string PlacesGoBy(IEnumerable<string> keys) => In(
        $"Xếp hạng lần lượt theo: {string.Join("; ", keys)}.", $"Places go by, in this order: {string.Join("; ", keys)}.");

    public virtual string OrderedBy(string key, string value, bool lowest) => lowest
        ? In($"{key}, thấp hơn xếp trên: {value}", $"{key}, the lower the better: {value}")
        : $"{key}: {value}";

    public virtual string TiedInPlace(IReadOnlyList<string> names)
    {
        var few = names.Count <= MostInPlace
            ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostInPlace))}, {AndMore(names.Count - MostInPlace)}";
        return In($"Đồng hạng với {few}.", $"The place is shared with {few}.");
    }

    public virtual string PlaceBehind(string name, int rank, string key, string own, string theirs) => In(
        $"Xếp sau {name} (hạng {rank}): {key} là {own}, bên trên là {theirs}.",
        $"Behind {name} (place {rank}): {key} is {own}, against {theirs}.");

    public virtual string PlaceDecided(string name, int rank) => In(
        $"Xếp sau {name} (hạng {rank}) theo quyết định của hội đồng: các căn cứ xếp hạng đều bằng nhau.",
        $"Behind {name} (place {rank}) as the council decided: all that places go by is equal.");

    public virtual string ByTheRules(string award, string status, IReadOnlyList<string> reasons) => In(
        $"{award}, theo quy tắc: {status}{Because(reasons)}", $"{award}, by the rules: {status}{Because(reasons)}");

    private const int MostInPlace = 10;

    private static string Because(IReadOnlyList<string> reasons) => reasons.Count == 0 ? "" : $" ({string.Join("; ", reasons)})";
}
