using System.Linq.Expressions;

namespace Emulation.Rules.Source;

/// <summary>The names an expression may use. Immutable; a scope made from another one shares its names instead of copying them.</summary>
internal sealed class ExpressionScope
{
    /// <summary>Deeper chains are copied into one: looking a name up must not use much of the stack.</summary>
    private const int DeepestChain = 16;

    private readonly Dictionary<string, ScopeName> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private HashSet<string> _fields = [];
    private readonly ExpressionScope? _around;
    private readonly bool _ownFirst;
    private readonly int _depth;
    private readonly IReadOnlyList<ListName> _lists;

    public ExpressionScope(IEnumerable<ScopeName> names, IReadOnlyList<ListName>? lists = null)
        : this(names, null, false, lists ?? [])
    {
    }

    private ExpressionScope(IEnumerable<ScopeName> names, ExpressionScope? around, bool ownFirst, IReadOnlyList<ListName> lists)
    {
        _lists = lists;
        _ownFirst = ownFirst;
        _around = around;
        GradeLevels = around?.GradeLevels ?? [];
        PastAwards = around?.PastAwards;
        OpenCriterion = around?.OpenCriterion;
        if (around?._depth == DeepestChain)
        {
            names = ownFirst ? [.. names, .. around.All] : [.. around.All, .. names];
            _broken.UnionWith(around.AllBroken);
            _around = null;
        }

        _depth = _around is null ? 0 : _around._depth + 1;
        foreach (var name in names)
        {
            // A clash is reported where the names are declared; the first one stands.
            _own.TryAdd(name.Name, name);
        }
    }

    public IEnumerable<string> Names =>
        All.Select(n => n.Name).Concat(_lists.Select(l => l.Name)).Concat(PastAwards is null ? [] : [HistoryCall.Name]);

    /// <summary>Every name but those of lists and of the history.</summary>
    public IEnumerable<ScopeName> Values => All;

    private IEnumerable<string> AllBroken => _broken.Concat(_around?.AllBroken ?? []);

    private IEnumerable<ScopeName> All =>
        (_ownFirst ? _own.Values.Concat(_around?.All ?? []) : (_around?.All ?? []).Concat(_own.Values))
            .DistinctBy(n => n.Name, StringComparer.Ordinal);

    /// <summary>Whether the name was declared but refused: what uses it is no mistake of its own.</summary>
    public bool IsBroken(string name) => _broken.Contains(name) || _around?.IsBroken(name) == true;

    /// <summary>A scope in which these names were declared but refused.</summary>
    public ExpressionScope WithBroken(IEnumerable<string> names)
    {
        var scope = With([]);
        scope._broken.UnionWith(names);
        return scope;
    }

    /// <summary>The ids of the campaign's grades, best first.</summary>
    public IReadOnlyList<string> GradeLevels { get; private init; } = [];

    /// <summary>The awards the history can be asked for; null where there is no history.</summary>
    public IReadOnlyList<string>? PastAwards { get; private init; }

    /// <summary>The criterion whose rules these are, where it has no maximum that they could name; else null.</summary>
    public string? OpenCriterion { get; private init; }

    /// <summary>A scope for the rules of a criterion without a maximum.</summary>
    public ExpressionScope WithoutMaximumOf(string criterion) => new([], this, ownFirst: false, _lists) { OpenCriterion = criterion };

    /// <summary>A scope that has a history of these awards.</summary>
    public ExpressionScope WithHistory(IReadOnlyList<string> awards) => new([], this, ownFirst: false, _lists) { PastAwards = awards };

    /// <summary>A scope of a campaign with these grades.</summary>
    public ExpressionScope WithGrades(IReadOnlyList<string> levels) => new([], this, ownFirst: false, _lists) { GradeLevels = levels };

    public ScopeName? Find(string name) => _ownFirst
        ? _own.GetValueOrDefault(name) ?? _around?.Find(name)
        : _around?.Find(name) ?? _own.GetValueOrDefault(name);

    /// <summary>Whether any name may be compared with this text.</summary>
    public bool HasValue(string text) => All.Any(n => n.Declares(text));

    /// <summary>The lists that can be asked here.</summary>
    public IReadOnlyList<ListName> Lists => _lists;

    /// <summary>Whether it is a name or a list here.</summary>
    public bool Has(string name) => Find(name) is not null || FindList(name) is not null;

    /// <summary>Whether the name is a list that only cannot be asked here, inside a function of a list.</summary>
    public bool HidesList(string name) =>
        FindList(name) is null && (_around?.FindList(name) is not null || _around?.HidesList(name) == true);

    public ListName? FindList(string name) => _lists.FirstOrDefault(l => l.Name == name);

    /// <summary>The parameters of these names, without those that are no names here.</summary>
    public ParameterExpression[] ParametersOf(IEnumerable<string> names) =>
        [.. names.Select(Find).OfType<ScopeName>().Select(n => n.Parameter).Distinct()];

    /// <summary>A scope with more names; those that are here already stand.</summary>
    public ExpressionScope With(IEnumerable<ScopeName> more) => new(more, this, ownFirst: false, _lists);

    /// <summary>A scope with more names, which stand before those that are here already.</summary>
    public ExpressionScope Over(IEnumerable<ScopeName> names) => new(names, this, ownFirst: true, _lists) { _fields = _fields };

    /// <summary>The scope inside an aggregate: the item's fields before the names around them, and no lists.</summary>
    public ExpressionScope Inside(ListName list) =>
        new(list.Fields, this, ownFirst: true, []) { _fields = [.. list.Fields.Select(f => f.Name)] };

    /// <summary>Whether the name is a field of the item that an aggregate looks at.</summary>
    public bool IsField(string name) => _fields.Contains(name);
}
