namespace Emulation.Rules.Diagnostics;

/// <summary>How many diagnostics of which code in which file are not listed. Immutable.</summary>
internal sealed class LeftOut : IEquatable<LeftOut>
{
    private const int MostKindsNamed = 3;

    private readonly List<KeyValuePair<(string Code, string File, DiagnosticSeverity Severity), int>> _kinds;

    /// <param name="kinds">The number of each kind.</param>
    public LeftOut(IEnumerable<KeyValuePair<(string Code, string File, DiagnosticSeverity Severity), int>> kinds) =>
        _kinds = [.. kinds.Where(kind => kind.Value > 0).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key)];

    /// <summary>The number of each kind, the most first.</summary>
    public IReadOnlyList<KeyValuePair<(string Code, string File, DiagnosticSeverity Severity), int>> Kinds => _kinds;

    /// <summary>The diagnostic that says so; null where all are listed.</summary>
    public Diagnostic? Told()
    {
        if (_kinds.Count == 0)
        {
            return null;
        }

        var named = Pairs.Join("; ", [.. _kinds.Take(MostKindsNamed).Select(kind => Named(kind.Key.Code, kind.Key.File, kind.Value))]);
        named = _kinds.Count > MostKindsNamed ? Pairs.Join("", [named, LocalizedText.Same("; …")]) : named;
        return Codes.MoreFound.At(SourcePosition.None, _kinds.Sum(kind => (long)kind.Value), named) with { LeftOut = this };
    }

    public bool Equals(LeftOut? other) => other is not null && _kinds.SequenceEqual(other._kinds);

    public override bool Equals(object? obj) => Equals(obj as LeftOut);

    public override int GetHashCode() => _kinds.Count;

    private static LocalizedText Named(string code, string file, int count) => file.Length > 0
        ? DiagnosticTexts.InFile(code, file, count)
        : DiagnosticTexts.Counted(code, count);
}
