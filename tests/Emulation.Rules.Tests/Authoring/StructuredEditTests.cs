using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

public sealed class StructuredEditTests
{
    private const string Commented = """
        {
          "constants": { "low": 1, "high": 2 }, // the year's
          "criteria": [
            // first
            { "id": "a", "maxPoints": 5, "bands": { "by": "x", "from": { "1": 2, "2.5": 4 } } }, // a's own
            {
              "id": "b",
              "maxPoints": 5 // half of it
            }
          ]
        }
        """;

    private const string Workflows = """
        { "WorkflowName": "w", "Rules": [
            { "RuleName": "first", "Expression": "x > 1" } ] }
        """;

    [Theory]
    [InlineData("constants.high", "92", "\"high\": 2 }", "\"high\": 92 }")]
    [InlineData("criteria.a.maxPoints", "7.5", "\"a\", \"maxPoints\": 5", "\"a\", \"maxPoints\": 7.5")]
    [InlineData("criteria[1].maxPoints", "6", "\"maxPoints\": 5 //", "\"maxPoints\": 6 //")]
    [InlineData("criteria.b.maxPoints", "high", "\"maxPoints\": 5 //", "\"maxPoints\": \"high\" //")]
    [InlineData("criteria.a.bands.from.2.5", "3", "\"2.5\": 4", "\"2.5\": 3")]
    [InlineData("criteria.a.bands.from.2", "3", "\"1\": 2, \"2.5\"", "\"1\": 2, \"2\": 3, \"2.5\"")]
    [InlineData("criteria.a.bands.from.0.5", "1", "{ \"1\": 2", "{ \"0.5\": 1, \"1\": 2")]
    [InlineData("criteria.a.bands.from.10", "5", "\"2.5\": 4 }", "\"2.5\": 4, \"10\": 5 }")]
    [InlineData("constants.new", "1", "\"high\": 2 }", "\"high\": 2, \"new\": 1 }")]
    [InlineData("criteria.a.name", "Tên \"mới\"", "4 } } }, //", "4 } }, \"name\": \"Tên \\\"mới\\\"\" }, //")]
    [InlineData("criteria.b.cap", "true", "5 // half of it", "5, // half of it\n      \"cap\": true")]
    [InlineData("workflows.w.first.Expression", "x > 2", "x > 1", "x > 2")]
    [InlineData("version", "2", "\n  ]\n}", "\n  ],\n  \"version\": \"2\"\n}")]
    public void A_value_is_set_and_nothing_else_changes(string path, string value, string old, string replacement)
    {
        var workspace = Open();
        var changed = workspace.Apply(workspace.Set(path, value));
        foreach (var file in workspace.Files)
        {
            changed.TextOf(file).Should().Be(workspace.TextOf(file).Replace(old, replacement, StringComparison.Ordinal));
        }

        changed.Should().NotBeSameAs(workspace);
    }

