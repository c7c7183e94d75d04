using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Explaining;

/// <summary>The names people read for a campaign's ids.</summary>
/// <param name="definition">The campaign.</param>
/// <param name="language">The reader's language.</param>
/// <param name="withIds">Whether ids stand behind names: in a file, by which rules are found; on a terminal they take the room of the
/// names.</param>
public sealed class CampaignNames(CampaignDefinition definition, Language language, bool withIds = true)
{
    private readonly HashSet<string> _ambiguous = [
        .. NullItems.Required(definition, nameof(definition)).Indicators.Select(i => i.Name.In(language))
            .Concat(definition.AllCriteria().Select(c => c.Name.In(language))).Concat(definition.Figures.Select(f => f.Name.In(language)))
            .GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)];

    private const int MostInPassing = 6;

    private readonly Dictionary<string, IndicatorDefinition> _indicators =
        definition.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _grades = (definition.Grades?.Levels ?? [])
        .ToDictionary(level => level.Id, level => level.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _disqualifications = definition.Disqualifications
        .ToDictionary(
            disqualification => disqualification.Id, disqualification => disqualification.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, CriterionDefinition> _criteria =
        definition.AllCriteria().ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _figures = definition.Figures
        .ToDictionary(figure => figure.Id, figure => figure.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _awards = definition.Awards
        .ToDictionary(award => award.Id, award => award.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, LegalBasis> _documents =
        definition.LegalBasis.ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>The campaign's name with id and version.</summary>
    public string Campaign => $"{definition.Name.In(language)} ({definition.Id} {definition.Version})";

    /// <summary>Whether the campaign grades at all.</summary>
    internal bool HasGrades => _grades.Count > 0;

    /// <summary>A grade by its name; a dash for none.</summary>
    public string Grade(string? id) => id is null ? Figures.None : _grades.GetValueOrDefault(id, id);

    /// <summary>An award of the campaign by its name; one of the history by its id.</summary>
    public string Award(string id) => _awards.GetValueOrDefault(id, id);

    /// <summary>A disqualification by its name.</summary>
    public string Disqualification(string id) => _disqualifications.GetValueOrDefault(id, id);

    /// <summary>Whether a disqualification lowers the grade and does nothing else.</summary>
    public bool OnlyDemotes(string id) => definition.Disqualifications.Any(d => d.Id == id && d.OnlyDemotes);

    /// <summary>Whether a disqualification lets awards wait and does nothing else.</summary>
    internal bool OnlyHolds(string id) => definition.Disqualifications.Any(
        d => d.Id == id && d.Effects.Count > 0 && d.Effects.All(effect => effect.Kind == DisqualificationEffectKind.Held));

    /// <summary>The name of an indicator, criterion or figure with the id, by which rules and data files call it.</summary>
    public string Indicator(string id) =>
        _indicators.TryGetValue(id, out var indicator) ? Titled(indicator.Name.In(language), id)
        : _criteria.TryGetValue(id, out var criterion) ? Titled(criterion.Name.In(language), id)
        : _figures.TryGetValue(id, out var figure) ? Titled(figure, id)
        : id;

    /// <summary>A name, with its id where ids are wanted or the name alone could be another's.</summary>
    public string Titled(string name, string id) => withIds || _ambiguous.Contains(name) ? WithId(name, id) : name;

    /// <summary>
    /// The name alone, where a person reads it in passing: of an indicator, a criterion, a figure, an award, or a figure of the sheet.
    /// </summary>
    public string Name(string id, ExplanationTexts texts) =>
        _indicators.TryGetValue(id, out var indicator) ? indicator.Name.In(language)
        : _criteria.TryGetValue(id, out var criterion) ? criterion.Name.In(language)
        : _figures.TryGetValue(id, out var figure) ? figure
        : _awards.TryGetValue(id, out var award) ? award
        : NullItems.Required(texts, nameof(texts)).FigureName(id);

    /// <summary>Some names, and how many more there are.</summary>
    public IEnumerable<string> Few(IReadOnlyCollection<string> ids, ExplanationTexts texts) =>
        ids.Take(MostInPassing)
            .Select(id => Name(id, texts))
            .Concat(ids.Count > MostInPassing ? [texts.AndMore(ids.Count - MostInPassing)] : []);

    /// <summary>A value as a person reads it: a choice by its name, a number with its unit.</summary>
    public string Value(string id, IndicatorValue value, ExplanationTexts texts)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(texts);
        if (value.Value is bool flag)
        {
            return texts.YesOrNo(flag);
        }

        if (!_indicators.TryGetValue(id, out var indicator))
        {
            return id == RankingKey.Grade ? Grade(value.ToString()) : value.ToString();
        }

        return Shown(indicator, value);
    }

    /// <summary>
    /// A field of an item and its value, told as those of indicators are: <c>Level (level) = City</c>; null where the list has no such
    /// field.
    /// </summary>
    internal string? FieldLine(string list, string id, IndicatorValue value, ExplanationTexts texts) =>
        FieldOf(list, id) is not { } field ? null
        : $"{Titled(field.Name.In(language), id)} = {(value.Value is bool flag ? texts.YesOrNo(flag) : Shown(field, value))}";

    /// <summary>A field of an item and its value.</summary>
    public string Field(string list, string id, IndicatorValue value, ExplanationTexts texts)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(texts);
        var field = FieldOf(list, id);
        var shown =
            value.Value is bool flag
                ? texts.YesOrNo(flag)
                : field?.Choices.FirstOrDefault(c => value.Value is string text && c.Id == text)?.Name.In(language) ?? value.ToString();
        return $"{field?.Name.In(language) ?? id}: {shown}";
    }

    private IndicatorDefinition? FieldOf(string list, string id) =>
        _indicators.GetValueOrDefault(list)?.Item.FirstOrDefault(f => f.Id == id);

    private string Shown(IndicatorDefinition indicator, IndicatorValue value)
    {
        var choice = indicator.Choices.FirstOrDefault(c => value.Value is string text && c.Id == text);
        var unit = indicator.Unit is null ? "" : " " + indicator.Unit.In(language);
        return (choice?.Name.In(language) ?? value.ToString()) + unit;
    }

    /// <summary>The number of a document; where it has none its title, and where it has neither its id.</summary>
    public string Document(string id) =>
        _documents.TryGetValue(id, out var document) ? document.Number ?? document.Title?.In(language) ?? id : id;

    /// <summary>A name with the id behind it, where the two differ.</summary>
    public static string WithId(string name, string id) => name == id ? id : $"{name} ({id})";
}
