using Emulation.Rules.Authoring;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Layers;

/// <summary>A campaign that extends another, while it is edited.</summary>
public sealed class LayerEditingTests
{
    private static RuleWorkspace Open(string says, string? rules = null) => RuleWorkspace.Open(Layered.Province(says, rules));

    [Fact]
    public void Names_of_the_base_are_known()
    {
        const string Rules = """{ "WorkflowName": "grades", "Rules": [ { "RuleName": "excellent", "Expression": "percent >= excel" } ] }""";
        var workspace = Open("", Rules);
        var column = Rules.IndexOf("excel\"", StringComparison.Ordinal) + 6;
        workspace.Complete("workflows/rules.json", TextPosition.At(1, column)).Select(c => c.Label).Should().Contain("excellentFrom");
        workspace.Diagnose().Select(d => d.Diagnostic.Code).Should().Contain("ER3002");
    }

    [Fact]
    public void A_field_that_only_extensions_have_is_offered_there()
    {
        const string Says = "\"criteria\": [ { \"id\": \"extra\",  } ]";
        var labels = Open(Says).Complete("campaign.json", TextPosition.At(2, Says.IndexOf(",  }", StringComparison.Ordinal) + 4))
            .Select(c => c.Label);
        labels.Should().Contain("off").And.Contain("before").And.Contain("maxPoints");
    }

    [Fact]
    public void What_is_wrong_in_the_base_is_shown_where_it_is_named()
    {
        var workspace = Open("\"indicators\": [ { \"id\": \"late\", \"off\": true } ]");
        var problem = workspace.Diagnose()[0];
        problem.File.Should().Be("campaign.json");
        (problem.Range.Start.Line, problem.Range.Start.Column).Should().Be((1, 57), "that is where \"extends\" stands");
        problem.Diagnostic.Position.File.Should().Be("nation/campaign.json");
    }

    [Fact]
    public void A_name_of_the_base_is_not_renamed_from_above()
    {
        var workspace = Open("\"constants\": { \"goodFrom\": 65 }");
        var plan = workspace.Rename("campaign.json", TextPosition.At(2, 18), "fairFrom");
        plan.Refusal!.English.Should().Be("'goodFrom' is of the base 'nation': rename it there.");
        plan.Refusal.Vietnamese.Should().Be("'goodFrom' là của mẫu 'nation'; đổi tên ở đó.");
        Open("\"constants\": { \"own\": 65 }").Rename("campaign.json", TextPosition.At(2, 18), "mine").Refusal.Should().BeNull();
    }

    [Theory]
    [InlineData("\"constants\": { \"goodFrom\": 65 }", "goodFrom", "nation/campaign.json:5:40 here campaign.json:2:19")]
    [InlineData(
        "\"criteria\": [ { \"id\": \"discipline\", \"maxPoints\": 8 } ]",
        "discipline",
        "nation/campaign.json:14:16 here campaign.json:2:26")]
    [InlineData("\"indicators\": [ { \"id\": \"own\", \"type\": \"number\" } ]", "own", "nowhere here campaign.json:2:28")]
    [InlineData(
        "\"disqualifications\": [ { \"id\": \"d\", \"when\": \"late > 3\", \"effects\": [ \"noAward\" ] } ]",
        "late >",
        "nation/campaign.json:8:14")]
    [InlineData("\"criteria\": [ { \"id\": \"costCut\", \"workflow\": \"costCut\" } ]", "costCut\" }",
        "nation/workflows/rules.json:2:22")]
    public void What_the_base_declares_is_found_there(string says, string at, string expected)
    {
        var workspace = Open(says);
        var place = TextPosition.At(2, says.IndexOf(at, StringComparison.Ordinal) + 4);

        var below = workspace.DefinitionInBase("campaign.json", place);
        var here = workspace.Definition("campaign.json", place);

        var told = below is null ? "nowhere" : $"{below.Campaign.FileName(below.Place.File)}:{below.Place.Range.Start}";
        $"{told}{(here is null ? "" : $" here {here.File}:{here.Range.Start}")}".Should().Be(expected);
        RuleWorkspace.Open(Layered.Nation).DefinitionInBase("campaign.json", TextPosition.At(8, 16)).Should().BeNull();
    }

