using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>The names an expression may use at its place.</summary>
/// <param name="Scope">Their kinds.</param>
/// <param name="Own">What those stand for that belong to the place; all others are the campaign's.</param>
internal sealed record PlaceScope(ExpressionScope Scope, IReadOnlyDictionary<string, Symbol> Own)
{
    private static readonly Dictionary<string, Symbol> None = [];

    public static PlaceScope Of(ExpressionScope scope) => new(scope, None);

    /// <summary>With more names of its own, which stand before those around them.</summary>
    public PlaceScope Over(ExpressionScope scope, IEnumerable<Symbol> own)
    {
        var all = new Dictionary<string, Symbol>(Own, StringComparer.Ordinal);
        foreach (var symbol in own)
        {
            all[symbol.Id] = symbol;
        }

        return new PlaceScope(scope, all);
    }

    /// <summary>Inside a function of a list, where the fields of its items come first.</summary>
    public PlaceScope Inside(string? list) => list is null || Scope.FindList(list) is not { } found
        ? this
        : Over(Scope.Inside(found), found.Fields.Select(field => Symbol.Of(SymbolKind.Field, field.Name, list)));
}
