using Emulation.Rules.Authoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

public sealed class NavigationTests
{
    private const string Cases = """
        [ { "name": "one", "submissions": [ { "participant": "01", "cluster": "Cụm I",
          "values": { "cost": 5, "kind": "province", "prizes": [ { "title": "a", "level": "city" } ] },
              "history": [ { "award": "flag", "year": 2024 } ] } ],
            "expect": { "01": { "criteria": { "cut": 5 }, "grade": "good", "awards": { "title": "recommended" } } } } ]
        """;

    private const string Table = "participant;name;cluster;cost;kind\r\n01;Một;Cụm I;5;province\r\n02;Hai;\"Cụm II\";6;office\r\n";

    private static readonly RuleWorkspace Workspace = EditedCampaign.Open(("cases.json", Cases), ("data/units.csv", Table));

    [Theory]
    [InlineData("cost >= tar¦get", "Constant target", "campaign.json:8:19-8:25")]
    [InlineData("co¦st >= target", "Indicator cost", "campaign.json:10:14-10:18")]
    [InlineData("p¦art > 1", "Param part of cut", "workflows/rules.json:2:57-2:61")]
    [InlineData("kind == \\\"off¦ice\\\"", "Choice office of kind", "campaign.json:12:65-12:71")]
    [InlineData("prizes.Any(level == \\\"war¦d\\\")", "Choice ward of prizes.level", "campaign.json:16:141-16:145")]
    [InlineData("prizes.Any(lev¦el == \\\"ward\\\")", "Field level of prizes", "campaign.json:16:93-16:98")]
    [InlineData("(planned ? \\\"of¦fice\\\" : \\\"province\\\") == kind", "Choice office of kind", "campaign.json:12:65-12:71")]
    [InlineData("ref¦orm > 1", "Criterion reform", "campaign.json:19:14-19:20")]
    public void A_name_in_an_expression_leads_to_its_declaration(string expression, string symbol, string place)
    {
        var edited = EditedCampaign.With(EditedCampaign.Rules, "cost >= target", expression);
        Text(edited.Workspace.SymbolAt(edited.File, edited.At)).Should().Be(symbol);
        var found = edited.Workspace.Definition(edited.File, edited.At)!;
        $"{found.File}:{found.Range}".Should().Be(place);
    }

    [Theory]
    [InlineData("\"workflow\": \"cut\"", "\"workflow\": \"c¦ut\"", "Workflow cut")]
    [InlineData("\"of\": \"award:merit\"", "\"of\": \"award:me¦rit\"", "Award merit")]
    [InlineData("\"gradeAtMost\": \"weak\"", "\"gradeAtMost\": \"we¦ak\"", "Grade weak")]
    [InlineData("\"basis\": [ \"kh1\" ]", "\"basis\": [ \"kh¦1\" ]", "LegalBasis kh1")]
    [InlineData("\"with\": { \"actual\"", "\"with\": { \"act¦ual\"", "Parameter actual of share")]
    [InlineData("\"values\": { \"province\"", "\"values\": { \"prov¦ince\"", "Choice province of kind")]
    [InlineData("\"by\": \"late\", \"lowest\"", "\"by\": \"la¦te\", \"lowest\"", "Indicator late")]
    [InlineData("\"points\": { \"province\"", "\"points\": { \"prov¦ince\"", "Choice province of kind")]
    public void An_id_in_the_JSON_is_told(string old, string replacement, string symbol)
    {
        var edited = EditedCampaign.With(EditedCampaign.Campaign, old, replacement);
        Text(edited.Workspace.SymbolAt(edited.File, edited.At)).Should().Be(symbol);
        edited.Workspace.Definition(edited.File, edited.At)!.IsDeclaration.Should().BeTrue();
    }

    [Fact]
    public void A_parameter_and_a_population_value_belong_to_their_workflow()
    {
        foreach (var (old, name) in new[]
        {
            ("maxPoints * actual / best", "Parameter actual of share"), ("maxPoints * best / actual", "PopulationValue best of share"),
        })
        {
            var edited =
                EditedCampaign.With(
                    EditedCampaign.Rules, "maxPoints * actual / best", old.Insert(old.IndexOf("* ", StringComparison.Ordinal) + 2, "¦"));
            Text(edited.Workspace.SymbolAt(edited.File, edited.At)).Should().Be(name);
        }
    }

