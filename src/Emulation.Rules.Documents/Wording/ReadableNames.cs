using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Wording;

/// <summary>The names people read for a campaign's ids; an id stands for itself only where nothing has it.</summary>
internal sealed class ReadableNames(CampaignDefinition definition, DocumentTexts texts)
{
    private readonly Dictionary<string, IndicatorDefinition> _indicators =
        definition.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, CriterionDefinition> _criteria = definition.AllCriteria()
        .ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, FigureDefinition> _figures = definition.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, GradeLevel> _grades = (definition.Grades?.Levels ?? [])
        .ToDictionary(g => g.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, AwardDefinition> _awards = definition.Awards.ToDictionary(a => a.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, LegalBasis> _documents = definition.LegalBasis.ToDictionary(d => d.Id, StringComparer.Ordinal);

    private Language Language => texts.Language;

    public string Campaign => definition.Name.In(Language);

    public string Grade(string? id) =>
        id is null ? DocumentTexts.None : _grades.TryGetValue(id, out var level) ? level.Name.In(Language) : id;

    public string Award(string id) => _awards.TryGetValue(id, out var award) ? award.Name.In(Language) : id;

    public string Disqualification(string id) => definition.Disqualifications.FirstOrDefault(d => d.Id == id)?.Name.In(Language) ?? id;

    public string Criterion(string id) => _criteria.TryGetValue(id, out var criterion) ? criterion.Name.In(Language) : id;

    /// <summary>The name of an indicator, criterion or figure; an id where it is the name of a constant or of a value in between.</summary>
    public string Named(string id) =>
        _indicators.TryGetValue(id, out var indicator)
            ? indicator.Name.In(Language)
            : _criteria.ContainsKey(id) ? Criterion(id)
            : _figures.TryGetValue(id, out var figure) ? figure.Name.In(Language)
            : texts.FigureName(id) ?? id;

    /// <summary>What a constant is; where it follows a choice, each value with those that have it, unless all have the same.</summary>
    public string? Constant(string? id, Func<decimal, string> tell)
    {
        if (definition.Constants.FirstOrDefault(c => c.Id == id) is not { } constant)
        {
            return null;
        }

        if (constant.By is not { } by)
        {
            return constant.Value is { } value ? tell(value) : null;
        }

        var groups = _indicators[by].Choices.GroupBy(choice => constant.Values[choice.Id], choice => choice.Name.In(Language)).ToList();
        return groups.Count == 1
            ? tell(groups[0].Key)
            : texts.Either(groups.Select(group => $"{tell(group.Key)} ({string.Join("; ", group)})"));
    }

    public bool IsIndicator(string id) => _indicators.ContainsKey(id);

    /// <summary>Whether what a rule read has a name to be told by: constants and values over participants have only their ids.</summary>
    public bool IsNamed(string id) => IsIndicator(id) || _criteria.ContainsKey(id) || (_figures.ContainsKey(id) && Named(id) != id);

    /// <summary>Whether items of a list have such a field.</summary>
    public bool IsField(string list, string field) => _indicators.GetValueOrDefault(list)?.Item.Any(f => f.Id == field) == true;

    /// <summary>The number of a document; where it has none its title, and where it has neither its id.</summary>
    public string Document(string id) =>
        _documents.TryGetValue(id, out var document) ? document.Number ?? document.Title?.In(Language) ?? id : id;

    /// <summary>Number, day and title of a document.</summary>
    public string DocumentInFull(string id)
    {
        if (!_documents.TryGetValue(id, out var document))
        {
            return id;
        }

        var title = document.Title?.In(Language);
        var number = document.Number is null ? null : texts.DocumentNumber(document.Number, document.Issued);
        return string.Join(": ", new[] { number, title }.OfType<string>()) is { Length: > 0 } full ? full : id;
    }

    /// <summary>A value as a person reads it: a choice by its name, a number with its unit.</summary>
    public string Value(string id, IndicatorValue value)
    {
        _indicators.TryGetValue(id, out var indicator);
        return Value(indicator, id, value);
    }

    /// <summary>A field of an item of a list.</summary>
    public string FieldValue(string list, string field, IndicatorValue value) =>
        Value(_indicators.GetValueOrDefault(list)?.Item.FirstOrDefault(f => f.Id == field), field, value);

    public string Field(string list, string field) =>
        _indicators.GetValueOrDefault(list)?.Item.FirstOrDefault(f => f.Id == field)?.Name.In(Language) ?? field;

    private string Value(IndicatorDefinition? indicator, string id, IndicatorValue value) => value.Value switch
    {
        bool flag => texts.YesOrNo(flag),
        DateOnly date => texts.Date(date),
        decimal number => texts.Number(number) + (indicator?.Unit is { } unit ? texts.UnitAfter(unit.In(Language)) : ""),
        string text when indicator?.Choices.FirstOrDefault(c => c.Id == text) is { } choice => choice.Name.In(Language),
        string text => id == RankingKey.Grade ? Grade(text) : text,
        ImmutableArray<ListItem> items => texts.ItemCount(items.Length),
        _ => value.ToString(),
    };
}
