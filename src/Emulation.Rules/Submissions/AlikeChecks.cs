using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Looks for ids that are not the same and may well be meant to be: by case, by zeros in front, by letters that look alike.
/// </summary>
internal sealed class AlikeChecks(LocalizedText what)
{
    private readonly FaultGroups _groups = new();
    private Dictionary<string, string>? _byKey;
    private HashSet<string>? _seen;
    private string? _first;

    public void Add(string id, SourcePosition position)
    {
        // One alone is like no other, and needs no tables.
        _first ??= id;
        if (id == _first)
        {
            return;
        }

        _seen ??= new(StringComparer.Ordinal) { _first };
        _byKey ??= new(StringComparer.Ordinal) { [KeyOf(_first)] = _first };
        if (!_seen.Add(id) || _byKey.TryAdd(KeyOf(id), id))
        {
            return;
        }

        var other = _byKey[KeyOf(id)];
        var difference =
            string.Equals(id, other, StringComparison.OrdinalIgnoreCase)
                ? SubmissionTexts.Case
                : LookAlikes.AreAlike(id, other) ? CodePoints(other, id) : SubmissionTexts.Zeros;
        var kind = ReferenceEquals(difference, SubmissionTexts.Case) || ReferenceEquals(difference, SubmissionTexts.Zeros)
            ? difference.English : "letters";
        _groups.Add(Codes.AlikeIds, kind, id, position, what, other, id, difference);
    }

    public void ReportTo(DiagnosticBag bag) => _groups.ReportTo(bag);

    private static LocalizedText CodePoints(string first, string second)
    {
        var (a, b) = (LookAlikes.Differences(first, second), LookAlikes.Differences(second, first));
        return SubmissionTexts.LettersAlike(a, b);
    }

    private static string KeyOf(string id)
    {
        var plain = System.Text.Ascii.IsValid(id) ? id : LookAlikes.Skeleton(id);
        return plain.ToUpper(CultureInfo.InvariantCulture).TrimStart('0');
    }
}
