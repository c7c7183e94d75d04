using System.Text;
using System.Text.Json;
using CsCheck;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>What is written in both forms at once is what the serializer writes in each.</summary>
public sealed class TwinJsonTests
{
    private static readonly JsonName Value = new("value");

    [Fact]
    public void An_evaluation_as_text_and_its_fingerprint_are_those_of_the_serializer() => Gen.UInt.Sample(
        seed =>
        {
            var draw = RandomCompany.From(seed, 8);
            var evaluation = draw.Campaign.Evaluate(draw.Submissions);
            var text = EvaluationJson.Serialize(evaluation);
            text.Should().Be(JsonSerializer.Serialize(evaluation, EvaluationJson.Options));
            var covered = evaluation with { EvaluatedAt = default, ResultFingerprint = "" };
            return CanonicalJson.Fingerprint(w => JsonSerializer.Serialize(w, covered, EvaluationJson.Options))
                == evaluation.ResultFingerprint;
        },
        iter: Effort.Of(8),
        threads: 2);

    [Fact]
    public void The_fingerprint_alone_is_the_one_that_comes_with_the_text()
    {
        var draw = RandomCompany.From(7, 30);
        var evaluation = draw.Campaign.Evaluate(draw.Submissions);
        var alone = (evaluation with { LibraryVersion = evaluation.LibraryVersion }).ResultFingerprint;

        EvaluationJson.Serialize(evaluation);

        evaluation.KnownFingerprint.Should().Be(alone);
    }

    [Fact]
    public void A_fingerprint_that_was_read_is_written_as_it_was()
    {
        var draw = RandomCompany.From(7, 3);
        var read = draw.Campaign.Evaluate(draw.Submissions) with { ResultFingerprint = "another" };

        EvaluationJson.Serialize(read).Should().Contain("\"resultFingerprint\": \"another\"");
    }

    [Fact]
    public void Numbers_are_written_with_the_decimals_they_have()
    {
        decimal[] some = [0m, -0m, 0.00m, -0.0m, 1m, -1.50m, 0.05m, 10m, 123456789.987654321m, decimal.MaxValue, decimal.MinValue,
            0.0000000000000000000000000001m, 79228162514264337593543950.335m, 18446744073709551615m, 1844674407370955161.5m];
        some.Should().OnlyContain(number => IsWrittenAlike(number));
        Gen.Decimal.Sample(IsWrittenAlike, iter: 2000, threads: 1);
        Gen.Select(Gen.Long, Gen.Byte[0, 28]).Sample(
            (digits, scale) => IsWrittenAlike(new decimal((int)digits, (int)(digits >> 32), 0, digits < 0, scale)), iter: 2000, threads: 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Đơn vị \"<&>' +`\\/")]
    [InlineData("tab\tline\nreturn\r\u0001\u007F\u00A0\u202E\u200B")]
    [InlineData("pair \U0001F600 half \uD83D")]
    [InlineData("\uDE00 half first, and none \uFFFD")]
    public void Texts_are_escaped_as_the_serializer_escapes_them(string text) => IsWrittenAlike(text).Should().BeTrue();

    [Fact]
    public void Values_left_to_the_serializer_keep_their_shape()
    {
        object[] values = [new { A = (int[])[], B = new { }, C = (object[])[1, "x: \"y\", z", new { D = (int[])[2, 3] }] }, (int[])[]];

        values.Should().OnlyContain(value => IsWrittenAlike(value));
    }

    private static bool IsWrittenAlike<T>(T value)
    {
        using var twin = new TwinJson();
        var tokens = new TwinTokens(twin);
        tokens.StartObject();
        Write(tokens, value);
        tokens.StartArray(new JsonName("list"));
        tokens.Other(value);
        tokens.Other(value);
        tokens.EndArray();
        tokens.EndObject();
        twin.Seal();

        var expected = new OrderedDictionary<string, object?> { ["value"] = value, ["list"] = (object?[])[value, value] };
        Encoding.UTF8.GetString(twin.Indented.Written).Should().Be(JsonSerializer.Serialize(expected, EvaluationJson.Options));
        return twin.Fingerprint() == CanonicalJson.Fingerprint(w => JsonSerializer.Serialize(w, expected, EvaluationJson.Options));
    }

    private static void Write<T>(TwinTokens tokens, T value)
    {
        switch (value)
        {
            case decimal number:
                tokens.Number(Value, number);
                break;
            case string text:
                tokens.Text(Value, text);
                break;
            default:
                tokens.Other(Value, value);
                break;
        }
    }
}
