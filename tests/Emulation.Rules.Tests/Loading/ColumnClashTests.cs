using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Indicators and fields of lists that are called like a column which means something else in tables.</summary>
public sealed class ColumnClashTests
{
    private const string Ids = "participants' ids";
    private const string Numbers = "row numbers";

    [Theory]
    [InlineData("participant", "", "participant", Ids, "mã đơn vị", "id")]
    [InlineData("name", "", "name", "participants' names", "tên đơn vị", "id")]
    [InlineData("Name", "", "Name", "participants' names", "tên đơn vị", "id")]
    [InlineData("stt", "", "stt", Numbers, "số thứ tự", "id")]
    [InlineData("a", "Mã  Đơn vị", "Mã  Đơn vị", Ids, "mã đơn vị", "name")]
    [InlineData("a", "Họ tên", "Họ tên", "participants' names", "tên đơn vị", "name")]
    [InlineData("a", "CỤM", "CỤM", "clusters", "cụm", "name")]
    [InlineData("a", "STT", "STT", Numbers, "số thứ tự", "name")]
    public void An_indicator_called_like_a_column_of_tables_is_warned_of(
        string id, string name, string called, string english, string vietnamese, string field)
    {
        var found = Messages($$"""{ "type": "number", {{(name.Length == 0 ? "" : $"\"name\": \"{name}\", ")}}"id": "{{id}}" }""");

        found.Should().Equal(Both(id, called, english, vietnamese, field, name.Length == 0 ? 78 : 90 + name.Length));
    }

    [Theory]
    [InlineData("", "participant", Ids, "mã đơn vị")]
    [InlineData("", "no", Numbers, "số thứ tự")]
    [InlineData("\"owner\": \"participant\", ", "status", "the state of sheets", "trạng thái chấm")]
    [InlineData("\"owner\": \"participant\", ", "participant", Ids, "mã đơn vị")]
    public void A_field_of_a_list_called_so_is_warned_of(string owner, string id, string english, string vietnamese)
    {
        var found = Messages($$"""{ "id": "a", "type": "list", {{owner}}"item": [ { "id": "{{id}}", "type": "text" } ] }""");

        found.Should().Equal(Both(id, id, english, vietnamese, "id", 99 + owner.Length));
    }

    [Theory]
    [InlineData("""{ "id": "names", "name": "Tên gọi", "type": "number" }""")]
    [InlineData("""{ "id": "status", "type": "number" }""")]
    [InlineData("""{ "id": "a", "type": "list", "item": [ { "id": "name", "type": "text" }, { "id": "status", "type": "text" } ] }""")]
    [InlineData("""{ "id": "a", "type": "list", "owner": "participant", "item": [ { "id": "total", "type": "number" } ] }""")]
    public void What_no_such_table_has_is_no_clash(string indicator) => Messages(indicator).Should().BeEmpty();

    [Theory]
    [InlineData("x", true)]
    [InlineData("y", false)]
    public void A_field_of_a_list_called_like_a_name_of_the_campaign_is_an_error(string id, bool clashes)
    {
        var text = new CampaignText
        {
            Indicators =
                $$"""
                { "id": "x", "type": "number" },
                { "id": "a", "type": "list", "item": [ { "id": "{{id}}", "type": "number" } ] },
                { "id": "b", "type": "list", "item": [ { "id": "{{id}}", "type": "number" } ] }
                """,
        };
        var found = Diagnose.Of(text.WithRules(CampaignText.Rule("r", "x > 0", "1"))).Where(d => d.Code == "ER2002").ToList();
        found.Should().HaveCount(clashes ? 2 : 0);
        found.TrueForAll(d => d.Message.English.StartsWith($"name '{id}' is already used at ", StringComparison.Ordinal)).Should().BeTrue();
    }

    private static List<string> Messages(string indicator)
    {
        var text = new CampaignText { Indicators = "{ \"id\": \"x\", \"type\": \"number\" }, " + indicator };
        return
            [
                .. Diagnose.Of(text).Where(d => d.Code == "ER2062")
                    .SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) }),
            ];
    }

    /// <param name="id">What is warned of.</param>
    /// <param name="called">What it is called.</param>
    /// <param name="english">What the column holds.</param>
    /// <param name="vietnamese">The same in Vietnamese.</param>
    /// <param name="field">What to change.</param>
    /// <param name="column">Where the id stands.</param>
    private static string[] Both(string id, string called, string english, string vietnamese, string field, int column) =>
        [
            $"test/campaign.json:3:{column}: warning ER2062: '{id}' is called '{called}', like the column of {english} in tables: "
                + $"a column called so is read as its figures. Give it another '{field}'.",
            $"test/campaign.json:3:{column}: cảnh báo ER2062: '{id}' được gọi là '{called}', giống cột {vietnamese} của các bảng: "
                + $"cột có tên đó được đọc thành số liệu này. Đặt cho nó '{field}' khác.",
        ];
}
