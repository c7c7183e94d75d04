using System.Text;
using CsCheck;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Impact;
using Emulation.Rules.Json;
using Emulation.Rules.Serialization;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>What is written as it is made is, to the last byte, what is given as one text.</summary>
public sealed class WrittenResultTests
{
    private const int Participants = 12;

    /// <summary>Texts with what is written as it is, what is escaped and what cannot be seen, of one to four bytes each.</summary>
    private static readonly string[] Characters = ["a", "\"", "\n", "é", "Đ", "ệ", "\u200B", "\u202E", "字", "😀", "\U000E0041"];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Characters.Length - 1].Select(i => Characters[i]).List[0, 40].Select(string.Concat);

    [Fact]
    public void Any_texts_come_out_alike() =>
        Texts.List[0, 60].Sample(texts => IsAlike(texts.Select(text => new { Text = text })), iter: 200);

    [Fact]
    public void Differences_of_random_campaigns_come_out_alike() =>
        Gen.UInt.Sample(
            seed =>
            {
                var draw = RandomCompany.From(seed, Participants);
                var (campaign, submissions) = (draw.Campaign, draw.Submissions);
                var fewer = campaign.Evaluate([.. submissions.Skip(Participants / 2)]);
                var impact = CampaignImpact.Of(campaign, campaign.Evaluate(submissions), campaign, fewer);
                return IsAlike(impact) && IsAlike(new { impact.Comparison.Sheets, Moves = impact.Moves.Select(move => (object)move) });
            },
            iter: Effort.Of(5),
            threads: 2);

    [Fact]
    public void Characters_that_come_in_parts_come_out_whole()
    {
        var bytes = Encoding.UTF8.GetBytes("aĐ😀\u202E\U000E0041z");
        using var text = new StringWriter();
        using var stream = new TextStream(text, WorkMeter.Unlimited);

        foreach (var part in bytes)
        {
            stream.WriteByte(part);
        }

        text.ToString().Should().Be("aĐ😀\\u202E\\uDB40\\uDC41z");
    }

    [Fact]
    public async Task A_sequence_is_asked_for_its_parts_as_they_are_written()
    {
        const int Parts = 1_000;
        using var text = new StringWriter();
        var most = 0;

        await ResultJson.WriteAsync(Enumerable.Range(0, Parts).Select(Part), text);

        text.ToString().Should().Be(ResultJson.Serialize(Enumerable.Range(0, Parts).Select(i => new string('x', 500))));
        most.Should().BeInRange(1, 100, "what waits to be written is some kilobytes, not everything");

        string Part(int i)
        {
            most = Math.Max(most, i - (text.GetStringBuilder().Length / 500));
            return new string('x', 500);
        }
    }

    private static bool IsAlike<T>(T value)
    {
        using var text = new StringWriter();
        ResultJson.WriteAsync(value, text).GetAwaiter().GetResult();
        return text.ToString() == ResultJson.Serialize(value);
    }
}
