using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;
using Emulation.Rules.Writing;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>Lines that are written as they are found out are those that the serializer writes of them, and are not made for it.</summary>
public sealed class PassedLineTests
{
    private const int Criteria = 40;

    private static readonly Campaign Texts = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "t", "type": "text" }, { "id": "b", "type": "boolean" }, { "id": "d", "type": "date" },
            { "id": "k", "type": "choice", "choices": [ "một <&>", "hai" ] }
            """,
        Criteria = """
            { "id": "g", "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "sum" },
              { "id": "e", "maxPoints": 3, "workflow": "e", "combine": "firstMatch", "appliesWhen": "b", "notApplicable": "exclude" } ] },
            { "id": "f", "kind": "bonus", "maxPoints": 5, "mark": "x" }
            """,
        Workflows = string.Join(
            ", ",
            Workflow(
                "c",
                Rule("chữ", "t != \"x\" && k != \"hai\"", "1.50"),
                Rule("cờ", "b || d > \"2020-12-31\"", "x > 9 ? 9 : x / 3"),
                Rule("r", "x > 1", "0")),
            Workflow("e", Rule("one", "x > 0", "x"), Rule("none", "true", "0"))),
    }.Load();

    [Fact]
    public void Random_lines_are_written_as_the_serializer_writes_them() => Gen.UInt.Sample(
        seed =>
        {
            var company = RandomCompany.From(seed, 12);
            var mixed = RandomCampaign.From(unchecked((int)seed), seed % 2 == 0 ? RandomMix.Settled : RandomMix.Everything);
            return AreAlike(company.Campaign, company.Submissions) && AreAlike(mixed.Campaign, mixed.Submissions(12));
        },
        iter: Effort.Of(10),
        threads: 2);

    [Fact]
    public void So_are_texts_flags_dates_and_the_longest_numbers()
    {
        decimal[] numbers = [0m, -0.0m, 1.50m, 100.00m, -3m, 0.0000000000000000000000000001m, 79228162514264337593543950335m, 2m / 3m];
        string[] texts = ["Đơn vị", "\"<&>\"", new string('ữ', 5_000), "x"];
        var submissions = numbers.SelectMany((x, i) => texts.Select((t, j) => Texts.NewSubmission($"p{i}-{j}")
            .With("x", x).With("t", t).With("b", (i + j) % 2 == 0).With("d", new DateOnly(2019 + j, 1, 31))
            .With("k", j % 2 == 0 ? "hai" : "một <&>"))).ToList();

        AreAlike(Texts, submissions).Should().BeTrue();
    }

    [Fact]
    public void Lines_that_differ_from_earlier_ones_in_figures_alone_are_not_made()
    {
        var campaign = new CampaignText
        {
            Indicators = Join(i => $$"""{ "id": "n{{i}}", "type": "number" }"""),
            Criteria = Join(i => $$"""{ "id": "c{{i}}", "maxPoints": 10, "mark": "n{{i}}" }"""),
        }.Load();
        var sheets = campaign.Evaluate([.. Enumerable.Range(1, 20).Select(One)]).Sheets;
        using var json = new TwinJson();
        SheetWriter.Write(json, sheets[0]);
        SheetWriter.Write(json, sheets[1]);
        json.Indented.Clear();
        json.Seal();

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var sheet in sheets.Skip(2))
        {
            SheetWriter.Write(json, sheet);
            json.Indented.Clear();
            json.Seal();
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 18).Should().BeLessThan(4_000, "forty lines that are made take some 20 KB");

        Submission One(int participant) => Enumerable.Range(0, Criteria).Aggregate(
            campaign.NewSubmission($"p{participant}"), (submission, i) => submission.With($"n{i}", (participant + i) % 10 + 0.25m));

        static string Join(Func<int, string> make) => string.Join(", ", Enumerable.Range(0, Criteria).Select(make));
    }

    /// <summary>Each sheet twice, after all others: then what was written before is there for all of them.</summary>
    private static bool AreAlike(Campaign campaign, IReadOnlyList<Submission> submissions)
    {
        var made = campaign.Evaluate(submissions).Sheets.Select(sheet => sheet with { Criteria = sheet.Criteria }).ToList();
        var passed = campaign.Evaluate(submissions).Sheets;
        passed.Should().OnlyContain(sheet => sheet.LinesPassed != null || sheet.Status != SheetStatus.Complete);
        using var json = new TwinJson();
        var canonical = new ArrayBufferWriter<byte>();
        for (var i = 0; i < 2 * made.Count; i++)
        {
            SheetWriter.Write(json, passed[i % made.Count]);
            Encoding.UTF8.GetString(json.Indented.Written).Should().Be(Serialized(made[i % made.Count]));
            json.Indented.Clear();
            using var writer = CanonicalJson.WriterTo(canonical);
            JsonSerializer.Serialize(writer, made[i % made.Count], EvaluationJson.Options);
        }

        json.Seal();
        json.Fingerprint().Should().Be(Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan)));
        return true;
    }

    private static string Serialized(ScoreSheet sheet) => JsonSerializer.Serialize(sheet, EvaluationJson.Options);
}
