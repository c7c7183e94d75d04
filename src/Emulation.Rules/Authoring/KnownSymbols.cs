using Emulation.Rules.Definitions;

namespace Emulation.Rules.Authoring;

/// <summary>The ids that may be written at a place of the JSON.</summary>
internal sealed class KnownSymbols(WorkspaceModel model)
{
    public IEnumerable<Symbol> For(WorkspaceFile file, IndexEntry entry)
    {
        if (model.Finder is not { } finder)
        {
            return [];
        }

        if (entry.Role.Use == PlaceUse.Declares)
        {
            return entry.Role.Kinds is [SymbolKind.Rule] && finder.IsGradeRule(entry.Node) ? OfKind(SymbolKind.Grade, "") : [];
        }

        var owner = entry.Role.Kinds is [var single] ? finder.OwnerOf(file, single, entry) : "";
        return entry.Role.Kinds.SelectMany(kind => OfKind(kind, owner)).Where(symbol => Fits(symbol, entry));
    }

    /// <summary>What is declared of a kind, in the order of the files; what campaigns below declare comes last.</summary>
    public IEnumerable<Symbol> OfKind(SymbolKind kind, string owner) =>
        Layers()
            .SelectMany(layer => layer.Declared.Where(declared => declared.Key.Kind == kind && declared.Key.Owner == owner)
                .OrderBy(declared => declared.Value.Entry.Node.Start))
            .Select(declared => declared.Key)
            .Distinct();

    private IEnumerable<WorkspaceModel> Layers()
    {
        for (var layer = model; layer is not null; layer = layer.Base)
        {
            yield return layer;
        }
    }

    /// <summary>Whether a place takes this one of its kind: lists for <c>perItem</c>, choices for <c>by</c>, numbers to order by.</summary>
    private bool Fits(Symbol symbol, IndexEntry entry)
    {
        if (symbol.Kind != SymbolKind.Indicator || entry.IsName || entry.Role.Use == PlaceUse.RefersByPath
            || model.Campaign?.FindIndicator(symbol.Id) is not { } indicator)
        {
            return true;
        }

        var name = entry.Node.Around().Select(node => node.Name).FirstOrDefault(step => step is not null);
        var isOrder = entry.Node.Around().Any(node => node.Name == "orderBy");
        return name switch
        {
            "perItem" => indicator.Type == IndicatorType.List,
            "by" when !isOrder => indicator.Type == IndicatorType.Choice,
            "per" => indicator.Type == IndicatorType.Choice,
            _ => indicator.Type is IndicatorType.Number or IndicatorType.Integer,
        };
    }
}
