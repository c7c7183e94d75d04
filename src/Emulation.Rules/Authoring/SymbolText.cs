using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Authoring.AuthoringTexts;
using static Emulation.Rules.Authoring.SymbolParts;

namespace Emulation.Rules.Authoring;

/// <summary>Says in one line what a symbol is: the name people read, then kind, type, unit, range or value.</summary>
internal sealed class SymbolText(WorkspaceModel model)
{
    /// <summary>The name people read; null where it has none beside its id.</summary>
    public LocalizedText? NameOf(Symbol symbol)
    {
        var definition = model.Campaign?.Definition;
        var name = definition is null ? null : symbol.Kind switch
        {
            SymbolKind.Indicator => model.Campaign!.FindIndicator(symbol.Id)?.Name,
            SymbolKind.Field => model.Campaign!.FindOwner($"{symbol.Owner}.{symbol.Id}")?.Name,
            SymbolKind.Choice => model.Campaign!.FindOwner(symbol.Owner)?.Choices.FirstOrDefault(choice => choice.Id == symbol.Id)?.Name,
            SymbolKind.Figure => definition.Figures.FirstOrDefault(figure => figure.Id == symbol.Id)?.Name,
            SymbolKind.Criterion => model.Campaign!.Criteria.GetValueOrDefault(symbol.Id)?.Name,
            SymbolKind.Grade => definition.Grades?.Levels.FirstOrDefault(level => level.Id == symbol.Id)?.Name,
            SymbolKind.Award => definition.Awards.FirstOrDefault(award => award.Id == symbol.Id)?.Name,
            SymbolKind.Disqualification => definition.Disqualifications.FirstOrDefault(one => one.Id == symbol.Id)?.Name,
            SymbolKind.LegalBasis => definition.LegalBasis.FirstOrDefault(one => one.Id == symbol.Id)?.Title,
            SymbolKind.BuiltIn => BuiltInTexts.Of(symbol.Id),
            SymbolKind.Function => FunctionTexts.Behind(symbol.Owner, model.Host)
                .FirstOrDefault(function => function.Name == symbol.Id).Does,
            SymbolKind.Participant =>
                definition.Participants.FirstOrDefault(one => one.Id == symbol.Id)?.Name is { } shown ? LocalizedText.Same(shown) : null,
            SymbolKind.Constant or SymbolKind.Workflow or SymbolKind.Rule or SymbolKind.Parameter or SymbolKind.PopulationValue
                or SymbolKind.Param or SymbolKind.Cluster or SymbolKind.Check => null,
        };
        return name?.Vietnamese == symbol.Id ? null : name;
    }

    public LocalizedText DetailOf(Symbol symbol)
    {
        var facts = FactsOf(symbol);
        var name = NameOf(symbol);
        return name is null ? facts : SymbolTexts.InBrackets(name, facts);
    }

    /// <summary>Kind, type, unit, range, value.</summary>
    private LocalizedText FactsOf(Symbol symbol)
    {
        var kind = KindOf(symbol.Kind);
        var campaign = model.Campaign;
        switch (symbol.Kind)
        {
            case SymbolKind.Indicator when campaign?.FindIndicator(symbol.Id) is { } indicator:
                return Line(", ", kind, TypeOf(indicator.Type), indicator.Unit, Range(indicator.Min, indicator.Max), DefaultOf(indicator));
            case SymbolKind.Field when campaign?.FindOwner($"{symbol.Owner}.{symbol.Id}") is { } field:
                return Line(", ", kind, TypeOf(field.Type), field.Unit, Range(field.Min, field.Max));
            case SymbolKind.Constant when campaign?.Definition.Constants.FirstOrDefault(one => one.Id == symbol.Id) is { } constant:
                return Line(", ", kind, ValueOf(constant), model.Declared.ContainsKey(symbol) ? null : SymbolTexts.OfApplication);
            case SymbolKind.Criterion when campaign?.Criteria.GetValueOrDefault(symbol.Id) is { } criterion:
                return Line(
                    ", ",
                    criterion.IsGroup ? SymbolTexts.Group : kind,
                    KindOf(criterion.Kind),
                    Range(criterion.MinPoints, criterion.MaxPoints),
                    SymbolTexts.Points);
            case SymbolKind.Param or SymbolKind.PopulationValue when model.Declared.TryGetValue(symbol, out var declared):
                var around = declared.Entry.Node.Parent;
                return Line(", ", kind, Same(around?.TextOf("function")), Same(around?.TextOf("Expression") ?? around?.TextOf("value")));
            default:
                return kind;
        }
    }

    private static LocalizedText KindOf(SymbolKind kind) => AuthoringTexts.KindOf(kind);

    private static LocalizedText? KindOf(CriterionKind kind) => kind switch
    {
        CriterionKind.Base => null,
        CriterionKind.Bonus => SymbolTexts.Bonus,
        CriterionKind.Penalty => SymbolTexts.Penalty,
    };

    private static LocalizedText? DefaultOf(IndicatorDefinition indicator) =>
        indicator.Default is { } value ? SymbolTexts.Default($"{value}") : null;

    private static LocalizedText ValueOf(ConstantDefinition constant)
    {
        if (constant.Value is { } value)
        {
            return Number(value);
        }

        return SymbolTexts.By(
            constant.By, Pairs.Join("; ", [.. constant.Values.Select(pair => SymbolTexts.Pair(pair.Key, Number(pair.Value)))]));
    }

    private static LocalizedText? Same(string? text) => text is null ? null : LocalizedText.Same(text);
}
