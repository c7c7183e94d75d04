using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads awards.</summary>
internal sealed class AwardLoader(LoadContext context)
{
    private static readonly Dictionary<string, BallotBase> BallotWords = new(StringComparer.Ordinal)
    {
        ["members"] = BallotBase.Members,
        ["present"] = BallotBase.Present,
        ["valid"] = BallotBase.Valid,
    };

    private readonly QuotaLoader _quotas = new(context);
    private readonly FrameLoader _frame = new(context);

    public IReadOnlyList<AwardDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var awards = new List<AwardDefinition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
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
                awards.Add(award);
            }
        }

        return awards;
    }

    /// <summary>The awards a history may name.</summary>
    public IReadOnlyList<string> LoadHistoryAwards(ObjectReader reader)
    {
        var awards = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, position) in reader.Texts("historyAwards"))
        {
            var text = UnicodeText.Identity(written);
            if (string.IsNullOrWhiteSpace(text))
            {
                context.Bag.Add(Codes.Empty.At(position, "historyAwards"));
            }
            else if (!known.Add(text))
            {
                context.Bag.Add(Codes.DuplicateEntry.At(position, text));
            }
            else
            {
                awards.Add(text);
            }
        }

        return awards;
    }

    private AwardDefinition? LoadOne(ObjectReader reader)
    {
        var id = reader.NonEmptyText("id", required: true);
        var workflow = reader.NonEmptyText("workflow", required: true);
        var keys = _frame.LoadKeys(reader);
        var award = new AwardDefinition
        {
            Id = UnicodeText.Identity(id),
            Name = reader.Localized("name") ?? LocalizedText.Same(id ?? ""),
            Workflow = workflow ?? "",
            Requires = [.. reader.Texts("requires").Select(item => item.Text)],
            Excludes = [.. reader.Texts("excludes").Select(item => item.Text)],
            OrderBy = keys.Count == 0 ? null : keys,
            Quota = _quotas.Load(reader.Optional("quota")),
            Ballot = LoadBallot(reader.Optional("ballot")),
            Basis = [.. reader.Texts("basis").Select(item => item.Text)],
            Position = reader.Position,
        };
        reader.Done();
        return id is null || workflow is null ? null : award;
    }

    private BallotDefinition? LoadBallot(JsonNode? node)
    {
        if (node is null || ObjectReader.Open(node, "ballot", context) is not { } reader)
        {
            return null;
        }

        var threshold = _quotas.LoadShare(reader, "threshold", required: true);
        reader.Required("of");
        var of = reader.Among("of", BallotWords);
        var quorum = _quotas.LoadShare(reader, "quorum");
        reader.Done();
        return threshold is null || of is null ? null : new BallotDefinition { Threshold = threshold, Of = of.Value, Quorum = quorum };
    }
}
