using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

public sealed class JsonCompletionTests
{
    [Theory]
    [InlineData("\"workflow\": \"cut\", \"combine\"", "\"workflow\": \"¦\", \"combine\"", "cut,share,prize,grades,merit,title")]
    [InlineData("\"combine\": \"firstMatch\" },", "\"combine\": ¦ },", "firstMatch,sum,max,min,deduct,workflow")]
    [InlineData("\"basis\": [ \"kh1\" ], \"criteria\"", "\"basis\": [ ¦ ], \"criteria\"", "kh1")]
    [InlineData("\"perItem\": \"prizes\"", "\"perItem\": \"¦\"", "prizes")]
    [InlineData("\"onePer\": \"title\"", "\"onePer\": \"¦\"", "title,level")]
    [InlineData("\"with\": { \"actual\": \"cost\" }", "\"with\": { ¦ }", "actual")]
    [InlineData("\"requires\": [ \"merit\" ]", "\"requires\": [ \"¦\" ]", "merit,title,flag")]
    [InlineData(
        "\"of\": \"award:merit\"", "\"of\": \"¦\"",
        "grade:good,grade:weak,award:merit,award:title,award:flag,participants,ranked,leaders")]
    [InlineData("\"by\": \"kind\", \"values\"", "\"by\": \"¦\", \"values\"", "kind")]
    [InlineData("\"values\": { \"province\": 100, \"office\": 80 }", "\"values\": { \"province\": 100, \"¦\": 80 }", "office")]
    [InlineData("\"points\": { \"province\": 10, \"office\": 8 }", "\"points\": { ¦ }", "province,office")]
    [InlineData("\"gradeAtMost\": \"weak\"", "\"gradeAtMost\": \"¦\"", "good,weak")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"¦\"", "number,integer,boolean,text,date,choice,list")]
    [InlineData("\"lowest\": true", "\"lowest\": ¦", "true,false")]
    [InlineData("\"maxPoints\": 20", "\"maxPoints\": ¦", "target,full")]
    public void A_value_is_offered_what_the_campaign_declares_or_the_schema_names(string old, string replacement, string expected) =>
        EditedCampaign.With(EditedCampaign.Campaign, old, replacement).Labels.Should().BeEquivalentTo(expected.Split(','));

    [Fact]
    public void An_order_takes_figures_of_the_sheet_points_and_numbers() =>
        EditedCampaign.With(EditedCampaign.Campaign, "\"orderBy\": [ \"total\" ]", "\"orderBy\": [ \"¦\" ]").Labels
            .Should().Contain(["grade", "total", "percent", "cut", "reform", "cost", "late"]).And.NotContain(["kind", "note", "target"]);

    [Fact]
    public void A_name_that_holds_a_mark_of_snippets_stands_for_itself() =>
        EditedCampaign.With(EditedCampaign.Campaign, "\"formatVersion\"", "¦ \"formatVersion\"").Completions
            .Single(completion => completion.Label == "$schema").NewText.Should().Be("""
                "\$schema": "$1",
                """);

    [Theory]
    [InlineData("\"requires\": [ \"merit\" ],", "quota", "max", "${1:0}")]
    [InlineData("\"requires\": [ \"merit\" ],", "quota", "share", "\"$1\"")]
    public void Where_a_number_or_the_name_of_one_stands_a_number_is_begun(string before, string around, string field, string begun)
    {
        var edited = EditedCampaign.With(EditedCampaign.Campaign, before, $"{before} \"{around}\": {{ ¦ }},");

        edited.Completions.Single(completion => completion.Label == field).NewText.Should().Be($"\"{field}\": {begun}");
    }

    [Fact]
    public void A_grade_rule_is_named_after_a_level() =>
        EditedCampaign.With(EditedCampaign.Rules, "\"RuleName\": \"good\"", "\"RuleName\": \"¦\"").Labels.Should().Equal("good", "weak");

    [Fact]
    public void A_gap_is_offered_the_fields_that_are_not_there_yet_with_their_commas()
    {
        var edited =
            EditedCampaign.With(EditedCampaign.Campaign, "\"id\": \"cut\", \"maxPoints\": 10,", "\"id\": \"cut\" ¦ \"maxPoints\": 10,");
        edited.Labels.Should().Contain(["name", "kind", "basis", "bands"]).And.NotContain(["id", "maxPoints", "workflow"]);
        edited.Taken("cap").Should().Contain("\"id\": \"cut\" , \"cap\": ${1:true}, \"maxPoints\": 10,");
    }

    [Fact]
    public void A_name_being_typed_is_replaced_whole()
    {
        EditedCampaign.With(EditedCampaign.Campaign, "\"rounding\": {", "\"roun¦\": {")
            .Taken("rounding")
            .Should()
            .Contain("\"rounding\": { \"criterion\": 2");
        EditedCampaign.With(EditedCampaign.Campaign, "\"type\": \"number\", \"unit\": \"%\"", "\"type\": \"number\", \"un¦\"").Taken("unit")
            .Should().Contain("\"type\": \"number\", \"unit\": \"$1\"");
    }

    [Theory]
    [InlineData("/* a¦ */")]
    [InlineData("/¦* \"a\": */")]
    [InlineData("/* \"a\": *¦/")]
    [InlineData("// a¦\n")]
    [InlineData("// \"a\": 1,¦\n")]
    [InlineData("/¦/\n")]
    public void A_comment_is_offered_nothing(string comment) =>
        EditedCampaign.With(EditedCampaign.Campaign, "\"id\": \"cut\",", comment + " \"id\": \"cut\",").Labels.Should().BeEmpty();

    [Theory]
    [InlineData("\"note\": \"http://x\", ¦")]
    [InlineData("/* \" */ ¦")]
    [InlineData("// \"\n¦")]
    [InlineData("¦// a\n")]
    [InlineData("/* a */¦")]
    public void Beside_a_comment_and_what_looks_like_one_fields_are_offered(string before) =>
        EditedCampaign.With(EditedCampaign.Campaign, "\"id\": \"cut\",", before + " \"id\": \"cut\",").Labels.Should().Contain("kind");

    [Fact]
    public void A_comma_within_a_comment_is_none()
    {
        var edited = EditedCampaign.With(EditedCampaign.Campaign, "\"id\": \"cut\",", "¦ // one, two\n \"id\": \"cut\",");
        edited.Taken("cap").Should().Contain("\"cap\": ${1:true}, // one, two\n");
    }

    [Fact]
    public void A_value_between_others_of_a_list_has_its_commas()
    {
        var edited = EditedCampaign.With(EditedCampaign.Campaign, "\"requires\": [ \"merit\" ]", "\"requires\": [ ¦ \"merit\" ]");
        edited.Taken("title").Should().Contain("[ \"title\", \"merit\" ]");
        EditedCampaign.With(EditedCampaign.Campaign, "\"requires\": [ \"merit\" ]", "\"requires\": [ \"merit\" ¦ ]").Taken("title")
            .Should().Contain("[ \"merit\" , \"title\" ]");
    }

    [Theory]
    [InlineData("¦{ \"id\": 1 }")]
    [InlineData("{ \"id\": 1 }¦")]
    [InlineData("{ \"id\": 1 }\n¦")]
    public void Beside_the_whole_nothing_is_offered(string marked) =>
        EditedCampaign.Of(EditedCampaign.Campaign, marked).Labels.Should().BeEmpty();

    [Fact]
    public void A_value_behind_the_place_is_replaced_from_the_place_on()
    {
        var edited = EditedCampaign.With(EditedCampaign.Rules, "\"RuleName\": \"good\"", "\"RuleName\":¦ \"good\"");
        edited.Completions.Should().OnlyContain(completion => completion.Range.Start == edited.At);
        edited.Taken("weak").Should().Contain("\"RuleName\": \"weak\"");
    }

    [Fact]
    public void Between_the_characters_that_write_a_quote_nothing_is_offered()
    {
        const string Old = "\"Expression\": \"";
        EditedCampaign.With(EditedCampaign.Rules, Old, Old + "kind == \\\"off¦ice\\\" || ").Labels.Should().Contain("office");
        EditedCampaign.With(EditedCampaign.Rules, Old, Old + "kind == \\\"office\\¦\" || ").Labels.Should().BeEmpty();
    }

    [Fact]
    public void A_field_says_what_it_is_for_in_both_languages()
    {
        var cap =
            EditedCampaign.With(EditedCampaign.Campaign, "\"basis\": [ \"kh1\" ], \"criteria\"", "¦ \"criteria\"").Completions
                .Single(completion => completion.Label == "basis");
        (cap.Detail.Vietnamese, cap.Detail.English).Should().Be(("Căn cứ", "Legal basis"));
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 1, \"rounding\": { \"mode\": \"¦")]
    [InlineData("{ \"criteria\": [ { \"id\": \"a\", \"deductions\": [ } ] \"rounding\": { \"mode\": ¦")]
    [InlineData("{ \"name\": \"never closed,\n \"rounding\": { \"mode\": ¦ }")]
    public void A_file_that_is_no_JSON_is_completed_all_the_same(string marked) =>
        EditedCampaign.Of(EditedCampaign.Campaign, marked).Labels.Should().Equal("halfAwayFromZero", "halfToEven", "down");

    [Fact]
    public void An_expression_in_a_broken_file_knows_the_names_that_are_there() =>
        EditedCampaign.With(
            EditedCampaign.Campaign,
            "\"rounding\": {",
            "\"checks\": [ { \"id\": \"c\", \"holds\": \"kind == ¦ \n \"rounding\": {").Labels.Should()
                .Contain(["province", "office", "cost"]);
}
