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
    public void Lists_come_back_with_every_field_and_the_place_of_their_table()
    {
        var header = new SourcePosition { File = "items.csv", Line = 1, Column = 1 };
        ListItem[] items = [
            Item(("a", 1.5m), ("b", true), ("c", new DateOnly(2026, 2, 28)), ("d", "Đề án")),
            Item(),
            Item(("b", false), ("d", "Đề án")),
            Item(("a", -0.25m), ("c", new DateOnly(1999, 1, 1)), ("e", "")),
        ];
        Submission[] whole =
        [
            Submission.Of("79", "Bảo hiểm", null, [new("n", SubmittedValue.InRow(3m, Row, new DataCell("", 7, 5)))], Row)
                .With("list", IndicatorValue.Of([.. items]), header),
            Submission.Of("80", null, "Cụm I", [], Row with { Line = 9 }).With("list", IndicatorValue.Of([]), header),
            new Submission { Participant = "81" }.With("list", IndicatorValue.Of([items[0]])),
        ];
        var packed = new PackedSubmissions(few: 0);
        Array.ForEach(whole[..2], packed.Add);
        var without = new PackedSubmissions(few: 0);
        without.Add(whole[2]);

        packed[0].Should().NotBeSameAs(whole[0]);
        packed.Should().Equal(whole[..2]);
        without[0].Should().NotBeSameAs(whole[2]);
        without.Should().Equal(whole[2..]);
        ((ImmutableArray<ListItem>)packed[0].Values["list"].Value.Value).Should().Equal(items);
        packed[1].Values["list"].Position.Should().Be(header);
    }

    [Fact]
    public void Values_in_more_places_than_are_numbered_keep_the_submission_as_it_is()
    {
        var packed = new PackedSubmissions(few: 0);
        Submission[] whole =
        [
            .. Enumerable.Range(1, 20).Select(line => new Submission { Participant = $"p{line}" }
                .With("x", line, new SourcePosition { File = "other.csv", Line = line, Column = 1 })),
        ];
        Array.ForEach(whole, packed.Add);

        packed.Should().Equal(whole);
        packed[15].Should().NotBeSameAs(whole[15]);
        packed[16].Should().BeSameAs(whole[16]);
    }

    [Fact]
    public void A_place_that_many_values_share_is_numbered_once()
    {
        var packed = new PackedSubmissions(few: 0);
        var place = new SourcePosition { File = "other.csv", Line = 1, Column = 1 };
        Submission[] whole =
        [
            .. Enumerable.Range(1, 40).Select(i => new Submission { Participant = $"p{i}" }.With("x", i, place)),
            new Submission { Participant = "q" }.With("x", 1, place with { Line = 2 }),
        ];
        Array.ForEach(whole, packed.Add);

        packed.Should().Equal(whole);
        packed[40].Should().NotBeSameAs(whole[40], "there is room for another place");
    }

    [Fact]
    public void Values_that_stand_apart_from_their_row_or_column_come_back_where_they_stood()
    {
        var packed = new PackedSubmissions(few: 0);
        (string Id, int Line, int Column)[][] rows = [
            [("a", 7, 2), ("b", 7, 3), ("c", 7, 4)],
            [("a", 7, 2), ("c", 7, 4)],
            [("b", 7, 3), ("c", 8, 1)],
            [("a", 6, 2), ("b", 7, 9), ("c", 7, 4)],
        ];
        Submission[] whole = [.. rows.Select((row, i) => Submission.Of(
            $"p{i}",
            null,
            null,
            row.Select(v => KeyValuePair.Create(v.Id, SubmittedValue.InRow(1m, Row, new DataCell("", v.Line, v.Column)))),
            Row))];
        Array.ForEach(whole, packed.Add);

        packed.Should().Equal(whole);
        packed.SelectMany(s => s.Values.Select(v => (v.Key, v.Value.Position.Line, v.Value.Position.Column))).Should().Equal(
            rows.SelectMany(row => row));
    }

    [Fact]
    public void What_has_more_than_values_is_kept_as_it_is()
    {
        var packed = new PackedSubmissions(few: 0);
        var plain = new Submission { Participant = "p" };
        Submission[] whole =
        [
            plain.WithPastAward("flag", 2025), plain.Adjust("c", 1, "reason", "by"),
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

    private static ListItem Item(params (string Field, IndicatorValue Value)[] values) => new()
    {
        Values = values.ToImmutableSortedDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal),
    };

    private static string Text(Submission submission) =>
        $"{submission.Participant}|{submission.Name}|{submission.Cluster}|{submission.Position}";
}
