using Bunit;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class RuleTableTests : BunitContext
{
    private const string Text = """
        {
          "constants": {
            "low": 1, // the year's
            "full": { "by": "kind", "values": { "city": 10 } }
          },
          "indicators": [
            { "id": "kind", "name": "Loại", "type": "choice", "choices": [ "city", { "id": "ward", "name": "Phường" } ] },
            { "id": "prizes", "type": "list", "item": [ { "id": "level", "type": "choice", "choices": [ "first" ] } ] }
          ],
          "figures": [ { "id": "rating", "bands": { "by": "x", "below": 0, "from": { "1": 2 } } } ],
          "criteria": [
            { "id": "g", "criteria": [
              { "id": "a", "name": "A", "bands": { "by": "x", "from": {
                "10": 1, // weak
                "50": 5 // strong
              } } },
              { "id": "b", "scale": { "by": "kind", "points": { "city": 4 } } } ] }
          ]
        }
        """;

    public RuleTableTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Fact]
    public void Constants_bands_scales_and_choices_are_tables_wherever_they_stand()
    {
        var tables = RuleTables.Find(Text, Language.Vietnamese)!;

        tables.Select(table => (table.Kind, table.Path, string.Join(",", table.Rows.Select(row => $"{row.Label}={row.Value}"))))
            .Should()
            .Equal(
                (RuleTableKind.Constants, "constants", "low=1"),
                (RuleTableKind.ConstantBy, "constants.full.values", "city=10"),
                (RuleTableKind.Bands, "criteria.a.bands.from", "10=1,50=5"),
                (RuleTableKind.Scale, "criteria.b.scale.points", "city=4"),
                (RuleTableKind.Bands, "figures.rating.bands.from", "=0,1=2"),
                (RuleTableKind.Choices, "indicators.kind.choices", "city=,ward=Phường"),
                (RuleTableKind.Choices, "indicators.prizes.item.level.choices", "first="));
        tables[3].Suggested.Should().Equal("ward");
        tables[4].Rows[0].Removable.Should().BeNull("what is below all bands always has its points");
    }

    [Fact]
    public void Tables_are_found_in_whatever_the_loader_takes()
    {
        var odd = "\uFEFF" + Text.Replace("\":", "\" /* \"id\": */ :", StringComparison.Ordinal)
            .Replace("\"id\"", "\"\\u0069d\"", StringComparison.Ordinal)
            .Replace("\"Loại\"", "\"Lo\u1ea1i\tto\"", StringComparison.Ordinal);

        var tables = RuleTables.Find(odd, Language.Vietnamese)!;

        tables.Select(table => (table.Kind, table.Path)).Should()
            .Equal(RuleTables.Find(Text, Language.Vietnamese)!.Select(table => (table.Kind, table.Path)));
        RuleTables.Find("""{ "constants": { "low": 1, "low": 2 } }""", Language.Vietnamese)![0].Rows[0].Value
            .Should().Be("1", "edits go to the first");
    }

    [Theory]
    [InlineData("constants", "high", "2", "}\n  },", "},\n    \"high\": 2\n  },")]
    [InlineData("constants.full.values", "ward", "8", "\"city\": 10", "\"city\": 10, \"ward\": 8")]
    [InlineData("criteria.a.bands.from", "20", "2.5", "// weak\n", "// weak\n        \"20\": 2.5,\n")]
    [InlineData("criteria.a.bands.from", "12.5", "2", "// weak\n", "// weak\n        \"12.5\": 2,\n")]
    [InlineData("criteria.a.bands.from", "12,5", "2,25", "// weak\n", "// weak\n        \"12.5\": 2.25,\n")]
    [InlineData("constants", "high", "-2,5", "}\n  },", "},\n    \"high\": -2.5\n  },")]
    [InlineData("criteria.b.scale.points", "ward", "3", "\"city\": 4", "\"city\": 4, \"ward\": 3")]
    [InlineData("criteria.b.scale.points", "2.a", "3", "\"city\": 4", "\"city\": 4, \"2.a\": 3")]
    [InlineData("criteria.b.scale.points", "a[1]", "3", "\"city\": 4", "\"city\": 4, \"a[1]\": 3")]
    [InlineData("criteria.a.bands.from", "10.5", "2", "// weak\n", "// weak\n        \"10.5\": 2,\n")]
    [InlineData("indicators.kind.choices", "village", "", "\"Phường\" }", "\"Phường\" }, \"village\"")]
    [InlineData("indicators.kind.choices", "1,5", "1,5", "\"Phường\" }", "\"Phường\" }, { \"id\": \"1,5\", \"name\": \"1,5\" }")]
    [InlineData("indicators.prizes.item.level.choices", "second", "Nhì", "[ \"first\"",
        "[ \"first\", { \"id\": \"second\", \"name\": \"Nhì\" }")]
    public async Task A_row_is_added_where_it_belongs_and_nothing_else_changes(
        string table, string label, string value, string old, string now)
    {
        var (view, session) = await View(Text, table);

        await view.FindAll("form input")[0].ChangeAsync(new() { Value = label });
        await view.FindAll("form input")[1].ChangeAsync(new() { Value = value });
        await view.Find("form").SubmitAsync();

        session.Text.Should().Be(Text.Replace(old, now, StringComparison.Ordinal)).And.NotBe(Text);
        view.FindAll("form input").Select(input => input.GetAttribute("value")).Should().AllBe("", "the next row can be typed");
    }

    [Theory]
    [InlineData("constants", "low", "    \"low\": 1, // the year's\n", "    // the year's\n")]
    [InlineData("criteria.a.bands.from", "10", "\"10\": 1, // weak", "// weak")]
    [InlineData("indicators.kind.choices", "city", "\"city\", { \"id\": \"ward\"", "{ \"id\": \"ward\"")]
    [InlineData("indicators.kind.choices", "ward", ", { \"id\": \"ward\", \"name\": \"Phường\" }", "")]
    public async Task A_row_is_removed_and_comments_stay(string table, string label, string old, string now)
    {
        var (view, session) = await View(Text, table);

        await view.Find($"button[aria-label^='Bỏ {label} ']").ClickAsync();

        session.Text.Should().Be(Text.Replace(old, now, StringComparison.Ordinal)).And.NotBe(Text);
        JSInterop.Invocations["erStudio.focus"].Should().ContainSingle().Which.Arguments.Should().Equal($"new-{table}");
    }

    [Fact]
    public async Task A_decimal_comma_is_a_number_where_the_page_speaks_Vietnamese_and_left_to_the_loader_where_it_speaks_English()
    {
        var (view, session) = await View(Text, "criteria.a.bands.from");

        await view.FindAll("tbody input")[1].ChangeAsync(new() { Value = "1,5" });

        session.Text.Should().Be(Text.Replace("\"10\": 1,", "\"10\": 1.5,", StringComparison.Ordinal));
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        await view.FindAll("tbody input")[1].ChangeAsync(new() { Value = "2,5" });
        session.Text.Should().Contain("\"10\": \"2,5\",");
    }

    [Fact]
    public async Task Figures_of_a_table_are_written_as_the_page_writes_figures_and_expressions_as_they_stand()
    {
        var text = Text.Replace("\"10\": 1,", "\"0.5\": 1.25,", StringComparison.Ordinal)
            .Replace("\"50\": 5", "\"50\": \"x * 0.5\"", StringComparison.Ordinal);
        var (view, session) = await View(text, "criteria.a.bands.from");

        Values().Should().Equal("0,5", "1,25", "50", "x * 0.5");
        await view.Find("[aria-label='Mức 0,5 của A']").ChangeAsync(new() { Value = "0,75" });
        session.Text.Should().Contain("\"0.75\": 1.25,");
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        view.WaitForAssertion(() => Values().Should().Equal("0.5", "1.25", "50", "x * 0.5"));

        IEnumerable<string?> Values() => view.FindAll("tbody input").Select(input => input.GetAttribute("value"));
    }

    [Fact]
    public async Task A_choice_written_as_its_id_alone_takes_a_name()
    {
        var (view, session) = await View(Text, "indicators.kind.choices");

        await view.FindAll("tbody input")[0].ChangeAsync(new() { Value = "Thành phố" });

        session.Text.Should().Be(Text.Replace("[ \"city\"", "[ { \"id\": \"city\", \"name\": \"Thành phố\" }", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_constant_brings_the_field_with_it()
    {
        var (view, session) = await View("{ \"id\": \"c\" }", "constants");

        view.Find("p").TextContent.Should().Be("Chưa có dòng nào. Thêm dòng đầu tiên ở dưới.");
        await view.FindAll("form input")[0].ChangeAsync(new() { Value = "low" });
        await view.FindAll("form input")[1].ChangeAsync(new() { Value = "60" });
        await view.Find("form").SubmitAsync();

        session.Text.Should().Be("{ \"id\": \"c\", \"constants\": { \"low\": 60 } }");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("10.0")]
    public async Task A_row_that_is_there_is_never_overwritten(string threshold)
    {
        var (view, session) = await View(Text, "criteria.a.bands.from");

        await view.FindAll("form input")[0].ChangeAsync(new() { Value = threshold });
        await view.FindAll("form input")[1].ChangeAsync(new() { Value = "3" });
        await view.Find("form").SubmitAsync();

        session.Text.Should().Be(Text);
        view.Find("[role=alert]").TextContent.Should().EndWith($"Đã có dòng '{threshold}': hãy sửa ngay ở dòng ấy. ");
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        view.WaitForAssertion(
            () => view.Find("[role=alert]").TextContent.Should().EndWith($"There is a row '{threshold}' already: change it there. "));
    }

    [Theory]
    [InlineData("constants", "Giá trị của low, Hằng số")]
    [InlineData("criteria.a.bands.from", "Giá trị của 10, A")]
    public async Task A_field_is_called_by_its_row_and_by_what_it_belongs_to(string table, string label) =>
        (await View(Text, table)).View.Find("tbody td input").GetAttribute("aria-label").Should().Be(label);

    private async Task<(IRenderedComponent<RuleTableView> View, RuleSession Session)> View(string text, string path)
    {
        var session = new RuleSession([], RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string>())));
        session.Use(RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = text })));
        session.Open("campaign.json");
        var (rules, table) = (session, RuleTables.Find(text, Language.Vietnamese)!.Single(one => one.Path == path));
        var view = Render<RuleTableView>(parameters => parameters
            .AddCascadingValue(rules)
            .AddCascadingValue(table)
            .Add(p => p.Changed, EventCallback.Factory.Create(this, () => { })));
        view.FindAll("form").Count.Should().Be(path == "constants" ? 1 : 0, "a table is drawn once it is opened");
        await view.Find("summary").ClickAsync();
        return (view, session);
    }
}
