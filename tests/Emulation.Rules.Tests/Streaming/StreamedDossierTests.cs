using System.Text;
using CsCheck;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Replay;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>A dossier in a stream is refused, confirmed and refuted as one that is held as a whole, to the last letter.</summary>
public sealed class StreamedDossierTests
{
    private const int Participants = 20;
    private const string File = "dossier.json";
    private const string Letters = "01279{}[],:\" \nnullatrueP\\xă\u200b";

    private static readonly Campaign Awarding = AwardCampaign.One("x > 2", """ "quota": { "max": 2 } """);

    private static readonly string Decided = DossierJson.Serialize(Dossier.Create(Awarding, Awarding.EvaluateMarks(9, 8, 1), [
        new CouncilDecision { Award = "a", Participant = "p1", Verdict = CouncilVerdict.Confirms, By = "the council", Basis = ["1/QĐ"] }]));

    [Fact]
    public void Dossiers_of_random_campaigns_come_out_alike() =>
        Gen.UInt.Sample(
            seed =>
            {
                var draw = RandomCompany.From(seed, Participants);
                var text = DossierJson.Serialize(Dossier.Create(draw.Campaign.Evaluate(draw.Submissions).With([])));
                return AreAlike(text, draw.Campaign, draw.Submissions) is { Confirmed: true }
                    && AreAlike(text, draw.Campaign, [.. draw.Submissions.Skip(1)]) is { Confirmed: false }
                    && AreAlike(text, draw.Campaign, [.. draw.Submissions.Take(3)]) is { Confirmed: false };
            },
            iter: Effort.Of(7),
            threads: 2);

    [Fact]
    public void Dossiers_in_which_one_letter_was_changed_come_out_alike()
    {
        var submissions = Awarding.EvaluateMarks(9, 8, 1).Submissions!;
        Gen.Select(Gen.Int[0, Decided.Length - 1], Gen.Int[0, Letters.Length - 1], Gen.Bool).Sample(
            (place, letter, isAdded) =>
            {
                var text = Decided.Remove(place, isAdded ? 0 : 1).Insert(place, Letters[letter].ToString());
                AreAlike(text, Awarding, submissions);
            },
            iter: Effort.Of(100),
            threads: 2);
    }

    [Fact]
    public void Participants_who_were_added_left_out_or_named_twice_come_out_alike()
    {
        var submissions = Awarding.EvaluateMarks(9, 8, 1).Submissions!;
        AreAlike(Decided, Awarding, Awarding.EvaluateMarks(9, 8, 1, 3).Submissions!)!.FirstDifference!.Path.Should().Be("sheets[p4]");
        AreAlike(Decided, Awarding, Awarding.EvaluateMarks(9, 8).Submissions!)!.FirstDifference!.Path.Should().Be("sheets[p3]");
        var twice = Decided.Replace("\"participant\": \"p2\"", "\"participant\": \"p1\"", StringComparison.Ordinal);
        AreAlike(twice, Awarding, submissions)!.FirstDifference!.Path.Should().Be("sheets[p1#2]");
    }

    [Fact]
    public async Task What_no_memory_holds_is_refused_at_its_place()
    {
        (await FaultOf(Decided.Replace("\"total\": 9,", "\"total\": \"9\",", StringComparison.Ordinal))).Code.Should().Be("ER1026");
        var beforeSheets = Decided[..Decided.IndexOf("\"sheets\"", StringComparison.Ordinal)];
        var cut = await FaultOf(beforeSheets);
        (cut.Code, cut.Position.Line).Should().Be(("ER1026", beforeSheets.Count(c => c == '\n')));
        var newer = await FaultOf(Decided.Replace("\"formatVersion\": 1,", "\"formatVersion\": 7, \"new\": {},", StringComparison.Ordinal));
        newer.Message.English.Should().Be("formatVersion 7 is newer than this library reads (1).");
        newer.Message.Vietnamese.Should().Be("formatVersion 7 mới hơn phiên bản thư viện này đọc được (1).");
        (newer.Position.File, newer.Position.Line).Should().Be((File, 2));
    }

    /// <summary>A file may begin with a mark, and a stream gives what it has, also half a letter.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(1_000, true)]
    [InlineData(100_000, true)]
    public async Task A_stream_may_begin_with_a_mark_and_come_in_pieces_of_any_length(int most, bool isMarked)
    {
        var bytes = Encoding.UTF8.GetBytes(Decided);
        using var stream = new Piecewise(isMarked ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes, most);

        var reading = await DossierReading.ReadAsync(stream, File);

        reading.Diagnostics.Should().BeEmpty();
        reading.Dossier.Should().NotBeNull();
        (await DossierReplay.RunAsync(reading.Dossier!, Awarding, Awarding.EvaluateMarks(9, 8, 1).Submissions!)).Confirmed
            .Should().BeTrue();
    }

    /// <summary>Sheets are compared eight at a time: those before and after the ones that differ are as they were.</summary>
    [Fact]
    public void Of_many_sheets_the_one_that_differs_is_named_and_the_dossier_is_still_what_was_sealed()
    {
        decimal[] marks = [.. Enumerable.Range(0, 17).Select(i => i / 2m)];
        var text = DossierJson.Serialize(Dossier.Create(Awarding, Awarding.EvaluateMarks(marks), []));

        AreAlike(text, Awarding, Awarding.EvaluateMarks(marks).Submissions!)!.Confirmed.Should().BeTrue();
        for (var i = 0; i < marks.Length; i++)
        {
            decimal[] others = [.. marks];
            others[i] += 0.25m;
            var verdict = AreAlike(text, Awarding, Awarding.EvaluateMarks(others).Submissions!)!;
            (verdict.FirstDifference!.Path, verdict.ResultsIntact).Should().Be(($"sheets[p{i + 1}].total", true));
        }
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_refused()
    {
        await using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();

        var read = () => DossierReading.ReadAsync(pipe, File);

        await read.Should().ThrowAsync<ArgumentException>().WithMessage("The stream cannot seek.*");
    }

    private static async Task<Diagnostic> FaultOf(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var reading = await DossierReading.ReadAsync(stream, File, mostWhole: 0, null, CancellationToken.None);
        reading.IsRefused.Should().BeTrue();
        return reading.Diagnostics.Should().ContainSingle().Subject;
    }

    private sealed class Piecewise(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }

    /// <returns>The verdict; null when it is no dossier.</returns>
    private static DossierVerdict? AreAlike(string text, Campaign campaign, IReadOnlyCollection<Submission> submissions)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var reading = DossierReading.ReadAsync(stream, File).GetAwaiter().GetResult();
        if (!DossierJson.TryRead(text, File, out var whole, out var diagnostics))
        {
            reading.IsRefused.Should().BeTrue(text);
            reading.Diagnostics.Should().Equal(diagnostics);
            return null;
        }

        reading.Diagnostics.Should().BeEmpty(text);
        reading.Whole.Should().BeNull();
        reading.Dossier!.Participants.Should().Be(whole.Evaluation.Sheets.Count);
        var expected = DossierReplay.Run(whole, campaign, submissions);
        var verdict = DossierReplay.RunAsync(reading.Dossier, campaign, submissions).GetAwaiter().GetResult();
        verdict.Should().Be(expected);
        return verdict;
    }
}
