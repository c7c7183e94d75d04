using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Fingerprints of what is submitted are those of its JSON as another writer writes it.</summary>
public sealed class InputFingerprintTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["aZ09 _.<>&'\"\\/\t\n\u0001\u007fĐơộ\u00e9\u0301\u2028\ufeff"], 0, 12],
        Gen.Const("Đơn vị số 7"),
        Gen.Const("a\U0001F3C6b"),
        Gen.String[Gen.Char['a', 'z'], 60, 90]);

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Select(
            Gen.Long, Gen.Int[0, 28], (digits, scale) => new decimal((int)digits, (int)(digits >> 32), 0, digits % 2 == 0, (byte)scale)),
        Gen.Const(-0.000m),
        Gen.Const(decimal.MaxValue),
        Gen.Const(-0.0000000000000000000000000001m),
        Gen.Const(12.500m));

    private static readonly Gen<IndicatorValue> Scalars = Gen.OneOf(
        Numbers.Select(number => (IndicatorValue)number),
        Gen.Bool.Select(flag => (IndicatorValue)flag),
        Texts.Select(text => (IndicatorValue)text),
        Gen.Const((IndicatorValue)new DateOnly(2026, 2, 3)));

    private static readonly Gen<IndicatorValue> Lists = Gen.Select(Texts, Scalars, Scalars, (id, one, other) => IndicatorValue.Of(
        [Item(("a", one), ("b" + id, other)), Item(), Item(("a", other))]));

    private static readonly Gen<Submission> Submissions =
        Gen.Select(
            Texts, Texts.Null(), Texts.Array[1, 3], Gen.OneOf(Scalars, Lists).Array[0, 4], Numbers.Array[0, 2], Gen.Int[-1, 3], Drawn);

    [Fact]
    public void They_are_those_of_the_json_of_the_submissions() => Submissions.Array[0, 5].Sample(submissions =>
        InputFingerprint.Of(submissions).Should().Be(Reference(submissions)), iter: 500);

    [Fact]
    public void What_is_longer_than_is_hashed_at_once_is_hashed_whole()
    {
        var many = Enumerable.Range(0, 400)
            .Select(i => Drawn($"p{i:000}", $"Đơn vị số {i}", ["x"], [i / 7m, new string('ơ', i * 30)], [], i % 4))
            .ToList();

        InputFingerprint.Of(many).Should().Be(Reference(many));
        InputFingerprint.Of(many.Take(399)).Should().NotBe(Reference(many));
    }

    private static Submission Drawn(
        string participant, string? name, string[] texts, IndicatorValue[] values, decimal[] points, int years)
    {
        var one = new Submission { Participant = "p" + participant, Name = name, Cluster = texts[^1] };
        one = values.Select((value, i) => (Id: $"{texts[0]}{i}", value)).Aggregate(one, (all, pair) => all.With(pair.Id, pair.value));
        return one with
        {
            Stage = name is null ? null : SubmissionStage.Verified,
            Evidence = one.Evidence.SetItem("e" + texts[0], [.. texts]),
            Adjustments =
            [
                .. points.Select((p, i) => new Adjustment { Criterion = $"c{9 - i}", Points = p, Reason = texts[0], By = texts[^1] }),
            ],
            History = years >= 0
                ? [.. Enumerable.Range(0, years).Select(i => new PastAward { Award = "a" + texts[0], Year = 2025 - i, Revoked = i == 1 })]
                : null,
        };
    }

    private static ListItem Item(params (string Field, IndicatorValue Value)[] values) => new()
    {
        Values = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal, values.Select(value => KeyValuePair.Create(value.Field, value.Value))),
    };

    private static string Reference(IEnumerable<Submission> submissions)
    {
        var json = new JsonArray([.. submissions.Select(NodeOf)]).ToJsonString(Relaxed);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
    }

    private static JsonNode NodeOf(Submission submission)
    {
        var node = new JsonObject
        {
            ["participant"] = submission.Participant,
            ["name"] = submission.Name?.Normalize(),
            ["cluster"] = submission.Cluster,
            ["values"] = Fields(submission.Values.Select(value => (value.Key, value.Value.Value))),
            ["evidence"] = new JsonObject(submission.Evidence.Select(e => KeyValuePair.Create<string, JsonNode?>(e.Key, Strings(e.Value)))),
            ["stage"] = submission.Stage?.ToString(),
            ["adjustments"] =
                new JsonArray([.. submission.Adjustments.OrderBy(a => a.Criterion, StringComparer.Ordinal).Select(a => new JsonObject
            {
                ["criterion"] = a.Criterion,
                ["points"] = DecimalText.Of(a.Points),
                ["reason"] = a.Reason.Normalize(),
                ["by"] = a.By.Normalize(),
            })]),
        };
        if (submission.History is { } history)
        {
            node["history"] = Strings(history.OrderBy(past => past.Year).Select(past => string.Create(
                CultureInfo.InvariantCulture, $"{past.Year} {past.Award}{(past.Revoked ? " Regular True " : "")}")));
        }

        return node;
    }

    private static JsonObject Fields(IEnumerable<(string Key, IndicatorValue Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, field.Value.Value is ImmutableArray<ListItem> items
            ? new JsonArray([.. items.Select(item => Fields(item.Values.Select(value => (value.Key, value.Value))))])
            : JsonValue.Create(field.Value.ToString()))));

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text.Normalize()))]);
}
