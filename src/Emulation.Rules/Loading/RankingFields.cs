using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of the ranking.</summary>
internal static class RankingFields
{
    private static readonly Dictionary<string, bool> WithinWords = new(StringComparer.Ordinal) { ["cluster"] = true, ["all"] = false };

    /// <summary>How places are numbered.</summary>
    public static readonly IReadOnlyDictionary<string, bool> PlaceWords =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["standard"] = false, ["dense"] = true };

    /// <summary>Who settles ties.</summary>
    public static readonly IReadOnlyDictionary<string, bool> TieWords =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["share"] = false, ["council"] = true };

    public static readonly FieldList<RankingDefinition> List = new FieldList<RankingDefinition>("within", "ties", "places", "orderBy")
        .Word(
            "within",
            WithinWords,
            r => r.WithinCluster ? null : false,
            (r, within) => r with { WithinCluster = within },
            (w, r) => w.WriteBoolean("rankWithinCluster", r.WithinCluster))
        .Add(
            "orderBy",
            (reader, r) => new FrameLoader(reader.Context).LoadKeys(reader) is { Count: > 0 } keys ? r with { OrderBy = keys } : r,
            (w, r) => RankingKeyFields.Write(w, "orderBy", r.OrderBy),
            (w, r) => RankingKeyFields.Seal(w, "orderBy", r.OrderBy))
        .Word(
            "places",
            PlaceWords,
            r => r.DensePlaces ? true : null,
            (r, dense) => r with { DensePlaces = dense },
            (w, r) => Seal.Given(w, "rankDense", r.DensePlaces))
        .Add(
            "ties",
            (reader, r) => r with { TiesToCouncil = FrameLoader.LoadTies(reader) },
            (w, r) => Texts.Write(w, "ties", r.TiesToCouncil ? Texts.WordOf(TieWords, true) : null),
            (w, r) => w.WriteBoolean("rankTiesToCouncil", r.TiesToCouncil));
}
