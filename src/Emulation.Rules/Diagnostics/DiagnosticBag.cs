namespace Emulation.Rules.Diagnostics;

/// <summary>
/// Gathers the problems of one load, so that all are reported in one pass: of each kind in a file the first ones, and how many more there
/// are. One damaged file can have hundreds of thousands, and what is kept of them does not grow with their number.
/// </summary>
/// <param name="work">What the load asks at its steps; null where nobody can stop it.</param>
internal sealed class DiagnosticBag(WorkMeter? work = null)
{
    /// <summary>Of a code in a file.</summary>
    public const int MostOfAKind = 1000;

    /// <summary>Of errors, and of everything else.</summary>
    public const int MostOfAll = 10_000;

    /// <summary>Made, as is the other, for the first diagnostic.</summary>
    private HashSet<Diagnostic>? _items;

    private Dictionary<(string Code, string File, DiagnosticSeverity Severity), (int Kept, int Left)>? _kinds;
    private int _errors;

    public bool HasErrors { get; private set; }

    /// <summary>How many were found, those that are not listed and repeats included.</summary>
    public int Count { get; private set; }

    /// <summary>What the load asks at its steps.</summary>
    public WorkMeter Work { get; } = work ?? WorkMeter.Unlimited;

    public void Add(Diagnostic diagnostic)
    {
        Work.Step();
        Count++;
        _items ??= [];
        _kinds ??= [];
        var isError = diagnostic.Severity == DiagnosticSeverity.Error;
        HasErrors |= isError;
        if (diagnostic.LeftOut is { } others)
        {
            foreach (var (key, left) in others.Kinds)
            {
                var before = _kinds.GetValueOrDefault(key);
                _kinds[key] = (before.Kept, before.Left + left);
            }

            return;
        }

        var kind = (diagnostic.Code, diagnostic.Position.File, diagnostic.Severity);
        var (kept, leftOut) = _kinds.GetValueOrDefault(kind);
        if (kept >= MostOfAKind || (isError ? _errors : _items.Count - _errors) >= MostOfAll)
        {
            _kinds[kind] = (kept, leftOut + 1);
        }
        else if (_items.Add(diagnostic))
        {
            _kinds[kind] = (kept + 1, leftOut);
            _errors += isError ? 1 : 0;
        }
    }

    /// <summary>
    /// Everything gathered, by file, line and column; what is found on several ways, such as in a workflow that several criteria use, once.
    /// Last how many more there are.
    /// </summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        if (_items is null || _kinds is null)
        {
            return [];
        }

        List<Diagnostic> sorted = [.. _items
            .OrderBy(d => d.Position.File, StringComparer.Ordinal)
            .ThenBy(d => d.Position.Line)
            .ThenBy(d => d.Position.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.English, StringComparer.Ordinal)];
        if (new LeftOut(_kinds.Select(kind => KeyValuePair.Create(kind.Key, kind.Value.Left))).Told() is { } more)
        {
            sorted.Add(more);
        }

        return sorted;
    }
}
