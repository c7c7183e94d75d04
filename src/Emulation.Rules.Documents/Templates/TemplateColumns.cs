using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Templates;

/// <summary>What a campaign asks participants to fill in.</summary>
internal static class TemplateColumns
{
    public const string Participant = "participant";
    public const string Name = "name";
    public const string Cluster = "cluster";

    /// <summary>
    /// The participant's own columns, then the indicators. An indicator may be called "name"; then the one column holds both.
    /// </summary>
    public static IReadOnlyList<TemplateColumn> Main(CampaignDefinition definition, DocumentTexts texts)
    {
        var indicators = definition.Indicators.Where(i => i.Type != IndicatorType.List).ToList();
        TemplateColumn[] own =
        [
            new() { Id = Participant, Title = texts.ParticipantId },
            new() { Id = Name, Title = texts.Name },
            new() { Id = Cluster, Title = texts.Cluster, Choices = definition.Clusters },
        ];
        return [.. own.Where(column => indicators.TrueForAll(i => i.Id != column.Id)), .. indicators.Select(i => Of(i, texts))];
    }

    /// <summary>The participant, then the fields of the items of a list.</summary>
    public static IReadOnlyList<TemplateColumn> Items(IndicatorDefinition list, DocumentTexts texts) =>
    [
        new() { Id = Participant, Title = texts.ParticipantId, Advice = texts.EnterParticipantOfItem },
        .. list.Item.Where(field => field.Id != Participant).Select(field => Of(field, texts)),
    ];

    private static TemplateColumn Of(IndicatorDefinition indicator, DocumentTexts texts) => new()
    {
        Id = indicator.Id,
        Title = indicator.Name.In(texts.Language),
        Indicator = indicator,
        Choices = indicator.Type switch
        {
            IndicatorType.Boolean => [texts.YesOrNo(true), texts.YesOrNo(false)],
            IndicatorType.Choice => NamesOf(indicator.Choices, texts),
            IndicatorType.Number or IndicatorType.Integer or IndicatorType.Text or IndicatorType.Date or IndicatorType.List => [],
        },
    };

    /// <summary>
    /// A name that two choices share, or that is another's id, would not be understood when it is read back: there the ids stand.
    /// </summary>
    private static IReadOnlyList<string> NamesOf(IReadOnlyList<ChoiceDefinition> choices, DocumentTexts texts)
    {
        var taken = choices.Select(c => c.Id)
            .Concat(choices.Select(c => c.Name.In(texts.Language)).Where((name, i) => name != choices[i].Id))
            .GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
                .Where(words => words.Count() > 1)
                .Select(words => words.Key)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. choices.Select(c => taken.Contains(c.Name.In(texts.Language)) ? c.Id : c.Name.In(texts.Language))];
    }
}