    [Fact]
    public void The_outline_calls_things_as_the_base_does_where_nothing_else_is_said_here()
    {
        var named = Layered.Base.Replace("\"id\": \"costCut\", ", "\"id\": \"costCut\", \"name\": \"Cost\", ", StringComparison.Ordinal)
            .Replace("{ \"id\": \"ward\" }", "{ \"id\": \"ward\", \"name\": \"A ward\" }", StringComparison.Ordinal);
        const string Says = """
            "criteria": [ { "id": "reform", "criteria": [
              { "id": "costCut", "off": true }, { "id": "discipline", "name": "D", "maxPoints": 8 } ] } ],
            "indicators": [ { "id": "kind", "choices": [ "ward" ] }, { "id": "ward", "type": "choice", "choices": [ "ward" ] } ]
            """;
        var workspace = RuleWorkspace.Open(
            new CampaignFiles("hanoi", Layered.Province(Says).Texts).WithBases(Layered.Named("nation", named, Layered.BaseRules)));

        var items = workspace.Outline("campaign.json");

        items.Single(item => item.Id == "reform").Children.Select(item => item.Name.English).Should().Equal("Cost", "D");
        items.Single(item => item.Id == "kind").Children.Single().Name.English.Should().Be("A ward");
        items.Single(item => item.Id == "ward").Children.Single().Name.English.Should().Be("ward");
    }

