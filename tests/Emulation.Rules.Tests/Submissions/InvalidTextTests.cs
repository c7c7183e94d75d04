using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Texts that have no normal form are told where they come in, and never reach what normalises them.</summary>
public sealed class InvalidTextTests
{
    private static readonly Campaign Campaign = Diagnose.Everything.Load();

    /// <summary>Escaped, since half a surrogate pair does not come through a test's name.</summary>
    public static TheoryData<string> Texts => [@"\uFFFE", @"a\uFFFF", @"\uD800", @"\uDC00", @"Cụm \uD83D"];

    [Fact]
    public void Every_character_that_cannot_be_normalised_is_known()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var text = $"a{(char)code}b";
            if (UnicodeText.IsValid(text))
            {
                text.Invoking(t => t.Normalize()).Should().NotThrow("U+{0:X4} is a character", code);
            }
        }

        UnicodeText.IsValid("😀 Cụm I 𠀀").Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_program_is_told_the_parameter(string text)
    {
        text = Regex.Unescape(text);
        var submission = Campaign.NewSubmission("p");
        Campaign.Invoking(c => c.NewSubmission(text)).Should().Throw<ArgumentException>().WithParameterName("participant");
        Campaign.Invoking(c => c.NewSubmission("p", text)).Should().Throw<ArgumentException>().WithParameterName("cluster");
        Campaign.Invoking(c => c.NewSubmission("p", null, text)).Should().Throw<ArgumentException>().WithParameterName("name");
        text.Invoking(IndicatorValue.Of).Should().Throw<ArgumentException>().WithParameterName("value");
        submission.Invoking(s => s.With("s", text)).Should().Throw<ArgumentException>().WithParameterName("value");
        submission.Invoking(s => s.With(text, 1)).Should().Throw<ArgumentException>().WithParameterName("indicator");
        submission.Invoking(s => s.Adjust("c", 1m, text, "by")).Should().Throw<ArgumentException>().WithParameterName("reason");
        submission.Invoking(s => s.WithPastAward(text, 2020)).Should().Throw<ArgumentException>().WithParameterName("award");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_submission_that_was_built_past_the_checks_is_reported(string text)
    {
        text = Regex.Unescape(text);
        var good = Campaign.NewSubmission("p").With("x", 1);
        Submission[] broken = [
            good with { Participant = text }, good with { Name = text }, good with { Cluster = text },
            good with { Evidence = good.Evidence.Add("x", [text]) },
            good with { Adjustments = [new Adjustment { Criterion = "c", Points = 1m, Reason = text, By = "b" }] },
            good with { History = [new PastAward { Award = text, Year = 2020 }] }];
        foreach (var submission in broken)
        {
            Campaign.Check([submission]).Should().ContainSingle().Which.Code.Should().Be("ER5038");
            Campaign.Invoking(c => c.Evaluate([submission])).Should().Throw<CampaignException>();
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_cell_is_told_with_its_place(string text)
    {
        text = Regex.Unescape(text);
        Table(["participant", "s"], ["p", text]).Single().ToString(Language.English).Should().Be(
            "data.csv:2:2: error ER5038: 's' holds an invalid Unicode character, or more than 30 marks on one letter. Type the text at "
                + "this place again.");
        Table(["participant", "s"], [text, "a"]).Single().ToString(Language.Vietnamese).Should().Be(
            "data.csv:2:1: lỗi ER5038: 'participant' chứa ký tự Unicode không hợp lệ, hoặc hơn 30 dấu trên một chữ. Gõ lại văn bản ở chỗ "
                + "này.");
        Table(["participant", "s" + text], ["p", "a"]).Single().Code.Should().Be("ER5038");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_history_and_items_are_told_too(string text)
    {
        text = Regex.Unescape(text);
        var list = new IndicatorDefinition
        {
            Id = "l", Name = LocalizedText.Same("l"), Type = IndicatorType.List, Item = [Campaign.Definition.Indicators[1]],
        };
        ItemTable.TryRead(list, Row(1, "participant", "s"), [Row(2, "p", text)], CultureInfo.InvariantCulture, [], out _, out var items)
            .Should()
            .BeFalse();
        HistoryTable.TryRead(Row(1, "participant", "award", "year"), [Row(2, "p", text, "2020")], [], out _, out var history)
            .Should()
            .BeFalse();
        items.Concat(history).Should().OnlyContain(d => d.Code == "ER5038" && d.Position.Line == 2 && d.Position.Column == 2);
    }

    [Theory]
    [InlineData("""[ { "participant": "\ufffe", "values": { "x": 1 } } ]""")]
    [InlineData("""[ { "participant": "p", "values": { "s\uffff": 1 } } ]""")]
    public void Json_is_told_with_its_place(string json)
    {
        SubmissionJson.TryRead(json, "data.json", out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("ER1004");
    }

    [Fact]
    public void A_literal_of_the_rules_is_told_with_its_place() =>
        Diagnose.Of(Diagnose.Everything with { Workflows = CampaignText.Workflow("c", CampaignText.Rule("r", "s == \"\uFFFE\"", "0")) })
            .Should().ContainSingle().Which.Code.Should().Be("ER1004");

    [Fact]
    public void An_evaluation_read_back_is_refused_as_json()
    {
        var evaluation = Campaign.Evaluate([Campaign.NewSubmission("p").With("x", 1).With("s", "mark")]);
        var broken = EvaluationJson.Serialize(evaluation).Replace("\"p\"", "\"\\ufffe\"", StringComparison.Ordinal);
        broken.Invoking(text => EvaluationJson.Deserialize(text)).Should().NotThrow<ArgumentException>();
        JsonSerializer.Deserialize<Evaluation>(EvaluationJson.Serialize(evaluation)).Should().NotBeNull();
    }

    private static IReadOnlyList<Diagnostic> Table(string[] header, string[] row)
    {
        SubmissionTable.TryRead(
            Campaign.Definition, Row(1, header), [Row(2, row)], CultureInfo.InvariantCulture, out _, out var diagnostics);
        return diagnostics;
    }

    private static List<TextCell> Row(int line, params string[] texts) =>
        [
            .. texts.Select(
                (text, index) =>
                    new TextCell { Text = text, Position = new SourcePosition { File = "data.csv", Line = line, Column = index + 1 } }),
        ];
}
