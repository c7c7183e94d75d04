using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Names that a list has twice, ids that differ in case only, a year judged that is not that of the period.</summary>
public sealed class ConfusedNameTests
{
    private const string Award = "\"name\": \"A\", \"workflow\": \"a\"";

    private const string Places = """
        "figures": [ { "id": "p", "population": { "function": "rank", "over": "all", "value": "x" } }, { "id": "s", "value": "x" } ],
        """ + " ";

    private static readonly string AwardRules = CampaignText.Workflow("a", CampaignText.Rule("any", "total >= 1"));

    [Theory]
    [InlineData("\"ranking\": { \"orderBy\": [ \"total\", \"x\", { \"by\": \"total\", \"lowest\": true } ] }", "total", "orderBy")]
    [InlineData("\"awards\": [ { \"id\": \"w\", A, \"orderBy\": [ \"x\", \"x\" ] } ]", "x", "orderBy")]
    [InlineData("\"awards\": [ { \"id\": \"v\", A }, { \"id\": \"w\", A, \"requires\": [ \"v\", \"v\" ] } ]", "v", "requires")]
    [InlineData("\"awards\": [ { \"id\": \"v\", A }, { \"id\": \"w\", A, \"excludes\": [ \"v\", \"v\" ] } ]", "v", "excludes")]
    [InlineData(
        "\"awards\": [ { \"id\": \"w\", A, \"quota\": { \"share\": \"5%\", \"of\": [ \"ranked\", \"ranked\" ] } } ]", "ranked", "of")]
    [InlineData("\"awards\": [ { \"id\": \"w\", A, \"quota\": { \"max\": 1, \"per\": [ \"k\", \"k\" ] } } ]", "k", "per")]
    [InlineData("\"legalBasis\": [ { \"id\": \"l\" } ], \"awards\": [ { \"id\": \"w\", A, \"basis\": [ \"l\", \"l\" ] } ]", "l", "basis")]
    public void What_a_list_names_twice_is_warned_of(string rest, string name, string list)
    {
        // A key that says more stands in an object, which is where it begins.
        var found = rest.LastIndexOf("{ \"by\"", StringComparison.Ordinal);
        var marker = found < 0 ? $"\"{name}\"" : "{ \"by\"";
        var column = Line(rest).LastIndexOf(marker, StringComparison.Ordinal) + 1;
        Told(rest, "ER2063").Should().Equal(
            $"test/campaign.json:4:{column}: warning ER2063: '{name}' stands twice in '{list}': the second changes nothing. "
                + "Leave the second out, or write there what was meant.",
            $"test/campaign.json:4:{column}: cảnh báo ER2063: '{name}' có hai lần trong '{list}': lần sau không có tác dụng gì. "
                + "Bỏ lần sau, hoặc ghi vào đó điều định ghi.");
    }

    [Theory]
    [InlineData("\"ranking\": { \"orderBy\": [ \"p\" ] }")]
    [InlineData("\"awards\": [ { \"id\": \"w\", A, \"orderBy\": [ \"total\", \"p\" ] } ]")]
    public void An_order_that_puts_the_last_place_first_is_warned_of(string rest)
    {
        var column = Line(Places + rest).LastIndexOf("\"p\"", StringComparison.Ordinal) + 1;
        Told(Places + rest, "ER2066").Should().Equal(
            $"test/campaign.json:4:{column}: warning ER2066: 'orderBy' puts the greatest first, and 'p' is a place: place 1 comes last. "
                + "Write { \"by\": \"p\", \"lowest\": true }.",
            $"test/campaign.json:4:{column}: cảnh báo ER2066: 'orderBy' xếp số lớn nhất lên đầu, mà 'p' là thứ hạng: hạng 1 sẽ đứng cuối. "
                + "Viết { \"by\": \"p\", \"lowest\": true }.");
    }

    [Fact]
    public void One_that_puts_the_first_place_first_is_not() =>
        Told(Places + "\"ranking\": { \"orderBy\": [ { \"by\": \"p\", \"lowest\": true }, \"s\" ] }", "ER2066").Should().BeEmpty();

