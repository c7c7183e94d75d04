using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Serialization;

/// <summary>As many diagnostics as anybody reads, and how many more there are: one damaged file can have hundreds of thousands.</summary>
internal sealed class DiagnosticCut
{
    private readonly int _ofAKind;
    private readonly int _most;

    private DiagnosticCut(int ofAKind, int most) => (_ofAKind, _most) = (ofAKind, most);

    /// <summary>For people.</summary>
    public static DiagnosticCut Text { get; } = new(20, 100);

    /// <summary>For programs, which may want more to compare or to show.</summary>
    public static DiagnosticCut Data { get; } = new(DiagnosticBag.MostOfAKind, DiagnosticBag.MostOfAll);

    /// <summary>
    /// Of each code in a file the first ones, errors before warnings where there are too many; in their order, and last how many are left
    /// out, those that were left out before included.
    /// </summary>
    public IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var kinds = new Dictionary<(string Code, string File, DiagnosticSeverity Severity), (int Kept, int Left)>();
        var kept = new bool[diagnostics.Count];
        var room = _most;
        foreach (var (diagnostic, index) in diagnostics.Select((d, i) => (d, i)).OrderBy(d => d.d.Severity))
        {
            if (diagnostic.LeftOut is { } before)
            {
                foreach (var (key, count) in before.Kinds)
                {
                    var known = kinds.GetValueOrDefault(key);
                    kinds[key] = (known.Kept, known.Left + count);
                }

                continue;
            }

            var kind = (diagnostic.Code, diagnostic.Position.File, diagnostic.Severity);
            var (shown, left) = kinds.GetValueOrDefault(kind);
            kept[index] = room > 0 && shown < _ofAKind;
            kinds[kind] = kept[index] ? (shown + 1, left) : (shown, left + 1);
            room -= kept[index] ? 1 : 0;
        }

        var more = new LeftOut(kinds.Select(kind => KeyValuePair.Create(kind.Key, kind.Value.Left))).Told();
        return more is null ? diagnostics : [.. diagnostics.Where((_, index) => kept[index]), more];
    }
}