    [Theory]
    [InlineData("cost", 9)]
    [InlineData("kind.province", 5)]
    [InlineData("prizes.level.city", 3)]
    [InlineData("target", 3)]
    [InlineData("good", 4)]
    [InlineData("flag", 3)]
    [InlineData("Cụm I", 3)]
    public void References_are_found_in_rules_cases_and_data(string id, int count)
    {
        var symbol = Workspace.SymbolsOf(id)[0];
        var places = Workspace.References(symbol);
        places.Should().HaveCount(count, string.Join("\n", places.Select(place => $"{place.File}:{place.Range}")));
        foreach (var place in places)
        {
            Written(place).Should().Be(symbol.Id);
        }
    }

    [Fact]
    public void A_choice_of_one_indicator_is_not_that_of_another()
    {
        var edited =
            EditedCampaign.With(EditedCampaign.Campaign, "\"choices\": [ \"city\", \"ward\" ]", "\"choices\": [ \"cit¦y\", \"office\" ]");
        edited.Workspace.References(edited.Workspace.SymbolsOf("kind.office")[0])
            .Should()
            .NotIntersectWith(edited.Workspace.References(edited.Workspace.SymbolsOf("prizes.level.office")[0]));
        edited.Workspace.SymbolsOf("prizes.level.office").Should().HaveCount(1);
    }

