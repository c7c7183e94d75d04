using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Looks for ids that are not the same and may well be meant to be: by case, by zeros in front, by letters that look alike.
/// </summary>
internal sealed class AlikeChecks(LocalizedText what)
{
    public static readonly LocalizedText Participants = new() { Vietnamese = "mã đơn vị", English = "the participants" };

    public static readonly LocalizedText Clusters = new() { Vietnamese = "cụm", English = "the clusters" };

    private static readonly LocalizedText Case = new() { Vietnamese = "chữ hoa, chữ thường", English = "case" };

    private static readonly LocalizedText Zeros = new() { Vietnamese = "số 0 ở đầu", English = "zeros in front" };

    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly FaultGroups _groups = new();

    public void Add(string id, SourcePosition position)
    {
        if (!_seen.Add(id) || _byKey.TryAdd(KeyOf(id), id))
        {
            return;
        }

        var other = _byKey[KeyOf(id)];
        var difference =
            string.Equals(id, other, StringComparison.OrdinalIgnoreCase)
                ? Case
                : LookAlikes.AreAlike(id, other) ? CodePoints(other, id) : Zeros;
        var kind = ReferenceEquals(difference, Case) || ReferenceEquals(difference, Zeros) ? difference.English : "letters";
        _groups.Add(Codes.AlikeIds, kind, id, position, what, other, id, difference);
    }

    public void ReportTo(DiagnosticBag bag) => _groups.ReportTo(bag);

    private static LocalizedText CodePoints(string first, string second)
    {
        var (a, b) = (LookAlikes.Differences(first, second), LookAlikes.Differences(second, first));
        return new LocalizedText { Vietnamese = $"chữ trông giống nhau ({a} và {b})", English = $"letters that look alike ({a} and {b})" };
    }

    private static string KeyOf(string id)
    {
        var plain = System.Text.Ascii.IsValid(id) ? id : LookAlikes.Skeleton(id);
        return plain.ToUpper(CultureInfo.InvariantCulture).TrimStart('0');
    }
}
