using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Authoring.SymbolParts;

namespace Emulation.Rules.Authoring;

/// <summary>Says what stands at a place: a name and what it is worth, or a field and what it is for.</summary>
internal sealed class HoverFinder(WorkspaceModel model, WorkspaceFile file)
{
    public Hover? At(int offset)
    {
        var places = new SymbolPlaces(model);
        if (places.At(file, offset) is var (symbols, start, end))
        {
            var symbol = symbols.FirstOrDefault(model.IsDeclared) ?? symbols[0];
            return new Hover { Range = file.RangeOf(start, end), Text = TextOf(symbol, places) };
        }

        var place = JsonPlace.Of(file.Root, offset);
        return place.Part == JsonPart.Name && SchemaTree.Of(file, place.Node) is { Title: { } title } schema
            ? new Hover
            {
                Range = file.RangeOf(place.Node.NameStart, place.Node.NameEnd),
                Text = Line("\n", JsonCompletion.Split(title, " / "), JsonCompletion.Split(schema.Description, "\n")),
            }
            : null;
    }

    private LocalizedText TextOf(Symbol symbol, SymbolPlaces places)
    {
        var detail = new SymbolText(model).DetailOf(symbol);
        var title = Pairs.Join(": ", [LocalizedText.Same(symbol.Id), detail]);
        if (symbol.Kind == SymbolKind.Function)
        {
            return Line(
                "\n",
                title,
                LocalizedText.Same(FunctionTexts.Behind(symbol.Owner, model.Host).First(function => function.Name == symbol.Id).Signature));
        }

        if (symbol.Kind == SymbolKind.BuiltIn)
        {
            return title;
        }

        return model.IsDeclared(symbol)
            ? Line("\n", title, Used(places.Of(symbol).Count(place => !place.IsDeclaration)))
            : Line("\n", title, SymbolTexts.Missing);
    }
}
