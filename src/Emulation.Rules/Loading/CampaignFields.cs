using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a campaign. Its workflows stand in files of their own, and are sealed with it.</summary>
internal static class CampaignFields
{
    /// <summary>The newest format this version reads, and the one it writes.</summary>
    public const int FormatVersion = 1;

    private const string WorkflowFiles = "workflows/*.json";

    public static readonly FieldList<CampaignDefinition> List = new FieldList<CampaignDefinition>(
        "formatVersion",
        "id",
        "version",
        "extends",
        "locked",
        "name",
        "issuer",
        "effective",
        "legalBasis",
        "clusters",
        "participants",
        "constants",
        "indicators",
        "figures",
        "criteria",
        WorkflowFiles,
        "workflows",
        "rounding",
        "disqualifications",
        "grades",
        "ranking",
        "checks",
        "year",
        "historyAwards",
        "awards")
        .Add("formatVersion", ReadFormat, (w, _) => w.WriteNumber("formatVersion", FormatVersion), (_, _) => { })
        .Text("id", d => d.Id, (d, id) => d with { Id = id }, required: true)
        .Text("version", d => d.Version, (d, version) => d with { Version = version }, required: true)
        .Add(
            "extends",
            Known("extends"),
            (_, _) => { },
            (w, d) =>
            {
                Seal.Given(w, "extendsId", d.Extends?.Id);
                Seal.Given(w, "extendsVersion", d.Extends?.Version);
            })
        .Add(
            "locked",
            Known("locked"),
            (w, d) => Texts.Write(w, "locked", d.Locked),
            (w, d) => SealSome(w, "locked", d.Locked.Order(StringComparer.Ordinal), (inner, path) => Seal.Text(inner, "path", path)))
        .Localized("name", d => d.Name, (d, name) => d with { Name = name }, required: true)
        .Localized("issuer", d => d.Issuer, (d, issuer) => d with { Issuer = issuer })
        .Add(
            "effective",
            (reader, d) => d with { Effective = new FrameLoader(reader.Context).LoadPeriod(reader.Required("effective")) },
            (w, d) => WriteObject(w, "effective", PeriodFields.List, d.Effective),
            (w, d) => PeriodFields.List.Seal(w, d.Effective))
        .Add(
            "year",
            (reader, d) => d with { Year = new FrameLoader(reader.Context).LoadYear(reader, d.Effective) ?? YearOf(d.Effective) },
            (w, d) => Texts.Write(w, "year", d.Year == YearOf(d.Effective) ? null : d.Year),
            (w, d) => Seal.Number(w, "year", d.Year))
        .Items(
            "legalBasis",
            () => LegalBasisFields.List,
            d => d.LegalBasis,
            (reader, d) => d with { LegalBasis = new FrameLoader(reader.Context).LoadLegalBasis(reader.Items("legalBasis")) })
        .List(
            "clusters",
            d => d.Clusters,
            (d, clusters) => d with { Clusters = clusters },
            "name",
            reader => new FrameLoader(reader.Context).LoadClusters(reader))
        .Items(
            "participants",
            () => ParticipantFields.List,
            d => d.Participants,
            (reader, d) =>
                d with { Participants = new RosterLoader(reader.Context).Load(reader.Items("participants"), d.Clusters) },
            (w, d) => SealSome(w, "participants", d.Participants.OrderBy(p => p.Id, StringComparer.Ordinal), ParticipantFields.List.Seal))
        .Add(
            "constants",
            (reader, d) => d with { Constants = new IndicatorLoader(reader.Context).LoadConstants(reader.Optional("constants")) },
            (w, d) => WriteNamed(w, "constants", d.Constants, constant => ConstantFields.Write(w, constant)),
            (w, d) => Seal.List(
                w, "constants", d.Constants.OrderBy(c => c.Id, StringComparer.Ordinal), constant => ConstantFields.Seal(w, constant)))
        .Items(
            "indicators",
            () => IndicatorFields.List,
            d => d.Indicators,
            (reader, d) => d with { Indicators = new IndicatorLoader(reader.Context).Load(reader.Items("indicators", required: true)) })
        .Items(
            "checks",
            () => CheckFields.List,
            d => d.Checks,
            (reader, d) => d with { Checks = new CheckLoader(reader.Context).Load(reader.Items("checks")) },
            (w, d) => SealSome(w, "checks", d.Checks, CheckFields.List.Seal))
        .Items(
            "figures",
            () => FigureFields.List,
            d => d.Figures,
            (reader, d) => d with { Figures = new FigureLoader(reader.Context).Load(reader.Items("figures")) },
            (w, d) => SealSome(w, "figures", d.Figures, FigureFields.List.Seal))
        .Items(
            "criteria",
            () => CriterionFields.Inside(CriterionKind.Base),
            d => d.Criteria,
            (reader, d) => d with
            {
                Criteria =
                    new CriterionLoader(reader.Context, [.. d.Constants, .. reader.Context.State.OfHost])
                        .Load(reader.Items("criteria", required: true), CriterionKind.Base),
            })
        .Add(
            WorkflowFiles,
            (_, d) => d,
            (_, _) => { },
            (w, d) => Seal.List(
                w, "workflows", d.Workflows.OrderBy(f => f.Name, StringComparer.Ordinal), flow => WorkflowFields.List.Seal(w, flow)))
        .Add(
            "workflows",
            (reader, d) =>
                d with { DeclaredWorkflows = new DeclaredWorkflowLoader(reader.Context).Load(reader.Optional("workflows")) },
            (w, d) => WriteNamed(
                w, "workflows", d.DeclaredWorkflows, one => WriteObject(w, one.Name, DeclaredWorkflowFields.List, one)),
            (w, d) => Seal.List(
                w,
                "declaredWorkflows",
                d.DeclaredWorkflows.OrderBy(f => f.Name, StringComparer.Ordinal),
                declared => DeclaredWorkflowFields.Seal(w, declared)))
        .Add(
            "rounding",
            (reader, d) => d with { Rounding = new FrameLoader(reader.Context).LoadRounding(reader.Optional("rounding")) },
            (w, d) => WriteObject(w, "rounding", RoundingFields.List, d.Rounding),
            (w, d) => RoundingFields.List.Seal(w, d.Rounding))
        .Items(
            "disqualifications",
            () => DisqualificationFields.List,
            d => d.Disqualifications,
            (reader, d) =>
                d with { Disqualifications = new DisqualificationLoader(reader.Context).Load(reader.Items("disqualifications")) })
        .Object(
            "grades",
            () => GradesFields.List,
            d => d.Grades,
            (reader, d) => d with { Grades = new FrameLoader(reader.Context).LoadGrades(reader.Optional("grades")) },
            (w, d) => GradesFields.Seal(w, d.Grades))
        .Add(
            "ranking",
            (reader, d) => d with { Ranking = new FrameLoader(reader.Context).LoadRanking(reader.Optional("ranking")) },
            (w, d) => WriteObject(w, "ranking", RankingFields.List, d.Ranking),
            (w, d) => RankingFields.List.Seal(w, d.Ranking))
        .Add(
            "historyAwards",
            (reader, d) => d with { HistoryAwards = AwardLoader.LoadHistoryAwards(reader) },
            (w, d) => Texts.Write(w, "historyAwards", d.HistoryAwards),
            (w, d) => Seal.List(
                w, "historyAwards", d.HistoryAwards.Order(StringComparer.Ordinal), award => Seal.Text(w, "id", award)))
        .Items(
            "awards",
            () => AwardFields.List,
            d => d.Awards,
            (reader, d) => d with { Awards = new AwardLoader(reader.Context).Load(reader.Items("awards")) });

