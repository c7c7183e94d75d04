using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Looks for ids that are not the same and may well be meant to be: by case, by zeros in front, by letters that look alike.
/// </summary>
internal sealed class AlikeChecks(LocalizedText what)
{
    private readonly FaultGroups _groups = new();

    /// <summary>One alone is like no other, and needs no tables.</summary>
    private FirstPlace? _alone;

    /// <summary>The first of those that look the same; null while there is one alone.</summary>
    private Dictionary<string, FirstPlace>? _firsts;

    /// <summary>Those that look like an earlier one.</summary>
    private Dictionary<string, FirstPlace>? _others;

    /// <summary>Adds an id; false, and nothing is said, where it is there already.</summary>
    public bool TryAdd(string id, SourcePosition position)
    {
        if (Find(id) is not null)
        {
            return false;
        }

        var place = FirstPlace.Of(id, position, _alone?.File);
        if (_alone is not { } alone)
        {
            _alone = place;
            return true;
        }

        _firsts ??= new(new AlikeKey()) { [alone.Id] = alone };
        if (!_firsts.TryAdd(id, place))
        {
            _others ??= new(StringComparer.Ordinal);
            _others.Add(id, place);
            Refuse(id, position, _firsts[id].Id);
        }

        return true;
    }

    /// <summary>The ids that are there.</summary>
    public IEnumerable<string> Ids =>
        _firsts is null
            ? _alone is { } alone ? [alone.Id] : []
            : _firsts.Values.Select(place => place.Id).Concat(_others?.Keys ?? Enumerable.Empty<string>());

    /// <summary>Whether an id is there.</summary>
    public bool Contains(string id) => Find(id) is not null;

    /// <summary>Where an id that is there was met first.</summary>
    public SourcePosition FirstOf(string id) => Find(id)!.Value.Position;

    public void ReportTo(DiagnosticBag bag) => _groups.ReportTo(bag);

    private FirstPlace? Find(string id)
    {
        if (_alone?.Id == id)
        {
            return _alone;
        }

        return _firsts?.TryGetValue(id, out var found) != true ? null
            : found.Id == id || _others?.TryGetValue(id, out found) == true ? found
            : null;
    }

    private void Refuse(string id, SourcePosition position, string other)
    {
        var difference =
            string.Equals(id, other, StringComparison.OrdinalIgnoreCase)
                ? SubmissionTexts.Case
                : LookAlikes.AreAlike(id, other) ? CodePoints(other, id) : SubmissionTexts.Zeros;
        var kind = ReferenceEquals(difference, SubmissionTexts.Case) || ReferenceEquals(difference, SubmissionTexts.Zeros)
            ? difference.English : "letters";
        _groups.Add(Codes.AlikeIds, kind, id, position, what, other, id, difference);
    }

    private static LocalizedText CodePoints(string first, string second)
    {
        var (a, b) = (LookAlikes.Differences(first, second), LookAlikes.Differences(second, first));
        return SubmissionTexts.LettersAlike(a, b);
    }
}
