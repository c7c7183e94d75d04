using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>What is packed comes back with every value and place.</summary>
public sealed class PackedSubmissionTests
{
    private static readonly SourcePosition Row = new() { File = "data.csv", Line = 7, Column = 1 };

    [Fact]
    public void Every_kind_of_value_comes_back_with_its_place()
    {
        var packed = new PackedSubmissions(few: 0);
        decimal[] numbers = [
            0m,
            -0.5m,
            12.25m,
            1e-28m,
            decimal.MaxValue,
            decimal.MinValue,
            9223372036854775807m,
            9223372036854775808m,
            -18446744073709551615m,
        ];
        var values =
            numbers.Select((number, i) => KeyValuePair.Create($"n{i}", SubmittedValue.InRow(number, Row, new DataCell("", 7, 5 + i))))
            .Append(new("b", SubmittedValue.InRow(true, Row, new DataCell("", 8, 2))))
            .Append(new("c", SubmittedValue.InRow(false, Row, new DataCell("", 7, 3))))
            .Append(new("d", SubmittedValue.InRow(new DateOnly(2026, 2, 28), Row, new DataCell("", 7, 4))))
            .Append(new("s", SubmittedValue.InRow("Đã gửi", Row, new DataCell("", 7, 44))))
            .Append(new("t", new SubmittedValue { Value = "" }));
        var submission = Submission.Of("79", "Bảo hiểm", "Cụm I", values, Row);
        packed.Add(submission);
        packed.Add(Submission.Of("80", null, null, [], Row with { Line = 9 }));

        packed[0].Should().NotBeSameAs(submission);
        Text(packed[0]).Should().Be(Text(submission));
        packed[0].Values.Should().Equal(submission.Values);
        (packed[1].Name, packed[1].Cluster, packed[1].Position.Line, packed[1].Values.Count).Should().Be((null, null, 9, 0));
    }

    [Fact]
    public void What_has_more_than_values_is_kept_as_it_is()
    {
        var packed = new PackedSubmissions(few: 0);
        var plain = new Submission { Participant = "p" };
        Submission[] whole =
        [
            plain.With(
                "l",
                IndicatorValue.Of(
                    [new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty }])), plain.WithPastAward(
                        "flag",
                        2025), plain.Adjust("c", 1, "reason", "by"),
            plain with { Stage = SubmissionStage.Final }, plain with { Evidence = plain.Evidence.Add("x", ["a.pdf"]) },
            plain with { Position = Row with { Path = "[3]" } },
        ];
        Array.ForEach(whole, packed.Add);

        for (var i = 0; i < whole.Length; i++)
        {
            packed[i].Should().BeSameAs(whole[i]);
        }
    }

    [Fact]
    public void Random_submissions_come_back_to_the_last_digit()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var draw = RandomCompany.From((uint)seed, 12);
            var packed = new PackedSubmissions(few: 3);
            foreach (var submission in draw.Submissions)
            {
                packed.Add(submission);
            }

            packed.Count.Should().Be(draw.Submissions.Count);
            InputFingerprint.Of(packed).Should().Be(InputFingerprint.Of(draw.Submissions), $"seed {seed}");
            EvaluationJson.Serialize(draw.Campaign.Evaluate(packed) with { EvaluatedAt = default })
                .Should().Be(EvaluationJson.Serialize(draw.Campaign.Evaluate(draw.Submissions) with { EvaluatedAt = default }));
        }
    }

    [Fact]
    public void Packed_ones_take_names_and_clusters_from_the_roster()
    {
        var campaign = Campaign.Load(new CampaignFiles("roster", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = """
                { "formatVersion": 1, "id": "roster", "version": "1", "name": "roster",
                  "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "participants": [ { "id": "a", "name": "Đơn vị A", "cluster": "Cụm I" }, { "id": "b", "name": "Đơn vị B" } ],
                  "indicators": [ { "id": "x", "type": "number", "min": 0, "max": 10 } ],
                  "criteria": [ { "id": "c", "maxPoints": 10, "mark": "x" } ] }
                """,
        }));
        Submission[] submissions = [campaign.NewSubmission("b").With("x", 3m), campaign.NewSubmission("a").With("x", 7m)];
        var packed = new PackedSubmissions(few: 0);
        Array.ForEach(submissions, packed.Add);

        var evaluation = campaign.Evaluate(packed);

        evaluation.Sheets.Select(s => (s.Participant, s.Name, s.Cluster, s.Criteria[0].Points)).Should()
            .Equal(("a", "Đơn vị A", "Cụm I", 7m), ("b", "Đơn vị B", "", 3m));
        evaluation.Submissions.Should().Equal(campaign.Evaluate(submissions).Submissions);
    }

    private static string Text(Submission submission) =>
        $"{submission.Participant}|{submission.Name}|{submission.Cluster}|{submission.Position}";
}
