using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>Indicators and fields of lists that tables cannot tell from a column that means something else there.</summary>
internal static class ColumnClashes
{
    private static readonly (string Id, WordList Words, LocalizedText Holds) Participant =
        (ColumnNames.Participant, TableWords.Participant, FieldTexts.ColumnOfIds);

    private static readonly (string Id, WordList Words, LocalizedText Holds) Numbering =
        ("", TableWords.Numbering, FieldTexts.ColumnOfNumbers);

    private static readonly (string Id, WordList Words, LocalizedText Holds)[] OfSubmissions =
        [
            Participant,
            (ColumnNames.Name, TableWords.Name, FieldTexts.ColumnOfNames),
            (ColumnNames.Cluster, TableWords.Cluster, FieldTexts.ColumnOfClusters),
            Numbering,
        ];

    private static readonly (string Id, WordList Words, LocalizedText Holds)[] OfItems = [Participant, Numbering];

    private static readonly (string Id, WordList Words, LocalizedText Holds)[] OfResults =
        [.. OfItems, (ColumnNames.Status, TableWords.Status, FieldTexts.ColumnOfStatus)];

    /// <summary>Warns of an indicator, or of the fields of a list.</summary>
    public static void Check(ObjectReader reader, IndicatorDefinition indicator)
    {
        var bag = reader.Context.Bag;
        if (indicator.Type != IndicatorType.List)
        {
            Check(indicator, reader.Optional("id")!.Position, OfSubmissions, bag);
            return;
        }

        foreach (var node in reader.Optional("item")?.Items ?? [])
        {
            if (node["id"] is { } id && indicator.Item.FirstOrDefault(field => field.Position == node.Position) is { } field)
            {
                Check(field, id.Position, indicator.OwnedByParticipant ? OfResults : OfItems, bag);
            }
        }
    }

    private static void Check(
        IndicatorDefinition indicator,
        SourcePosition at,
        (string Id, WordList Words, LocalizedText Holds)[] columns,
        DiagnosticBag bag)
    {
        if (ReservedNames.Contains(indicator.Id))
        {
            return;
        }

        if (columns.FirstOrDefault(column => column.Id == indicator.Id) is { Holds: { } same })
        {
            bag.Add(Codes.CalledLikeColumn.At(at, indicator.Id, indicator.Id, same, "id"));
            return;
        }

        foreach (var name in new[] { indicator.Name.Vietnamese, indicator.Name.English })
        {
            if (columns.FirstOrDefault(column => column.Words.Words.Any(word => ColumnTitle.AreSame(word, name))) is { Holds: { } alike })
            {
                var isId = indicator.Name == LocalizedText.Same(indicator.Id);
                bag.Add(Codes.CalledLikeColumn.At(at, indicator.Id, name, alike, isId ? "id" : "name"));
                return;
            }
        }
    }
}
