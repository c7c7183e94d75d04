using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads what stands around the criteria: period, legal basis, clusters, rounding, grades, ranking.</summary>
internal sealed class FrameLoader(LoadContext context)
{
    /// <summary>Far more than any regulation has; each comparison with a grade is written out as so many comparisons.</summary>
    private const int MostLevels = 50;

    private DiagnosticBag Bag => context.Bag;

    public EffectivePeriod LoadPeriod(JsonNode? node)
    {
        var never = new EffectivePeriod { From = DateOnly.MinValue, To = DateOnly.MaxValue };
        if (node is null || ObjectReader.Open(node, "effective", context) is not { } reader)
        {
            return never;
        }

        var period = PeriodFields.List.Read(reader, never);
        reader.Done();
        if (period.From > period.To)
        {
            Bag.Add(Codes.ReversedRange.At(node.Position, "from", IndicatorValue.Of(period.From), "to", IndicatorValue.Of(period.To)));
        }

        return period;
    }

    /// <summary>The year judged, where it is said; one outside of the period is most likely that of a copied campaign.</summary>
    public int? LoadYear(ObjectReader reader, EffectivePeriod period)
    {
        var year = reader.WholeNumber("year", 1, DateOnly.MaxValue.Year);
        if (year < period.From.Year || year > period.To.Year)
        {
            Bag.Add(
                Codes.YearOutside.At(
                    reader.Optional("year")!.Position, year, IndicatorValue.Of(period.From), IndicatorValue.Of(period.To)));
        }

        return year;
    }

    public IReadOnlyList<LegalBasis> LoadLegalBasis(IReadOnlyList<JsonNode> nodes)
    {
        var documents = new List<LegalBasis>();
        var alike = new CaseAlike(Bag);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "legalBasis", context) is not { } reader)
            {
                continue;
            }

            var document = LegalBasisFields.List.Read(reader, new LegalBasis { Id = "" });
            reader.Done();
            alike.Add(document.Id, node.Position);
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
        var alike = new CaseAlike(Bag);
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
                alike.Add(text, position);
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

        var rounding = RoundingFields.List.Read(reader, new RoundingDefinition());
        reader.Done();
        return rounding;
    }

    public GradesDefinition? LoadGrades(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "grades", context) is not { } reader)
        {
            return null;
        }

        var grades = GradesFields.List.Read(reader, new GradesDefinition { Workflow = "", Levels = [] });
        reader.Done();
        return grades.Workflow.Length == 0 ? null : grades;
    }

    /// <summary>The levels; the first ones, and said so, when they are too many.</summary>
    public IReadOnlyList<GradeLevel> LoadLevels(ObjectReader reader)
    {
        var levels = new List<GradeLevel>();
        var alike = new CaseAlike(Bag);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reader.Items("levels", required: true))
        {
            if (ObjectReader.Open(item, "levels", context) is not { } entry)
            {
                if (item is { Kind: JsonNodeKind.Text, Text.Length: > 0 })
                {
                    // Which level is meant is clear, and other places name it.
                    levels.Add(new GradeLevel { Id = item.Text, Name = LocalizedText.Same(item.Text), Position = item.Position });
                }
                else
                {
                    context.State.AreGradesCut = true;
                }

                continue;
            }

            var blank = new GradeLevel { Id = "", Name = LocalizedText.Same(""), Position = item.Position };
            var level = GradeLevelFields.List.Read(entry, blank);
            entry.Done();
            context.State.AreGradesCut |= level.Id.Length == 0;
            alike.Add(level.Id, item.Position);
            if (!ids.Add(UnicodeText.Identity(level.Id)))
            {
                Bag.Add(Codes.DuplicateEntry.At(item.Position, level.Id));
            }

            levels.Add(level);
        }

        if (levels.Count <= MostLevels)
        {
            return levels;
        }

        Bag.Add(Codes.TooManyGrades.At(reader.Optional("levels")!.Position, levels.Count, MostLevels));
        context.State.AreGradesCut = true;
        return levels[..MostLevels];
    }

    public RankingDefinition LoadRanking(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "ranking", context) is not { } reader)
        {
            return new RankingDefinition();
        }

        var ranking = RankingFields.List.Read(reader, new RankingDefinition());
        reader.Done();
        return ranking;
    }

    /// <summary>The keys of <c>orderBy</c>, as a ranking and an award have them.</summary>
    public List<RankingKey> LoadKeys(ObjectReader reader)
    {
        List<RankingKey> keys = [.. reader.Items("orderBy").Select(LoadKey).OfType<RankingKey>()];
        reader.WarnOfRepeated("orderBy", keys.Select(key => (key.By, key.Position)));
        return keys;
    }

    /// <summary>Whether ties go to the council. How places are numbered is often looked for here.</summary>
    public static bool LoadTies(ObjectReader reader)
    {
        if (reader.Optional("ties") is { Kind: JsonNodeKind.Text } node && RankingFields.PlaceWords.ContainsKey(node.Text))
        {
            reader.Context.Bag.Add(Codes.PlacesNotTies.At(node.Position, node.Text));
            return false;
        }

        return reader.Among("ties", RankingFields.TieWords) ?? false;
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

        var key = RankingKeyFields.List.Read(reader, new RankingKey { By = "", Position = node.Position });
        reader.Done();
        return key.By.Length == 0 ? null : key;
    }
}
