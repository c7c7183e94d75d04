using static Emulation.Rules.Authoring.SymbolKind;

namespace Emulation.Rules.Authoring;

/// <summary>What a path of <c>"locked"</c> names first: the list it begins with, and the id in it.</summary>
internal static class LockedPath
{
    private static readonly (string List, SymbolKind Kind)[] Lists =
    [
        ("criteria/", Criterion), ("constants/", Constant), ("awards/", Award), ("grades/levels/", Grade), ("workflows/", Workflow),
        ("indicators/", Indicator), ("figures/", Figure), ("disqualifications/", Disqualification), ("checks/", Check),
        ("legalBasis/", LegalBasis),
    ];

    public static IEnumerable<SymbolKind> Kinds => Lists.Select(list => list.Kind);

    /// <summary>The path of a symbol.</summary>
    public static string Of(Symbol symbol) => Lists.First(list => list.Kind == symbol.Kind).List + symbol.Id;

    /// <summary>The kind and id, and where the id begins; null where the path names no id.</summary>
    public static (SymbolKind Kind, string Id, int Start)? Read(string path)
    {
        foreach (var (list, kind) in Lists.Where(list => path.StartsWith(list.List, StringComparison.Ordinal)))
        {
            return (kind, path[list.Length..].Split('/')[0], list.Length);
        }

        return null;
    }
}