    [Fact]
    public void A_workspace_keeps_the_base_through_changes()
    {
        var workspace = Open("").Change("campaign.json", $"{{ {Layered.Head}, \"constants\": {{ \"goodFrom\": 60 }} }}");
        workspace.Diagnose().Where(d => d.Diagnostic.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
        Campaign.Load(workspace.ToFiles()).Definition.Constants[1].Value.Should().Be(60m);
    }

    [Fact]
    public void Setting_what_only_the_base_says_says_it_here()
    {
        Set("", "constants.goodFrom", "65").Should().Contain("\"constants\": { \"goodFrom\": 65 }");
        Set("\"constants\": { \"own\": 1 }", "constants.goodFrom", "65").Should().Contain("\"own\": 1, \"goodFrom\": 65");
        Set("", "criteria.costCut.maxPoints", "25").Should()
            .Contain("\"criteria\": [ { \"id\": \"reform\", \"criteria\": [ { \"id\": \"costCut\", \"maxPoints\": 25 } ] } ]");
        Set("\"criteria\": [ { \"id\": \"reform\", \"name\": \"R\" } ]", "criteria.costCut.maxPoints", "25").Should()
            .Contain("\"name\": \"R\", \"criteria\": [ { \"id\": \"costCut\", \"maxPoints\": 25 } ]");
        Set("\"awards\": [ { \"id\": \"flag\" } ]", "awards.flag.name", "Flag").Should()
            .Contain("{ \"id\": \"flag\", \"name\": \"Flag\" }");
    }

    [Theory]
    [InlineData("criteria.discipline.deductions[0].points", "1", "deductions")]
    [InlineData("criteria.extra.proportion.to", "50", "proportion")]
    [InlineData("criteria.extra.proportion.cap", "1", "proportion")]
    [InlineData("grades.levels.excellent.name.en", "Excellent", "name")]
    [InlineData("awards.flag.orderBy[0]", "percent", "orderBy")]
    public void A_part_of_what_is_said_as_a_whole_is_refused_with_what_to_copy(string path, string value, string field)
    {
        var refusal = Open("").Set(path, value).Refusal!;

        refusal.English.Should().Be(
            $"'{path}' is of the base 'nation'. '{field}' is said as a whole: copy all of '{field}' from the base here, then change it.");
        refusal.Vietnamese.Should().Be(
            $"'{path}' là của mẫu 'nation'. '{field}' phải ghi nguyên khối: chép cả '{field}' từ mẫu vào đây rồi sửa.");
    }

    [Fact]
    public void A_new_threshold_of_bands_of_the_base_is_refused_as_part_of_them()
    {
        var banded = Layered.Base.Replace(
            "\"proportion\": { \"of\": \"cut\", \"to\": 100 }", "\"bands\": { \"by\": \"cut\", \"below\": 0, \"from\": { \"2\": 1 } }",
            StringComparison.Ordinal);
        var workspace = RuleWorkspace.Open(
            new CampaignFiles("hanoi", Layered.Province("").Texts).WithBases(Layered.Named("nation", banded, Layered.BaseRules)));

        workspace.Set("criteria.extra.bands.from.2.5", "5").Refusal!.English.Should().StartWith(
            "'criteria.extra.bands.from.2.5' is of the base 'nation'. 'bands' is said as a whole");
    }

    [Fact]
    public void An_item_is_added_to_what_the_base_has_and_never_in_its_place()
    {
        const string Own = "{ \"id\": \"own\", \"maxPoints\": 1, \"mark\": \"cut\" }";
        Added("", "criteria.reform.criteria", Own).Criteria[0].Criteria
            .Select(criterion => criterion.Id).Should().Equal("costCut", "discipline", "own");
        Added("\"criteria\": [ { \"id\": \"reform\" } ]", "criteria.reform.criteria", Own)
            .Criteria[0].Criteria.Should().HaveCount(3);
        Added("\"constants\": { \"most\": { \"values\": { \"office\": 3 } } }",
            "indicators.kind.choices", "\"office\"").Indicators[2].Choices.Should().HaveCount(3);
        Added("", "indicators", "{ \"id\": \"own\", \"type\": \"number\" }").Indicators.Should().HaveCount(4);
        Added("", "checks", "{ \"id\": \"own\", \"holds\": \"cut > 0\", \"message\": \"m\" }").Checks.Should().ContainSingle();
        foreach (var (path, json) in (ReadOnlySpan<(string, string)>)[
            ("criteria.discipline.deductions", "{ \"each\": \"late\", \"points\": 1 }"), ("awards.flag.orderBy", "\"percent\"")])
        {
            Open("").Add(path, json).Refusal!.English.Should().EndWith("from the base here, then change it.");
        }

        static CampaignDefinition Added(string says, string path, string json)
        {
            var workspace = Open(says);
            var plan = workspace.Add(path, json);
            plan.Refusal.Should().BeNull(path);
            workspace.Apply(plan).TryLoad(out var campaign, out var found);
            found.Where(d => d.Severity == DiagnosticSeverity.Error && d.Code != "ER2008").Should().BeEmpty();
            return campaign!.Definition;
        }
    }

    [Fact]
    public void What_only_the_base_has_is_not_taken_out_here_and_the_way_is_told()
    {
        Open("").Remove("criteria.discipline").Refusal!.English.Should().Be(
            "'criteria.discipline' is of the base 'nation'. Here a thing with an id is left out by saying its id and \"off\": true.");
        Open("").Remove("constants.goodFrom").Refusal!.Vietnamese.Should().Be(
            "'constants.goodFrom' là của mẫu 'nation'. Ở đây, thứ có mã được bỏ bằng cách ghi mã của nó và \"off\": true.");
        Open("").Remove("criteria.nothing").Refusal!.English.Should().StartWith("There is no place");
    }

    [Fact]
    public void A_value_that_a_place_of_the_base_does_not_take_is_refused_for_what_it_is() =>
        Open("").Set("criteria.extra.proportion", "5").Refusal!.English.Should().StartWith("'criteria.extra.proportion' does not take '5'");

    [Fact]
    public void Setting_what_nobody_says_is_refused_as_ever()
    {
        var plan = Open("").Set("constants.nothing.at.all", "1");
        plan.Refusal!.English.Should().StartWith("There is no place 'constants.nothing.at.all'");
    }

    private static string Set(string says, string path, string value)
    {
        var workspace = Open(says);
        var plan = workspace.Set(path, value);
        plan.Refusal.Should().BeNull();
        var after = workspace.Apply(plan);
        after.Diagnose().Where(d => d.Diagnostic.Severity == DiagnosticSeverity.Error && d.Diagnostic.Code != "ER2008").Should().BeEmpty();
        return after.TextOf("campaign.json");
    }
}