    /// <summary>What is read before, while the campaign is laid over its bases; what it took from them is written as its own.</summary>
    private static Func<ObjectReader, CampaignDefinition, CampaignDefinition> Known(string name) => (reader, definition) =>
    {
        reader.Optional(name);
        return definition;
    };

    private static CampaignDefinition ReadFormat(ObjectReader reader, CampaignDefinition definition)
    {
        reader.Required("formatVersion");
        reader.WholeNumber("formatVersion", 1, FormatVersion);
        return definition;
    }

    /// <summary>The year that a period lies in; null when it spans several.</summary>
    private static int? YearOf(EffectivePeriod period) => period.From.Year == period.To.Year ? period.From.Year : null;

    private static void WriteObject<T>(Utf8JsonWriter w, string name, FieldList<T> fields, T record)
        where T : class
    {
        w.WritePropertyName(name);
        fields.WriteObject(w, record);
    }

    private static void WriteNamed<T>(Utf8JsonWriter w, string name, IReadOnlyList<T> records, Action<T> write)
    {
        if (records.Count > 0)
        {
            w.WriteStartObject(name);
            foreach (var record in records)
            {
                write(record);
            }

            w.WriteEndObject();
        }
    }

    /// <summary>What only campaigns of a later version can have: the fingerprints of all others stay as they are.</summary>
    private static void SealSome<T>(Utf8JsonWriter w, string name, IEnumerable<T> records, Action<Utf8JsonWriter, T> seal)
    {
        if (records.Any())
        {
            Seal.List(w, name, records, record => seal(w, record));
        }
    }
}