    [Theory]
    [InlineData("\"awards\": [ { \"id\": \"Flag\", A }, { \"id\": \"flag\", A } ]", "flag", "Flag")]
    [InlineData("\"historyAwards\": [ \"FLAG\" ], \"awards\": [ { \"id\": \"flag\", A } ]", "flag", "FLAG")]
    [InlineData("\"historyAwards\": [ \"Cờ\", \"CỜ\" ]", "CỜ", "Cờ")]
    [InlineData("\"clusters\": [ \"Cụm Một\", \"Cụm một\" ]", "Cụm một", "Cụm Một")]
    [InlineData("\"legalBasis\": [ { \"id\": \"nd1\" }, { \"id\": \"ND1\" } ]", "ND1", "nd1")]
    [InlineData(
        "\"grades\": { \"workflow\": \"g\", \"levels\": [ { \"id\": \"one\", \"name\": \"1\" }, { \"id\": \"One\", \"name\": \"2\" } ] }",
        "One",
        "one")]
    public void Ids_that_differ_in_case_only_are_warned_of(string rest, string id, string other)
    {
        Told(rest, "ER2064").Select(text => text[text.IndexOf(": ", StringComparison.Ordinal)..]).Should().Equal(
            $": warning ER2064: '{id}' differs from '{other}' in upper and lower case only, and counts as another. "
                + "Rename one so that nobody confuses them; if they are one, write them alike everywhere.",
            $": cảnh báo ER2064: '{id}' chỉ khác '{other}' ở chữ hoa, chữ thường, và được tính là hai. "
                + "Đổi một mã để không ai nhầm; nếu là một, viết giống nhau ở mọi chỗ.");
    }

    [Fact]
    public void So_are_the_choices_of_one_indicator_and_not_those_of_two()
    {
        var one = new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number" }, { "id": "k", "type": "choice", "choices": [ "n", { "id": "N", "name": "Nam" } ] },
                { "id": "l", "type": "choice", "choices": [ "N", "m" ] }
                """,
        };

        Diagnose.Of(one).Where(d => d.Code == "ER2064").Should().ContainSingle()
            .Which.Message.English.Should().Be("'N' differs from 'n' in upper and lower case only, and counts as another.");
    }

    [Theory]
    [InlineData("\"ranking\": { \"orderBy\": [ \"total\", \"baseTotal\", \"x\" ] }, \"clusters\": [ \"a\", \"b\" ]")]
    [InlineData("\"historyAwards\": [ \"flag\" ], \"awards\": [ { \"id\": \"flag\", A, \"orderBy\": [ \"x\" ] } ]")]
    public void What_is_named_once_is_not(string rest) => Told(rest, "ER2063").Concat(Told(rest, "ER2064")).Should().BeEmpty();

    [Theory]
    [InlineData(2025)]
    [InlineData(2028)]
    public void A_year_outside_of_the_period_is_warned_of(int year)
    {
        Year(year, "2026-08-01", "2027-07-31").Should().Equal(
            $"test/campaign.json:2:68: warning ER2065: 'year' is {year}, outside of 'effective' (2026-08-01 to 2027-07-31): histories "
                + $"count the years before {year} only. Write the year that is judged; leave 'year' out where it is that of 'effective'.",
            $"test/campaign.json:2:68: cảnh báo ER2065: 'year' là {year}, ngoài 'effective' (từ 2026-08-01 đến 2027-07-31): lịch sử khen "
                + $"thưởng chỉ tính các năm trước {year}. Ghi năm được xét; nếu là năm của 'effective' thì bỏ 'year'.");
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    public void A_year_at_either_end_of_it_is_not(int year) => Year(year, "2026-08-01", "2027-07-31").Should().BeEmpty();

    private static List<string> Year(int year, string from, string to) => Both(
        Diagnose.Of(new CampaignText
        {
            Head = "\"formatVersion\": 1, \"id\": \"test\", \"version\": \"1.0.0\", \"name\": \"Test\",\n"
                + $"\"effective\": {{ \"from\": \"{from}\", \"to\": \"{to}\" }}, \"year\": {year}",
        }).Where(d => d.Code == "ER2065"));

    private static List<string> Told(string rest, string code) => Both(Diagnose.Of(Files(rest)).Where(d => d.Code == code));

    private static string Line(string rest) => Files(rest).Texts["campaign.json"].Split('\n')[3];

    private static CampaignFiles Files(string rest)
    {
        var text = new CampaignText
        {
            Indicators = "{ \"id\": \"x\", \"type\": \"number\" }, "
                + "{ \"id\": \"k\", \"type\": \"choice\", \"choices\": [ \"one\", \"two\" ] }",
            Rest = rest.Replace("A,", Award + ",").Replace("A }", Award + " }"),
        };
        return (text with { Workflows = $"{text.Workflows}, {AwardRules}" }).Files();
    }

    private static List<string> Both(IEnumerable<Diagnostic> found) =>
        [.. found.SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) })];
}
