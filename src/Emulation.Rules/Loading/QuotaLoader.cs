using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>Reads quotas.</summary>
internal sealed class QuotaLoader(LoadContext context)
{
    /// <summary>The largest number of participants a quota may name.</summary>
    public const int Most = 1_000_000_000;

    private const string All = "all";
    private const string GradePrefix = "grade:";
    private const string AwardPrefix = "award:";

    private DiagnosticBag Bag => context.Bag;

    public QuotaDefinition? Load(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "quota", context) is not { } reader)
        {
            return null;
        }

        var quota = QuotaFields.List.Read(reader, new QuotaDefinition { Position = node.Position });
        CheckShape(reader, quota);
        reader.Done();
        return quota;
    }

    /// <summary>A share; null, and said so, when the text is none.</summary>
    public QuotaShare? LoadShare(ObjectReader reader, string name, bool required = false)
    {
        if (reader.Optional(name) is { Kind: JsonNodeKind.Number, Number: > 0m and not 1m and <= 100m and var number } node)
        {
            var percent = DecimalText.Of(number < 1m ? number * 100m : number);
            Bag.Add(WrongKind.Of(node, name, JsonNodeKind.Text, Kinds.Text) with { Hint = Kinds.AsShare(percent) });
            return null;
        }

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
    public static string? Constant(ObjectReader reader, string name) =>
        reader.Optional(name) is { Kind: JsonNodeKind.Text, Text: var text } && ReservedNames.IsId(text) ? text : null;

    /// <summary>A number of participants.</summary>
    public static int? Whole(ObjectReader reader, string name) => reader.WholeNumber(name, 0, Most);

    /// <summary>What a share is taken of.</summary>
    public IReadOnlyList<QuotaBase> LoadBases(ObjectReader reader)
    {
        List<QuotaBase> parts = [.. OneOrMore(reader, "of").Select(LoadBase).OfType<QuotaBase>()];
        reader.WarnOfRepeated("of", parts.Select(part => (TextOf(part), part.Position)));
        return parts;
    }

    /// <summary>A part of what a share is taken of, as it is written.</summary>
    public static string TextOf(QuotaBase part) => part.Kind switch
    {
        QuotaBaseKind.Participants => "participants",
        QuotaBaseKind.Ranked => "ranked",
        QuotaBaseKind.Leaders => "leaders",
        QuotaBaseKind.Grade => GradePrefix + part.Id,
        QuotaBaseKind.Award => AwardPrefix + part.Id,
    };

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
    public static IReadOnlyList<string> LoadPer(ObjectReader reader)
    {
        List<(string Text, SourcePosition)> written = [.. OneOrMore(reader, "per").Select(node => (node.Text.Normalize(), node.Position))];
        reader.WarnOfRepeated("per", written);
        var keys = written.Select(key => key.Text).Distinct(StringComparer.Ordinal).ToList();
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
