using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a quota. Share, most and least are written out, or name a constant.</summary>
internal static class QuotaFields
{
    private static readonly Dictionary<string, QuotaRounding> RoundingWords = new(StringComparer.Ordinal)
    {
        ["down"] = QuotaRounding.Down,
        ["up"] = QuotaRounding.Up,
        ["nearest"] = QuotaRounding.Nearest,
    };

    private static readonly Dictionary<string, bool> TieWords = new(StringComparer.Ordinal) { ["share"] = false, ["council"] = true };

    private static readonly Dictionary<string, bool> CountWords =
        new(StringComparer.Ordinal) { ["level"] = false, ["levelOrBetter"] = true };

    public static readonly FieldList<QuotaDefinition> List = new FieldList<QuotaDefinition>(
        "share", "of", "max", "min", "per", "rounding", "ties", "counts")
        .Add(
            "share",
            (reader, q) => QuotaLoader.Constant(reader, "share") is { } constant
                ? q with { ShareConstant = constant }
                : q with { Share = new QuotaLoader(reader.Context).LoadShare(reader, "share") },
            (w, q) => Texts.Write(w, "share", q.ShareConstant ?? q.Share?.ToString()),
            (w, q) => Seal.Text(w, "share", q.Share?.ToString()))
        .Add(
            "max",
            (reader, q) => QuotaLoader.Constant(reader, "max") is { } constant
                ? q with { MaxConstant = constant }
                : q with { Max = QuotaLoader.Whole(reader, "max") },
            (w, q) => Write(w, "max", q.Max, q.MaxConstant),
            (w, q) => Seal.Number(w, "max", q.Max))
        .Add(
            "min",
            (reader, q) => QuotaLoader.Constant(reader, "min") is { } constant
                ? q with { MinConstant = constant }
                : q with { Min = QuotaLoader.Whole(reader, "min") },
            (w, q) => Write(w, "min", q.Min, q.MinConstant),
            (w, q) => Seal.Number(w, "min", q.Min))
        .Add(
            "of",
            (reader, q) => q with { Of = new QuotaLoader(reader.Context).LoadBases(reader) },
            (w, q) => Texts.Write(w, "of", [.. q.Of.Select(QuotaLoader.TextOf)]),
            (w, q) => Seal.List(w, "of", q.Of, part =>
            {
                Seal.Text(w, "kind", part.Kind.ToString());
                Seal.Text(w, "id", part.Id);
            }))
        .List("per", q => q.Per, (q, keys) => q with { Per = keys }, "key", QuotaLoader.LoadPer)
        .Word(
            "counts",
            CountWords,
            q => q.CountsBetter ? true : null,
            (q, better) => q with { CountsBetter = better },
            (w, q) =>
            {
                Seal.Given(w, "shareConstant", q.ShareConstant);
                Seal.Given(w, "maxConstant", q.MaxConstant);
                Seal.Given(w, "minConstant", q.MinConstant);
                Seal.Given(w, "countsBetter", q.CountsBetter);
            })
        .Word(
            "rounding",
            RoundingWords,
            q => q.Rounding == QuotaRounding.Down ? null : q.Rounding,
            (q, rounding) => q with { Rounding = rounding },
            (w, q) => Seal.Text(w, "rounding", q.Rounding.ToString()))
        .Word(
            "ties",
            TieWords,
            q => q.TiesToCouncil ? null : false,
            (q, toCouncil) => q with { TiesToCouncil = toCouncil },
            (w, q) => w.WriteBoolean("tiesToCouncil", q.TiesToCouncil));

    private static void Write(Utf8JsonWriter w, string name, int? number, string? constant)
    {
        Texts.Write(w, name, constant is null ? number : null);
        Texts.Write(w, name, constant);
    }
}
