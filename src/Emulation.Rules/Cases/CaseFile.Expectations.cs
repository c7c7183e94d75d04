using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;
using JsonNamingPolicy = System.Text.Json.JsonNamingPolicy;

namespace Emulation.Rules.Cases;

/// <summary>What a case expects.</summary>
public sealed partial class CaseFile
{
    private void ReadExpected(JsonProperty property, List<Submission> submissions, List<CaseExpectation> expectations)
    {
        var participant = UnicodeText.Identity(property.Name);
        if (submissions.TrueForAll(s => s.Participant != participant))
        {
            Bag.Add(
                Codes.UnknownParticipant.At(
                    property.Position, participant, Suggestion.For(participant, submissions.Select(s => s.Participant))));
        }

        if (ObjectReader.Open(property.Value, property.Name, _context) is not { } reader)
        {
            return;
        }

        foreach (var what in (string[])[Total, Percent, Rank, Grade])
        {
            if (reader.Optional(what) is { } node && Expectation(participant, what, node) is { } expectation)
            {
                expectations.Add(expectation);
            }
        }

        ReadNumbers(reader, "criteria", CriteriaPrefix, _criteria, Codes.UnknownCriterion, participant, expectations);
        ReadNumbers(reader, "figures", FiguresPrefix, _figures, Codes.UnknownFigure, participant, expectations);
        if (reader.Optional("awards") is { } awards && ObjectReader.Open(awards, "awards", _context) is not null)
        {
            foreach (var (id, position, node) in awards.Properties)
            {
                if (!_awards.Contains(id))
                {
                    Bag.Add(Codes.UnknownAward.At(position, id, Suggestion.For(id, _awards)));
                }
                else if (AwardExpectation(participant, id, node) is { } expectation)
                {
                    expectations.Add(expectation);
                }
            }
        }

        reader.Done();
    }

    private void ReadNumbers(
        ObjectReader reader, string field, string prefix, HashSet<string> known, DiagnosticDescriptor unknown, string participant,
        List<CaseExpectation> expectations)
    {
        if (reader.Optional(field) is not { } numbers || ObjectReader.Open(numbers, field, _context) is null)
        {
            return;
        }

        foreach (var (id, position, node) in numbers.Properties)
        {
            if (!known.Contains(id))
            {
                Bag.Add(unknown.At(position, id, Suggestion.For(id, known)));
            }
            else if (Expectation(participant, prefix + id, node) is { } expectation)
            {
                expectations.Add(expectation);
            }
        }
    }

    /// <summary>A status as the evaluation's JSON writes it; null is undetermined.</summary>
    private CaseExpectation? AwardExpectation(string participant, string award, JsonNode node)
    {
        var expectation = new CaseExpectation { Participant = participant, What = AwardsPrefix + award, Position = node.Position };
        if (node.Kind == JsonNodeKind.Null)
        {
            return expectation with { Text = StatusWords[RecommendationStatus.Undetermined] };
        }

        if (node.Kind != JsonNodeKind.Text)
        {
            Bag.Add(Codes.WrongKind.At(node.Position, award, Kinds.Text));
            return null;
        }

        if (!StatusWords.Values.Contains(node.Text, StringComparer.Ordinal))
        {
            Bag.Add(Codes.NotAmong.At(node.Position, node.Text, award, Suggestion.For(node.Text, StatusWords.Values)));
        }

        return expectation with { Text = node.Text };
    }

    private CaseExpectation? Expectation(string participant, string what, JsonNode node)
    {
        var expectation = new CaseExpectation { Participant = participant, What = what, Position = node.Position };
        if (node.Kind == JsonNodeKind.Null)
        {
            return expectation;
        }

        var expected = what == Grade ? JsonNodeKind.Text : JsonNodeKind.Number;
        if (node.Kind != expected)
        {
            Bag.Add(WrongKind.Of(node, what, expected, what == Grade ? Kinds.Text : Kinds.Number));
            return null;
        }

        if (what != Grade)
        {
            return expectation with { Number = node.Number };
        }

        var levels = _definition.Grades?.Levels.Select(l => l.Id).ToList() ?? [];
        if (!levels.Contains(node.Text, StringComparer.Ordinal))
        {
            Bag.Add(Codes.NotAmong.At(node.Position, node.Text, what, Suggestion.For(node.Text, levels)));
        }

        return expectation with { Text = node.Text };
    }
}
