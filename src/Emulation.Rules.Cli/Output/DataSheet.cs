using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Cli.Output;

/// <summary>Empty data sheets of a campaign, as <c>score</c> reads them back.</summary>
internal sealed class DataSheet(CampaignDefinition definition, CultureInfo culture, Texts texts)
{
    /// <summary>Lists, which have sheets of their own.</summary>
    public IReadOnlyList<IndicatorDefinition> Lists { get; } = [.. definition.Indicators.Where(i => i.Type == IndicatorType.List)];

    /// <summary>The indicators that have a column.</summary>
    public IReadOnlyList<IndicatorDefinition> Values { get; } = [.. definition.Indicators.Where(i => i.Type != IndicatorType.List)];

    /// <summary>The clusters there are; empty when the campaign does not say.</summary>
    public IReadOnlyList<string> Clusters => definition.Clusters;

    /// <summary>
    /// The header, below it the names for people where they can be told from a participant's values, then a row for each participant of the
    /// campaign's roster.
    /// </summary>
    public string Main()
    {
        // An indicator may be called "name"; then the one column holds both.
        List<(string Id, string Title)> columns =
        [
            .. new (string Id, string Title)[]
            {
                ("participant", texts.ParticipantId),
                ("name", texts.Name),
                ("cluster", texts.Cluster),
            }.Where(c => Values.All(i => i.Id != c.Id)),
            .. Values.Select(i => (i.Id, i.Name.In(texts.Language))),
        ];
        IReadOnlyList<string> header = [.. columns.Select(c => c.Id)];
        var roster = definition.Participants.Select(p => RowOf(p, header));
        return Values.Count == 0 ? Csv([header, .. roster]) : Csv([header, [.. columns.Select(c => c.Title)], .. roster]);
    }

    private IReadOnlyList<string> RowOf(ParticipantDefinition participant, IReadOnlyList<string> header) =>
    [
        .. header.Select(id => Values.Any(i => i.Id == id) ? "" : id switch
        {
            "participant" => participant.Id,
            "name" => participant.Name ?? "",
            _ => participant.Cluster ?? "",
        }),
    ];

    public static IReadOnlyList<string> ColumnsOf(IndicatorDefinition list) =>
        [.. list.Item.Select(field => field.Id).Prepend("participant").Distinct(StringComparer.Ordinal)];

    public string Items(IndicatorDefinition list) => Csv(ColumnsOf(list));

    private string Csv(params IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var text = new StringWriter();
        using (var writer = SpreadsheetCsv.Create(text, SpreadsheetCsv.SeparatorIn(culture)))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    writer.WriteText(cell);
                }

                writer.EndRecord();
            }
        }

        return text.ToString();
    }
}
