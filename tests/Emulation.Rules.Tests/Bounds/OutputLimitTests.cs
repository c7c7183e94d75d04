using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Serialization;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>What comes out has limits too: it is cut with a mark or refused in words, and never ends a serializer or the process.</summary>
/// <remarks>SEMANTICS 14.1, 14.5.</remarks>
public sealed class OutputLimitTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "s", "type": "text" }""",
        Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" }""",
        Workflows = Workflow("c", Rule("r", "s != \"\"", "1")),
    }.Load();

    [Fact]
    public void A_long_text_beside_a_rule_is_cut_with_a_mark()
    {
        var sheet = Campaign.Score(Campaign.NewSubmission("p").With("x", 1).With("s", new string('ê', 32_767)));

        sheet.Criteria[0].Rules[0].Values["s"].Value.Should().Be(new string('ê', 1000) + "…");
        sheet.Criteria[0].Rules[0].Values.Values.Single().ToString().Should().HaveLength(1001);
    }

    [Fact]
    public void A_text_of_usual_length_is_shown_as_it_is() =>
        Campaign.Score(Campaign.NewSubmission("p").With("x", 1).With("s", new string('ê', 1000)))
            .Criteria[0].Rules[0].Values["s"].Value.Should().Be(new string('ê', 1000));

    [Fact]
    public void A_result_that_is_too_long_is_refused_in_words_while_it_is_written()
    {
        var evaluation = Campaign.Evaluate([Campaign.NewSubmission("p").With("x", 1).With("s", "a")]);

        foreach (var write in (Action[])[
            () => EvaluationText.Of(evaluation, WorkMeter.Unlimited, 500),
            () => ResultText.Of(evaluation.With([]), WorkMeter.Unlimited, 500),
        ])
        {
            var refused = write.Should().Throw<CampaignException>().Which.Diagnostics.Single();
            refused.ToString(Language.English).Should().Be(
                "error ER5181: the result has more than 500 bytes as one JSON text, which is the limit. Write it into a file as it is "
                    + "made, with EvaluationJsonSink (score --out), or split the data.");
            refused.ToString(Language.Vietnamese).Should().Be(
                "lỗi ER5181: kết quả dài hơn 500 byte dưới dạng một văn bản JSON, là giới hạn. Ghi thẳng vào tệp bằng EvaluationJsonSink "
                    + "(score --out), hoặc chia dữ liệu thành nhiều phần.");
        }
    }

    [Fact]
    public void What_is_written_can_be_read_back_by_its_length() => StrictJson.MostCharacters.Should().Be(256_000_000);

    [Fact]
    public void A_hundred_thousand_errors_are_a_thousand_and_a_count_wherever_they_are_kept()
    {
        var keys = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"\"u{i}\":0,"));
        var files = new CampaignFiles("big", new Dictionary<string, string> { ["campaign.json"] = $"{{ {keys} \"formatVersion\": 1 }}" });
        Campaign.TryLoad(files, out _, out var found);

        found.Count(d => d.Code == "ER1010").Should().Be(1000);
        found[^1].Message.English.Should().Be("99000 more are not listed: ER1010 in big/campaign.json: 99000.");
    }

    [Fact]
    public void What_was_left_out_before_is_counted_once_more_where_less_is_shown()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 1500; line++)
        {
            bag.Add(Codes.NoValues.At(new SourcePosition { File = "f", Line = line }, "p"));
        }

        bag.Count.Should().Be(1500);
        var again = new DiagnosticBag();
        foreach (var diagnostic in bag.ToSortedList())
        {
            again.Add(diagnostic);
        }

        var shown = DiagnosticCut.Text.Of(again.ToSortedList());
        shown.Should().HaveCount(21);
        shown[^1].Message.English.Should().Be($"1480 more are not listed: {Codes.NoValues.Code} in f: 1480.");
    }

    [Fact]
    public void Warnings_leave_room_for_errors()
    {
        var bag = new DiagnosticBag();
        for (var file = 0; file < 20; file++)
        {
            for (var line = 0; line < 1000; line++)
            {
                bag.Add(Codes.OddSpaces.At(new SourcePosition { File = $"f{file}", Line = line + 1 }, "a", "b"));
            }
        }

        bag.Add(Codes.NoValues.At(new SourcePosition { File = "g", Line = 1 }, "p"));

        var found = bag.ToSortedList();
        found.Should().HaveCount(10_002).And.ContainSingle(d => d.Severity == DiagnosticSeverity.Error);
    }
}
