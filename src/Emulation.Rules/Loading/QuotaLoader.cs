using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Reads quotas.</summary>
internal sealed class QuotaLoader(LoadContext context)
{
    /// <summary>The largest number of participants a quota may name.</summary>
    public const int Most = 1_000_000_000;

    private const string All = "all";
    private const string GradePrefix = "grade:";
    private const string AwardPrefix = "award:";

    private static readonly Dictionary<string, QuotaRounding> RoundingWords = new(StringComparer.Ordinal)
    {
        ["down"] = QuotaRounding.Down,
        ["up"] = QuotaRounding.Up,
        ["nearest"] = QuotaRounding.Nearest,
    };

    private static readonly Dictionary<string, bool> TieWords = new(StringComparer.Ordinal) { ["share"] = false, ["council"] = true };

    private static readonly Dictionary<string, bool> CountWords =
        new(StringComparer.Ordinal) { ["level"] = false, ["levelOrBetter"] = true };

    private DiagnosticBag Bag => context.Bag;

    public QuotaDefinition? Load(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "quota", context) is not { } reader)
        {
            return null;
        }

        var shareConstant = Constant(reader, "share");
        var (max, maxConstant) = WholeOrConstant(reader, "max");
        var (min, minConstant) = WholeOrConstant(reader, "min");
        var quota = new QuotaDefinition
        {
            Share = shareConstant is null ? LoadShare(reader, "share") : null,
            ShareConstant = shareConstant,
            Of = [.. OneOrMore(reader, "of").Select(LoadBase).OfType<QuotaBase>()],
            Max = max,
            MaxConstant = maxConstant,
            Min = min,
            MinConstant = minConstant,
            CountsBetter = reader.Among("counts", CountWords) ?? false,
            Per = LoadPer(reader),
            Rounding = reader.Among("rounding", RoundingWords) ?? QuotaRounding.Down,
            TiesToCouncil = reader.Among("ties", TieWords) ?? true,
            Position = node.Position,
        };
        CheckShape(reader, quota);
        reader.Done();
        return quota;
    }

    /// <summary>A share; null, and said so, when the text is none.</summary>
    public QuotaShare? LoadShare(ObjectReader reader, string name, bool required = false)
    {
        if (reader.Text(name, required) is not { } text)
        {
            return null;
        }

        var share = QuotaShare.Parse(text);
        if (share is null)
        {
            Bag.Add(Codes.InvalidShare.At(reader.Optional(name)!.Position, text));
        }

        return share;
    }

    /// <summary>A text that can only be a name.</summary>
    private static string? Constant(ObjectReader reader, string name) =>
        reader.Optional(name) is { Kind: JsonNodeKind.Text, Text: var text } && ReservedNames.IsId(text) ? text : null;

    private static (int? Number, string? Constant) WholeOrConstant(ObjectReader reader, string name) =>
        Constant(reader, name) is { } constant ? (null, constant) : (reader.WholeNumber(name, 0, Most), null);

    private QuotaBase? LoadBase(JsonNode node)
    {
        switch (node.Text)
        {
            case "participants":
                return new QuotaBase { Kind = QuotaBaseKind.Participants, Position = node.Position };
            case "leaders":
                return new QuotaBase { Kind = QuotaBaseKind.Leaders, Position = node.Position };
            case "ranked":
                return new QuotaBase { Kind = QuotaBaseKind.Ranked, Position = node.Position };
            case var text when text.StartsWith(GradePrefix, StringComparison.Ordinal):
                return new QuotaBase { Kind = QuotaBaseKind.Grade, Id = text[GradePrefix.Length..].Normalize(), Position = node.Position };
            case var text when text.StartsWith(AwardPrefix, StringComparison.Ordinal):
                return new QuotaBase { Kind = QuotaBaseKind.Award, Id = text[AwardPrefix.Length..].Normalize(), Position = node.Position };
            default:
                Bag.Add(Codes.UnknownQuotaBase.At(node.Position, node.Text));
                return null;
        }
    }

    /// <summary>"all" alone is the same as nothing; whether the rest are choice indicators is checked once they are known.</summary>
    private static List<string> LoadPer(ObjectReader reader)
    {
        var keys = OneOrMore(reader, "per").Select(node => node.Text.Normalize()).Distinct(StringComparer.Ordinal).ToList();
        return keys is [All] ? [] : keys;
    }

    private void CheckShape(ObjectReader reader, QuotaDefinition quota)
    {
        var hasShare = reader.Optional("share") is not null;
        if (!hasShare && reader.Optional("max") is null)
        {
            Bag.Add(Codes.QuotaWithoutLimit.At(reader.Position));
            return;
        }

        if (hasShare)
        {
            reader.Required("of");
        }
        else
        {
            foreach (var (name, node) in ((string[])["of", "min", "rounding"]).Select(name => (name, reader.Optional(name))))
            {
                if (node is not null)
                {
                    Bag.Add(Codes.NeedsShare.At(node.Position, name));
                }
            }
        }

        if (quota is { Min: { } min, Max: { } max } && min > max)
        {
            Bag.Add(Codes.ReversedRange.At(reader.Optional("min")!.Position, "min", min, "max", max));
        }
    }

    /// <summary>The texts of a field that is one text or a list of them.</summary>
    private static IReadOnlyList<JsonNode> OneOrMore(ObjectReader reader, string name)
    {
        if (reader.Optional(name) is not { } node)
        {
            return [];
        }

        if (node.Kind == JsonNodeKind.Text)
        {
            return [node];
        }

        return [.. reader.Items(name, required: true).Where(item => reader.AsText(item, name) is not null)];
    }
}
