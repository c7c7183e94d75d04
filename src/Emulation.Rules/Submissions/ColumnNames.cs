using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>The columns a table may have, by their ids and by the names people give them.</summary>
internal sealed class ColumnNames
{
    public const string Participant = "participant";
    public const string Name = "name";
    public const string Cluster = "cluster";
    public const string Status = "status";
    public const string Award = "award";
    public const string Year = "year";
    public const string Kind = PastAwardWords.Kind;
    public const string For = PastAwardWords.For;
    public const string Revoked = PastAwardWords.Revoked;

    private static readonly Dictionary<string, WordList> Usual = new(StringComparer.Ordinal)
    {
        [Participant] = TableWords.Participant,
        [Name] = TableWords.Name,
        [Cluster] = TableWords.Cluster,
        [Status] = TableWords.Status,
        [Award] = TableWords.Award,
        [Year] = TableWords.Year,
        [Kind] = TableWords.Kind,
        [For] = TableWords.For,
        [Revoked] = TableWords.Revoked,
    };

    private readonly HashSet<string> _ids;
    private readonly Dictionary<string, string?> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorDefinition> _indicators;

    /// <param name="fixedIds">Ids that every such table has, the one that must be there first.</param>
    /// <param name="indicators">Indicators or fields with a column each.</param>
    public ColumnNames(IReadOnlyList<string> fixedIds, IReadOnlyList<IndicatorDefinition> indicators)
    {
        Ids = [.. fixedIds.Concat(indicators.Select(i => i.Id)).Distinct(StringComparer.Ordinal)];
        _ids = Ids.ToHashSet(StringComparer.Ordinal);
        _indicators = indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            foreach (var title in new[] { indicator.Name.Vietnamese, indicator.Name.English }
                .Select(ColumnTitle.KeyOf)
                .Distinct(StringComparer.Ordinal))
            {
                // A name that two indicators have tells neither.
                _byTitle[title] = _byTitle.TryAdd(title, indicator.Id) ? indicator.Id : null;
            }
        }

        foreach (var id in fixedIds)
        {
            foreach (var title in Usual[id].Words)
            {
                _byTitle.TryAdd(ColumnTitle.KeyOf(title), id);
            }
        }
    }

    /// <summary>Whether columns that are none of these are passed over.</summary>
    public bool AllowsOthers { get; init; }

    /// <summary>The ids in the order tables have them.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Whether the column says who or what a row is about, and holds no figure.</summary>
    public bool IsFixed(string id) => !_indicators.ContainsKey(id);

    /// <summary>What a title that stands for nothing was meant to be: a name or id that is near, otherwise what there is.</summary>
    public LocalizedText Suggest(string title) =>
        NameHint.OfSeveral(title, _indicators.Values.Select(i => (i.Id, i.Name)), ColumnTitle.KeyOf)
            ?? Suggestion.For(title, Ids.Concat(_indicators.Values.Select(i => i.Name.Vietnamese)));

    /// <summary>The columns beside those that a table has.</summary>
    public LocalizedText Beside(IReadOnlyDictionary<string, int> columns) =>
        Suggestion.For("", Ids.Where(id => !columns.ContainsKey(id)));

    /// <summary>Whether the column only numbers the rows: it says nothing about a participant.</summary>
    public static bool IsNumbering(string title) =>
        ColumnTitle.KeyOf(title) is var key && TableWords.Numbering.Words.Any(word => ColumnTitle.KeyOf(word) == key);

    /// <summary>
    /// The id a header cell stands for: an id, a name in either language, also with the unit or the id in brackets behind it; null when it
    /// stands for none.
    /// </summary>
    public string? Find(string text)
    {
        var title = ColumnTitle.Of(text);
        if (_ids.Contains(title))
        {
            return title;
        }

        if (_byTitle.TryGetValue(ColumnTitle.KeyOf(title), out var id))
        {
            return id;
        }

        var open = title.LastIndexOf('(');
        if (open <= 0 || !title.EndsWith(')'))
        {
            return null;
        }

        var (before, inside) = (title[..open].TrimEnd(), title[(open + 1)..^1]);
        return _ids.Contains(inside) ? inside : _byTitle.GetValueOrDefault(ColumnTitle.KeyOf(before));
    }

    /// <summary>Whether a cell below a header only says again what its column is: the id, a name or the unit.</summary>
    public bool Repeats(string id, string text)
    {
        if (Find(text) == id)
        {
            return true;
        }

        var unit = _indicators.GetValueOrDefault(id)?.Unit;
        var key = ColumnTitle.KeyOf(text.Trim().Trim('(', ')'));
        return unit is not null && (key == ColumnTitle.KeyOf(unit.Vietnamese) || key == ColumnTitle.KeyOf(unit.English));
    }
}