    [Fact]
    public void Hover_says_what_a_name_is_and_how_often_it_is_used()
    {
        var edited = EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "cost >= tar¦get");
        var hover = edited.Workspace.Hover(edited.File, edited.At)!;
        hover.Text.Vietnamese.Should().Be("target: hằng số, 10\ndùng ở 2 chỗ");
        hover.Text.English.Should().Be("target: constant, 10\nused in 2 places");
        hover.Range.ToString().Should().Be("3:51-3:57");
    }

    [Fact]
    public void Hover_explains_functions_built_in_names_and_fields()
    {
        Hover(EditedCampaign.Rules, "cost >= target", "Fn.Mi¦n(cost, 1) > 0").Should()
            .Be("Min: số nhỏ hơn trong hai số (hàm)\nFn.Min(a, b)");
        Hover(EditedCampaign.Rules, "percent >= 80", "per¦cent >= 80").Should()
            .Be("percent: phần trăm điểm cơ bản trên điểm tối đa (tên có sẵn)");
        Hover(EditedCampaign.Campaign, "\"rounding\"", "\"roun¦ding\"").Should().StartWith("Làm tròn\n");
        Hover(EditedCampaign.Campaign, "\"workflow\": \"cut\"", "\"workflow\": \"nowh¦ere\"").Should()
            .Be("nowhere: workflow\nchưa khai báo");
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(4, 1)]
    [InlineData(4, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_place_behind_the_end_is_the_end(int line, int column)
    {
        var all = new TextRange { Start = TextPosition.At(1, 1), End = TextPosition.At(line, column) };
        var workspace = RuleWorkspace.Open(new CampaignFiles("a", new Dictionary<string, string> { ["campaign.json"] = "{\n\n}" }));

        var changed = workspace.Change("campaign.json", [new TextEdit { File = "campaign.json", Range = all, NewText = "[]" }]);

        changed.TextOf("campaign.json").Should().Be(line == 2 ? "[]\n}" : "[]");
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\uDE00")]
    public void A_name_that_holds_half_a_character_is_one_that_nothing_is_known_of(string name)
    {
        var text = $$"""{ "id": "a", "{{name}}": { "x": "" } }""";
        var workspace = RuleWorkspace.Open(new CampaignFiles("a", new Dictionary<string, string> { ["campaign.json"] = text }));

        foreach (var column in Enumerable.Range(1, text.Length))
        {
            workspace.Hover("campaign.json", TextPosition.At(1, column));
            workspace.Complete("campaign.json", TextPosition.At(1, column)).Should().NotContain(one => one.Label == "\uDE00");
        }

        workspace.Hover("campaign.json", TextPosition.At(1, text.IndexOf('x', StringComparison.Ordinal) + 1)).Should().BeNull();
    }

    [Fact]
    public void The_outline_has_points_sums_and_rules()
    {
        var items = Workspace.Outline(EditedCampaign.Campaign);
        var reform = items.Single(item => item.Id == "reform");
        (reform.Points, reform.Sum, reform.Kind).Should().Be((20m, 20m, SymbolKind.Criterion));
        reform.Children.Select(child => child.Id).Should().Equal("cut", "rating");
        items.Single(item => item.Id == "delay").Points.Should().Be(-3m);
        items.Single(item => item.Id == "kind").Children.Select(choice => choice.Id).Should().Equal("province", "office");
        Workspace.Outline(EditedCampaign.Rules)
            .Single(item => item.Id == "grades").Children
            .Select(rule => rule.Id)
            .Should()
            .Equal("good", "weak");
    }

    [Fact]
    public void The_outline_adds_up_groups_in_groups_by_their_own_kind()
    {
        var items = RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                {
                  "criteria": [
                    { "id": "all", "criteria": [
                      { "id": "inner", "criteria": [ { "id": "a", "maxPoints": 3 }, { "id": "b", "maxPoints": 4 } ] },
                      { "id": "c", "maxPoints": 5 }, { "id": "p", "kind": "penalty", "minPoints": -2 } ] },
                    { "id": "open", "criteria": [ { "id": "d", "maxPoints": 1 }, { "id": "e", "maxPoints": "shareOfE" } ] }
                  ]
                }
                """,
        })).Outline("campaign.json");

        items.Select(item => (item.Id, item.Points, item.Sum)).Should().Equal(("all", null, 12m), ("open", null, null));
        items[0].Children.Select(item => (item.Id, item.Points, item.Sum))
            .Should().Equal(("inner", null, 7m), ("c", 5m, null), ("p", -2m, null));
    }

    [Fact]
    public void The_outline_says_what_an_extension_takes_away()
    {
        var items = RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                {
                  "constants": { "share": null, "months": 12 },
                  "indicators": [ { "id": "mark", "off": true }, { "id": "cut", "off": false } ],
                  "criteria": [ { "id": "general", "off": true }, { "id": "own", "maxPoints": 5 } ]
                }
                """,
        })).Outline("campaign.json");

        items.Where(item => item.IsOff).Select(item => item.Id).Should().Equal("share", "mark", "general");
        items.Where(item => !item.IsOff).Select(item => item.Id).Should().Equal("months", "cut", "own");
    }

    [Fact]
    public void Diagnostics_have_both_ends_also_behind_escapes()
    {
        var edited = EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "kind == \\\"office\\\" && costt > 1¦");
        var found = edited.Workspace.Diagnose().Single(one => one.Diagnostic.Code == "ER3002");
        (found.File, found.Range.ToString()).Should().Be((EditedCampaign.Rules, "3:65-3:70"));
        Workspace.Diagnose().Should().NotContain(one => one.Diagnostic.Severity == Emulation.Rules.Diagnostics.DiagnosticSeverity.Error);
    }

    private static string Hover(string file, string old, string replacement)
    {
        var edited = EditedCampaign.With(file, old, replacement);
        return edited.Workspace.Hover(edited.File, edited.At)!.Text.Vietnamese;
    }

    private static string Written(SymbolPlace place)
    {
        var line = Workspace.TextOf(place.File).Split('\n')[place.Range.Start.Line - 1];
        return line[(place.Range.Start.Column - 1)..(place.Range.End.Column - 1)];
    }

    private static string Text(Symbol? symbol) =>
        symbol is null ? "" : symbol.Owner.Length == 0 ? $"{symbol.Kind} {symbol.Id}" : $"{symbol.Kind} {symbol.Id} of {symbol.Owner}";
}
