using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>
/// Reads a council's decisions from JSON: a list of
/// <c>{ "award" or "grade" or "place", "participant", "verdict": "confirms|changes|refuses", "reason", "basis": [], "ballot": { "for",
/// "against", "invalid", "present", "inWriting", "recused", "members" }, "by", "on" }</c>.
/// </summary>
public static class DecisionJson
{
    private const string VotesFor = "for";
    private const string Votes = "votes";
    private const int MostMembers = 1_000_000;
    private const int MostPlaces = 100_000_000;

    private static readonly Dictionary<string, CouncilVerdict> VerdictWords = new(StringComparer.Ordinal)
    {
        ["confirms"] = CouncilVerdict.Confirms,
        ["changes"] = CouncilVerdict.Changes,
        ["refuses"] = CouncilVerdict.Refuses,
    };

    /// <summary>Reads the decisions in <paramref name="text"/>.</summary>
    /// <param name="text">The JSON; comments are allowed.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="decisions">The decisions; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong with the form; whether they are well founded, <see cref="Evaluation.With"/>
    /// tells.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        string text,
        string file,
        out IReadOnlyList<CouncilDecision> decisions,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        List<CouncilDecision> read = [];
        if (JsonFile.Open(file, text, JsonLimits.Decisions, bag) is var (root, context))
        {
            if (root.Kind == JsonNodeKind.Array)
            {
                read.AddRange(root.Items.Select(item => ReadOne(item, context)).OfType<CouncilDecision>());
            }
            else
            {
                bag.Add(Codes.WrongKind.At(root.Position, file, Kinds.Array));
            }
        }

        decisions = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private static CouncilDecision? ReadOne(JsonNode node, LoadContext context)
    {
        if (ObjectReader.Open(node, "decision", context) is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema");
        var award = reader.NonEmptyText("award");
        var grade = reader.NonEmptyText("grade");
        var place = reader.WholeNumber("place", 1, MostPlaces);
        if (reader.Optional("grade") is null && reader.Optional("place") is null)
        {
            reader.Required("award");
        }

        var participant = reader.NonEmptyText("participant", required: true);
        reader.Required("verdict");
        var verdict = reader.Among("verdict", VerdictWords);
        var by = reader.NonEmptyText("by", required: true);
        var reason = reader.Text("reason");
        var basis = reader.Texts("basis").Select(item => item.Text).ToList();
        var ballot = ReadBallot(reader.Optional("ballot"), context);
        var on = reader.Date("on");
        reader.Done();
        return participant is null || verdict is null || by is null
            ? null
            : new CouncilDecision
            {
                Award = award,
                Grade = grade,
                Place = place,
                Participant = participant,
                Verdict = verdict.Value,
                Reason = reason,
                Basis = basis,
                Ballot = ballot,
                By = by,
                On = on,
                Position = node.Position,
            };
    }

    private static BallotCount? ReadBallot(JsonNode? node, LoadContext context)
    {
        if (node is null || ObjectReader.Open(node, "ballot", context) is not { } reader)
        {
            return null;
        }

        // Ballots were written with "votes" before votes against could be.
        var isFor = reader.Optional(VotesFor) is not null;
        if (isFor && reader.Optional(Votes) is not null)
        {
            context.Bag.Add(Codes.VotesTwice.At(node.Position));
        }

        var votes = isFor ? Count(VotesFor) : Count(Votes);
        var present = Count("present");
        var members = Count("members");
        var (against, invalid, inWriting, recused) = (Perhaps("against"), Perhaps("invalid"), Perhaps("inWriting"), Perhaps("recused"));
        reader.Done();
        return votes is null || present is null || members is null
            ? null
            : new BallotCount
            {
                Votes = votes.Value,
                Present = present.Value,
                Members = members.Value,
                Against = against,
                Invalid = invalid,
                InWriting = inWriting,
                Recused = recused,
            };

        int? Count(string name) => reader.Required(name) is null ? null : Perhaps(name);

        int? Perhaps(string name) => reader.WholeNumber(name, 0, MostMembers);
    }
}
