using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Output;

/// <summary>The names people read for a campaign's ids.</summary>
internal sealed class CampaignNames(CampaignDefinition definition, Language language)
{
    private readonly Dictionary<string, IndicatorDefinition> _indicators =
        definition.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _grades = (definition.Grades?.Levels ?? [])
        .ToDictionary(level => level.Id, level => level.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _disqualifications = definition.Disqualifications
        .ToDictionary(disqualification => disqualification.Id, disqualification => disqualification.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, CriterionDefinition> _criteria =
        definition.AllCriteria().ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _awards = definition.Awards
        .ToDictionary(award => award.Id, award => award.Name.In(language), StringComparer.Ordinal);

    private readonly Dictionary<string, LegalBasis> _documents =
        definition.LegalBasis.ToDictionary(document => document.Id, StringComparer.Ordinal);

    public string Campaign => $"{definition.Name.In(language)} ({definition.Id} {definition.Version})";

    public string Grade(string? id) => id is null ? Figures.None : _grades.GetValueOrDefault(id, id);

    /// <summary>An award of the campaign by its name; one of the history by its id.</summary>
    public string Award(string id) => _awards.GetValueOrDefault(id, id);

    public string Disqualification(string id) => _disqualifications.GetValueOrDefault(id, id);

    /// <summary>Whether a disqualification lowers the grade and does nothing else.</summary>
    public bool OnlyDemotes(string id) => definition.Disqualifications.Any(d => d.Id == id && d.OnlyDemotes);

    /// <summary>The name of an indicator or criterion with the id, by which rules and data files call it.</summary>
    public string Indicator(string id) =>
        _indicators.TryGetValue(id, out var indicator) ? WithId(indicator.Name.In(language), id)
        : _criteria.TryGetValue(id, out var criterion) ? WithId(criterion.Name.In(language), id)
        : id;

    /// <summary>A value as a person reads it: a choice by its name, a number with its unit.</summary>
    public string Value(string id, IndicatorValue value, Texts texts)
    {
        if (value.Value is bool flag)
        {
            return texts.YesOrNo(flag);
        }

        if (!_indicators.TryGetValue(id, out var indicator))
        {
            return id == RankingKey.Grade ? Grade(value.ToString()) : value.ToString();
        }

        var choice = indicator.Choices.FirstOrDefault(c => value.Value is string text && c.Id == text);
        var unit = indicator.Unit is null ? "" : " " + indicator.Unit.In(language);
        return (choice?.Name.In(language) ?? value.ToString()) + unit;
    }

    /// <summary>The number of a document; where it has none its title, and where it has neither its id.</summary>
    public string Document(string id) =>
        _documents.TryGetValue(id, out var document) ? document.Number ?? document.Title?.In(language) ?? id : id;

    public static string WithId(string name, string id) => name == id ? id : $"{name} ({id})";
}
