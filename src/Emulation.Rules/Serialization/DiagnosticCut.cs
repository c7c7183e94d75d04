using System.Globalization;
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
    public static DiagnosticCut Data { get; } = new(1000, 10_000);

    private const int MostKindsNamed = 3;

    /// <summary>
    /// Of each code in a file the first ones, errors before warnings where there are too many; in their order, and last how many are left
    /// out.
    /// </summary>
    public IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var kinds = new Dictionary<(string Code, string File), (int Kept, int Left)>();
        var kept = new bool[diagnostics.Count];
        var room = _most;
        foreach (var (diagnostic, index) in diagnostics.Select((d, i) => (d, i)).OrderBy(d => d.d.Severity))
        {
            var kind = (diagnostic.Code, diagnostic.Position.File);
            var (shown, left) = kinds.GetValueOrDefault(kind);
            kept[index] = room > 0 && shown < _ofAKind;
            kinds[kind] = kept[index] ? (shown + 1, left) : (shown, left + 1);
            room -= kept[index] ? 1 : 0;
        }

        var leftOut = kinds.Where(kind => kind.Value.Left > 0).OrderByDescending(kind => kind.Value.Left).ThenBy(kind => kind.Key).ToList();
        return leftOut.Count == 0 ? diagnostics : [.. diagnostics.Where((_, index) => kept[index]), More(leftOut)];
    }

    private static Diagnostic More(List<KeyValuePair<(string Code, string File), (int Kept, int Left)>> kinds)
    {
        string In(string words) =>
            string.Join(
                "; ",
                kinds.Take(MostKindsNamed)
                    .Select(kind => $"{kind.Key.Code} {words} {kind.Key.File}: {kind.Value.Left.ToString(CultureInfo.InvariantCulture)}"))
                        + (kinds.Count > MostKindsNamed ? "; …" : "");
        return Codes.MoreFound.At(
            SourcePosition.None, kinds.Sum(kind => kind.Value.Left), new LocalizedText { Vietnamese = In("trong"), English = In("in") });
    }
}
