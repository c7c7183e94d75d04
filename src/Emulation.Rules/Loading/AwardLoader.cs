using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads awards.</summary>
internal sealed class AwardLoader(LoadContext context)
{
    public IReadOnlyList<AwardDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var awards = new List<AwardDefinition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var alike = new CaseAlike(context.Bag);
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "awards", context) is not { } reader || LoadOne(reader) is not { } award)
            {
                continue;
            }

            if (!ids.Add(award.Id))
            {
                context.Bag.Add(Codes.DuplicateEntry.At(node.Position, award.Id));
            }
            else
            {
                alike.Add(award.Id, node.Position);
                awards.Add(award);
            }
        }

        return awards;
    }

    /// <summary>The awards a history may name.</summary>
    public static IReadOnlyList<string> LoadHistoryAwards(ObjectReader reader)
    {
        var awards = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var alike = new CaseAlike(reader.Context.Bag);
        foreach (var (written, position) in reader.Texts("historyAwards"))
        {
            var text = UnicodeText.Identity(written);
            if (string.IsNullOrWhiteSpace(text))
            {
                reader.Context.Bag.Add(Codes.Empty.At(position, "historyAwards"));
            }
            else if (!known.Add(text))
            {
                reader.Context.Bag.Add(Codes.DuplicateEntry.At(position, text));
            }
            else
            {
                alike.Add(text, position);
                awards.Add(text);
            }
        }

        return awards;
    }

    /// <summary>A ballot; null where none is asked for, or, and said so, where it is broken.</summary>
    public static BallotDefinition? LoadBallot(JsonNode? node, LoadContext context)
    {
        if (node is null || ObjectReader.Open(node, "ballot", context) is not { } reader)
        {
            return null;
        }

        reader.Required("of");
        var nothing = new QuotaShare { Numerator = 0m, Denominator = 1m };
        var ballot = BallotFields.List.Read(reader, new BallotDefinition { Threshold = nothing, Of = BallotBase.Members });
        reader.Done();
        return ReferenceEquals(ballot.Threshold, nothing) ? null : ballot;
    }

    private static AwardDefinition? LoadOne(ObjectReader reader)
    {
        var blank = new AwardDefinition { Id = "", Name = LocalizedText.Same(""), Workflow = "", Position = reader.Position };
        var award = AwardFields.List.Read(reader, blank);
        reader.Done();
        return award.Id.Length == 0 || award.Workflow.Length == 0 ? null : award;
    }
}
