using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads what stands around the criteria: period, legal basis, clusters, rounding, grades, ranking.</summary>
internal sealed class FrameLoader(LoadContext context)
{
    /// <summary>Far more than any regulation has; each comparison with a grade is written out as so many comparisons.</summary>
    private const int MostLevels = 50;

    private static readonly Dictionary<string, RoundingMode> RoundingWords = new(StringComparer.Ordinal)
    {
        ["halfAwayFromZero"] = RoundingMode.HalfAwayFromZero,
        ["halfToEven"] = RoundingMode.HalfToEven,
        ["down"] = RoundingMode.Down,
    };

    private static readonly Dictionary<string, bool> WithinWords = new(StringComparer.Ordinal) { ["cluster"] = true, ["all"] = false };

    private static readonly Dictionary<string, bool> PlaceWords = new(StringComparer.Ordinal) { ["standard"] = false, ["dense"] = true };

    private static readonly Dictionary<string, bool> TieWords = new(StringComparer.Ordinal) { ["share"] = false, ["council"] = true };

    private DiagnosticBag Bag => context.Bag;

    public EffectivePeriod LoadPeriod(JsonNode? node)
    {
        var never = new EffectivePeriod { From = DateOnly.MinValue, To = DateOnly.MaxValue };
        if (node is null || ObjectReader.Open(node, "effective", context) is not { } reader)
        {
            return never;
        }

        var from = reader.Date("from", required: true);
        var to = reader.Date("to", required: true);
        reader.Done();
        if (from is not null && to is not null && from > to)
        {
            Bag.Add(Codes.ReversedRange.At(node.Position, "from", IndicatorValue.Of(from.Value), "to", IndicatorValue.Of(to.Value)));
        }

        return new EffectivePeriod { From = from ?? never.From, To = to ?? never.To };
    }

    public IReadOnlyList<LegalBasis> LoadLegalBasis(IReadOnlyList<JsonNode> nodes)
    {
        var documents = new List<LegalBasis>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "legalBasis", context) is not { } reader)
            {
                continue;
            }

            var document = new LegalBasis
            {
                Id = reader.NonEmptyText("id", required: true) ?? "",
                Number = reader.Text("number"),
                Title = reader.Localized("title"),
                Issued = reader.Date("issued"),
                Url = reader.Text("url"),
            };
            reader.Done();
            if (!ids.Add(UnicodeText.Identity(document.Id)))
            {
                Bag.Add(Codes.DuplicateEntry.At(node.Position, document.Id));
            }

            documents.Add(document);
        }

        return documents;
    }

    public IReadOnlyList<string> LoadClusters(ObjectReader reader)
    {
        var clusters = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, position) in reader.Texts("clusters"))
        {
            var text = UnicodeText.Identity(written);
            if (string.IsNullOrWhiteSpace(text))
            {
                Bag.Add(Codes.Empty.At(position, "clusters"));
            }
            else if (!known.Add(text))
            {
                Bag.Add(Codes.DuplicateEntry.At(position, text));
            }
            else
            {
                clusters.Add(text);
            }
        }

        return clusters;
    }

    public RoundingDefinition LoadRounding(JsonNode? node)
    {
        if (node is { Kind: JsonNodeKind.Null })
        {
            return new RoundingDefinition { Criterion = null, Total = null, Percent = null };
        }

        if (node is null || ObjectReader.Open(node, "rounding", context) is not { } reader)
        {
            return new RoundingDefinition();
        }

        var rounding = new RoundingDefinition
        {
            Criterion = Decimals(reader, "criterion"),
            Total = Decimals(reader, "total"),
            Percent = Decimals(reader, "percent"),
            Mode = reader.Among("mode", RoundingWords) ?? RoundingMode.HalfAwayFromZero,
        };
        reader.Done();
        return rounding;
    }

    public GradesDefinition? LoadGrades(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "grades", context) is not { } reader)
        {
            return null;
        }

        var workflow = reader.NonEmptyText("workflow", required: true);
        var levels = new List<GradeLevel>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reader.Items("levels", required: true))
        {
            if (ObjectReader.Open(item, "levels", context) is not { } entry)
            {
                continue;
            }

            var id = entry.NonEmptyText("id", required: true) ?? "";
            var level = new GradeLevel
            {
                Id = id,
                Name = entry.Localized("name") ?? LocalizedText.Same(id),
                Quota = new QuotaLoader(context).Load(entry.Optional("quota")),
                Position = item.Position,
            };
            entry.Done();
            if (!ids.Add(UnicodeText.Identity(id)))
            {
                Bag.Add(Codes.DuplicateEntry.At(item.Position, id));
            }

            levels.Add(level);
        }

        reader.Done();
        var isCut = levels.Count > MostLevels;
        if (isCut)
        {
            Bag.Add(Codes.TooManyGrades.At(reader.Optional("levels")!.Position, levels.Count, MostLevels));
            levels.RemoveRange(MostLevels, levels.Count - MostLevels);
        }

        return workflow is null ? null : new GradesDefinition { Workflow = workflow, Levels = levels, IsCut = isCut };
    }

    public RankingDefinition LoadRanking(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "ranking", context) is not { } reader)
        {
            return new RankingDefinition();
        }

        var keys = LoadKeys(reader);
        var ranking = new RankingDefinition
        {
            WithinCluster = reader.Among("within", WithinWords) ?? true,
            OrderBy = keys.Count == 0 ? new RankingDefinition().OrderBy : keys,
            DensePlaces = reader.Among("places", PlaceWords) ?? false,
            TiesToCouncil = LoadTies(reader),
        };
        reader.Done();
        return ranking;
    }

    /// <summary>The keys of <c>orderBy</c>, as a ranking and an award have them.</summary>
    public List<RankingKey> LoadKeys(ObjectReader reader) => [.. reader.Items("orderBy").Select(LoadKey).OfType<RankingKey>()];

    /// <summary>Whether ties go to the council. How places are numbered is often looked for here.</summary>
    private bool LoadTies(ObjectReader reader)
    {
        if (reader.Optional("ties") is { Kind: JsonNodeKind.Text } node && PlaceWords.ContainsKey(node.Text))
        {
            Bag.Add(Codes.PlacesNotTies.At(node.Position, node.Text));
            return false;
        }

        return reader.Among("ties", TieWords) ?? false;
    }

    private RankingKey? LoadKey(JsonNode node)
    {
        if (node.Kind == JsonNodeKind.Text)
        {
            return new RankingKey { By = node.Text, Position = node.Position };
        }

        if (ObjectReader.Open(node, "orderBy", context) is not { } reader)
        {
            return null;
        }

        var by = reader.NonEmptyText("by", required: true);
        var lowest = reader.Boolean("lowest") ?? false;
        reader.Done();
        return by is null ? null : new RankingKey { By = by, Lowest = lowest, Position = node.Position };
    }

    private static int? Decimals(ObjectReader reader, string name) =>
        reader.Optional(name) is { Kind: JsonNodeKind.Null } ? null : reader.WholeNumber(name, 0, 28) ?? RoundingDefinition.Unsaid;
}