    [Theory]
    [InlineData("20", "1, // the least\n", "1, // the least\n    \"20\": 2,\n")]
    [InlineData("5", "{\n", "{\n    \"5\": 2,\n")]
    [InlineData("90", "\"50\": 5\n", "\"50\": 5,\n    \"90\": 2\n")]
    public void A_threshold_is_put_on_a_line_in_its_order_and_comments_stay_with_theirs(string threshold, string old, string replacement)
    {
        const string text =
            "{ \"criteria\": [ { \"id\": \"a\", \"bands\": { \"by\": \"x\", \"from\": {\n"
            + "    // weak\n    \"10\": 1, // the least\n    // strong\n    \"50\": 5\n} } } ] }";
        var workspace = RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = text }));

        var changed = workspace.Apply(workspace.Set($"criteria.a.bands.from.{threshold}", "2"));

        changed.TextOf("campaign.json").Should().Be(text.Replace(old, replacement, StringComparison.Ordinal)).And.NotBe(text);
    }

    /// <summary>Choices may be called anything.</summary>
    [Theory]
    [InlineData("points.2.a", "\"2.a\": 1", "\"2.a\": 7")]
    [InlineData("points.\"2.a\"", "\"2.a\": 1", "\"2.a\": 7")]
    [InlineData("points.b[0]", "\"b[0]\": 2", "\"b[0]\": 7")]
    [InlineData("points.said \"c\"", "\"said \\\"c\\\"\": 3", "\"said \\\"c\\\"\": 7")]
    [InlineData("points.ends.", "\"ends.\": 4", "\"ends.\": 7")]
    [InlineData("points.\"3.x[1]\"", "\"ends.\": 4", "\"ends.\": 4, \"3.x[1]\": 7")]
    public void A_name_with_points_brackets_or_quotes_is_found_and_made(string path, string old, string replacement)
    {
        const string Text =
            """{ "criteria": [ { "id": "a", "scale": { "by": "x", "points": { "2.a": 1, "b[0]": 2, "said \"c\"": 3, "ends.": 4 } } } ] }""";
        var workspace = RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = Text }));

        var changed = workspace.Apply(workspace.Set($"criteria.a.scale.{path}", "7"));

        changed.TextOf("campaign.json").Should().Be(Text.Replace(old, replacement, StringComparison.Ordinal)).And.NotBe(Text);
    }

    [Theory]
    [InlineData(
        "constants.high.more",
        "1",
        "Không có chỗ nào là 'constants.high.more': không tìm thấy 'more'.",
        "There is no place 'constants.high.more': 'more' is not found.")]
    [InlineData(
        "criteria.a.maxPoint",
        "1",
        "Không có chỗ nào là 'criteria.a.maxPoint'. Có phải 'maxPoints'?",
        "There is no place 'criteria.a.maxPoint'. Did you mean 'maxPoints'?")]
    [InlineData(
        "constants.high",
        "92,5",
        "'constants.high' không nhận '92,5': ở đó cần một số hoặc một đối tượng { … }.",
        "'constants.high' does not take '92,5': there has to be a number or an object { … }.")]
    [InlineData(
        "criteria.b.cap",
        "yes",
        "'criteria.b.cap' không nhận 'yes': ở đó cần true hoặc false.",
        "'criteria.b.cap' does not take 'yes': there has to be true or false.")]
    [InlineData(
        "constants.", "1", "Không có chỗ nào là 'constants.': không tìm thấy ''.", "There is no place 'constants.': '' is not found.")]
    [InlineData(
        "constants..low",
        "1",
        "Không có chỗ nào là 'constants..low': không tìm thấy ''.",
        "There is no place 'constants..low': '' is not found.")]
    [InlineData("", "1", "Không có chỗ nào là '': không tìm thấy ''.", "There is no place '': '' is not found.")]
    [InlineData(
        "criteria.c.cap",
        "true",
        "Không có chỗ nào là 'criteria.c.cap': không tìm thấy 'c'.",
        "There is no place 'criteria.c.cap': 'c' is not found.")]
    public void What_cannot_be_set_is_refused_with_the_reason(string path, string value, string vietnamese, string english)
    {
        var plan = Open().Set(path, value);
        (plan.Refusal?.Vietnamese, plan.Refusal?.English, plan.Edits.Count).Should().Be((vietnamese, english, 0));
    }

    [Fact]
    public void A_value_that_is_there_already_needs_no_edit() => Open().Set("constants.high", "2").Edits.Should().BeEmpty();

    [Fact]
    public void A_threshold_is_moved_without_its_points()
    {
        var workspace = Open();
        workspace.Apply(workspace.SetName("criteria.a.bands.from.1", "1.5"))
            .TextOf("campaign.json")
            .Should()
            .Be(Commented.Replace("\"1\": 2", "\"1.5\": 2", StringComparison.Ordinal));
        workspace.SetName("criteria.a.bands.from.1", "2.5").Refusal!.English.Should().Be("'2.5' is there already.");
    }

    [Fact]
    public void An_item_goes_to_the_end_of_its_list_laid_out_like_those_before()
    {
        var workspace = Open();
        var changed = workspace.Apply(workspace.AddCriterion(null, "{ \"id\": \"c\" }"));
        changed.TextOf("campaign.json")
            .Should()
            .Be(Commented.Replace("    }\n  ]", "    },\n    { \"id\": \"c\" }\n  ]", StringComparison.Ordinal));
        changed = workspace.Apply(workspace.AddRule("w", "{ \"RuleName\": \"r\" }"));
        changed.TextOf("workflows/w.json")
            .Should()
            .Be(Workflows.Replace("1\" } ]", "1\" },\n    { \"RuleName\": \"r\" } ]", StringComparison.Ordinal));
        changed = workspace.Apply(workspace.AddIndicator("{ \"id\": \"x\" }"));
        changed.TextOf("campaign.json")
            .Should()
            .Be(Commented.Replace("  ]\n}", "  ],\n  \"indicators\": [ { \"id\": \"x\" } ]\n}", StringComparison.Ordinal));
        workspace.Add("criteria", "{ id }").Refusal!.English.Should().Be("'{ id }' is not valid JSON.");
        workspace.Add("constants", "1").Refusal!.English.Should().Be("'constants' is no list.");
    }

    [Theory]
    [InlineData("constants.low", "{ \"low\": 1, \"high\": 2 }", "{ \"high\": 2 }")]
    [InlineData("constants.high", "{ \"low\": 1, \"high\": 2 }", "{ \"low\": 1 }")]
    [InlineData("criteria.a.bands.from.2.5", "{ \"1\": 2, \"2.5\": 4 }", "{ \"1\": 2 }")]
    [InlineData("criteria.b.maxPoints", "\"id\": \"b\",\n      \"maxPoints\": 5 // half of it\n", "\"id\": \"b\"\n       // half of it\n")]
    [InlineData("criteria.b", ", // a's own\n    {\n      \"id\": \"b\",\n      \"maxPoints\": 5 // half of it\n    }\n", " // a's own\n")]
    public void What_is_removed_takes_its_comma_and_its_lines_along(string path, string old, string replacement)
    {
        var workspace = Open();
        workspace.Apply(workspace.Remove(path))
            .TextOf("campaign.json")
            .Should()
            .Be(Commented.Replace(old, replacement, StringComparison.Ordinal));
    }

    [Fact]
    public void Line_ends_stay_as_they_are()
    {
        var workspace =
            RuleWorkspace.Open(
                new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = Commented.ReplaceLineEndings("\r\n") }));
        workspace.Apply(workspace.Set("version", "2")).TextOf("campaign.json").Should().EndWith("\r\n  ],\r\n  \"version\": \"2\"\r\n}");
    }

    [Fact]
    public void Edits_that_overlap_or_are_for_no_file_are_a_callers_mistake()
    {
        var workspace = Open();
        var edit = new TextEdit
        {
            File = "campaign.json", Range = new TextRange { Start = TextPosition.At(1, 1), End = TextPosition.At(2, 1) }, NewText = "",
        };
        workspace.Invoking(w => w.Change("campaign.json", [edit, edit])).Should().Throw<ArgumentException>();
        workspace.Invoking(w => w.Change("other.json", [edit])).Should().Throw<ArgumentException>();
        workspace.Invoking(w => w.Apply(EditPlan.Refused(LocalizedText.Same("a")))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Each_change_is_a_version_and_leaves_the_one_before_as_it_was()
    {
        var workspace = Open();
        var changed = workspace.Change("campaign.json", "{}");
        (workspace.Version, changed.Version, workspace.TextOf("campaign.json"), changed.TextOf("campaign.json"))
            .Should()
            .Be((0, 1, Commented, "{}"));
        changed.Change("campaign.json", "{}").Should().BeSameAs(changed);
        changed.Without("workflows/w.json").Files.Should().Equal("campaign.json");
    }

    private static RuleWorkspace Open() =>
        RuleWorkspace.Open(
            new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = Commented, ["workflows/w.json"] = Workflows }));
}
