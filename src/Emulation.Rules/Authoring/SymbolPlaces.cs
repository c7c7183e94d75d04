using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Finds what is written at a place, and every place at which something is written.</summary>
internal sealed class SymbolPlaces(WorkspaceModel model)
{
    /// <summary>What is written at an offset and the stretch it takes; null where it is nothing with a name.</summary>
    public (IReadOnlyList<Symbol> Symbols, int Start, int End)? At(WorkspaceFile file, int offset)
    {
        if (model.Finder is not { } finder)
        {
            return null;
        }

        if (file.Kind == WorkspaceFileKind.Table)
        {
            var cell = new TablePlaces(model.Campaign!, file).All().FirstOrDefault(cell => cell.Start <= offset && offset <= cell.End);
            return cell is null ? null : ([cell.Symbol], cell.Start, cell.End);
        }

        var place = JsonPlace.Of(file.Root, offset);
        var state = Places.Of(file, place.Node);
        if (place.Part == JsonPart.Name && state?.Name is { } named)
        {
            return At(file, new IndexEntry(place.Node, true, named), finder);
        }

        if (place is not { Part: JsonPart.Value, Node.Kind: JsonNodeKind.Text } || state?.Value is not { } role)
        {
            return null;
        }

        if (role.Use is not (PlaceUse.Expression or PlaceUse.Message))
        {
            return At(file, new IndexEntry(place.Node, false, role), finder);
        }

        foreach (var word in ExpressionWords.Of(new ExpressionEntry(place.Node, role)))
        {
            var (start, end) = SpanOf(file, place.Node, word);
            if (start <= offset && offset <= end && finder.Of(word, finder.ScopesOf(file, place.Node)) is { Count: > 0 } symbols)
            {
                return (symbols, start, end);
            }
        }

        return null;
    }

    /// <summary>Where a symbol is declared first; null where it is nowhere.</summary>
    public static SymbolPlace? DeclarationOf(Symbol symbol, WorkspaceModel model)
    {
        if (!model.Declared.TryGetValue(symbol, out var declared))
        {
            return null;
        }

        var (start, end) = SpanOf(declared.File, declared.Entry);
        return new SymbolPlace { File = declared.File.Path, Range = declared.File.RangeOf(start, end), IsDeclaration = true };
    }

    /// <summary>Every place of a symbol, by file and place.</summary>
    public IReadOnlyList<SymbolPlace> Of(Symbol symbol)
    {
        var places = new List<SymbolPlace>();
        foreach (var file in model.Files)
        {
            var found = file.Kind == WorkspaceFileKind.Table
                ? new TablePlaces(model.Campaign!, file)
                    .All()
                    .Where(cell => cell.Symbol == symbol)
                    .Select(cell => (cell.Start, cell.End, false))
                : InJson(file, symbol);
            places.AddRange(found.Distinct().OrderBy(place => place.Item1)
                .Select(
                    place =>
                        new SymbolPlace { File = file.Path, Range = file.RangeOf(place.Item1, place.Item2), IsDeclaration = place.Item3 }));
        }

        return places;
    }

    private IEnumerable<(int Start, int End, bool IsDeclaration)> InJson(WorkspaceFile file, Symbol symbol)
    {
        if (model.Finder is not { } finder)
        {
            yield break;
        }

        var entries = file.Index.Ids.Where(
            entry => Symbol.IdOf(symbol.Kind, SymbolFinder.IdOf(entry).Id).EndsWith(symbol.Id, StringComparison.Ordinal));
        foreach (var entry in entries.Where(entry => finder.Of(file, entry).Contains(symbol)))
        {
            var (start, end) = SpanOf(file, entry);
            yield return (start, end, entry.Role.Use == PlaceUse.Declares && entry.Role.Kinds.Contains(symbol.Kind));
        }

        foreach (var entry in file.Index.With(symbol.Id))
        {
            IReadOnlyList<PlaceScope>? scopes = null;
            foreach (var word in ExpressionWords.Of(entry).Where(word => word.Text == symbol.Id))
            {
                if (finder.Of(word, scopes ??= finder.ScopesOf(file, entry.Node)).Contains(symbol))
                {
                    var (start, end) = SpanOf(file, entry.Node, word);
                    yield return (start, end, false);
                }
            }
        }
    }

    private static (IReadOnlyList<Symbol> Symbols, int Start, int End)? At(WorkspaceFile file, IndexEntry entry, SymbolFinder finder)
    {
        var (start, end) = SpanOf(file, entry);
        return finder.Of(file, entry) is { Count: > 0 } symbols ? (symbols, start, end) : null;
    }

    /// <summary>The stretch of an id, without its quotes.</summary>
    public static (int Start, int End) SpanOf(WorkspaceFile file, IndexEntry entry)
    {
        if (file.Text[entry.Quote] != '"')
        {
            return (entry.Quote, entry.End);
        }

        var isClosed = entry.End - 1 > entry.Quote && file.Text[entry.End - 1] == '"';
        var (id, start) = SymbolFinder.IdOf(entry);
        return (
            file.Source.OffsetInString(entry.Quote, start),
            start + id.Length < entry.Text.Length ? file.Source.OffsetInString(entry.Quote, start + id.Length)
                : isClosed ? entry.End - 1
                : entry.End);
    }

    private static (int Start, int End) SpanOf(WorkspaceFile file, EditNode text, ExpressionWord word) =>
        (file.Source.OffsetInString(text.Start, word.Span.Start), file.Source.OffsetInString(text.Start, word.Span.End));
}
