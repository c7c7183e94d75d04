using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Rows that are no data, and where what is wrong with the others is told.</summary>
public sealed partial class SubmissionTests
{
    private const string Columns = "participant,name,cluster,x,n";

    [Theory]
    [InlineData(Columns, "(A),(B),(C),(1),(2)")]
    [InlineData(Columns, "[a],[b],[c],[1],[2]")]
    [InlineData(Columns + ",b", "A,B,C,1,2,3")]
    public void A_row_that_numbers_the_columns_is_left_out_and_told(string header, string row)
    {
        var rest = header[Columns.Length..].Replace("b", "true", StringComparison.Ordinal);
        var (submissions, diagnostics) = Table(header, row, "79,Sài Gòn,Cụm I,5,2" + rest);

        submissions.Select(s => s.Participant).Should().Equal("79");
        var told = diagnostics.Should().ContainSingle().Which;
        (told.Code, told.Position.ToString()).Should().Be(("ER5055", "data.csv:2:1"));
        told.Message.English.Should().Contain(row.Replace(',', ' '));
    }

    [Fact]
    public void A_short_row_without_brackets_that_happens_to_look_like_numbers_of_columns_is_data()
    {
        var (submissions, diagnostics) = Table(Columns, "A,B,C,1,2");

        diagnostics.Should().BeEmpty();
        submissions.Select(s => (s.Participant, s.Name, s.Values["x"].Value.Value, s.Values["n"].Value.Value))
            .Should()
            .Equal(("A", "B", (object)1m, (object)2m));
    }

    [Fact]
    public void The_header_once_more_is_passed_over_and_that_of_another_table_is_refused()
    {
        string[] page = ["participant,x", "1,5", "participant,x", "2,6"];
        var (submissions, none) = Table(page);
        var (_, diagnostics) = Table([.. page, "participant,n", "3,7"]);

        none.Should().BeEmpty();
        submissions.Select(s => s.Participant).Should().Equal("1", "2");
        var told = diagnostics.Should().ContainSingle().Which;
        (told.Severity, told.Position.ToString()).Should().Be((DiagnosticSeverity.Error, "data.csv:5:1"));
        told.Message.English.Should().Contain("another table begins in this row");
    }

    [Fact]
    public void A_row_with_figures_is_data_whatever_its_participant_is_called()
    {
        var (submissions, diagnostics) = Table("participant,x", "1,5", "2,6", "3,7", "4,8", "participant,9");

        diagnostics.Should().BeEmpty();
        submissions.Select(s => s.Participant).Should().Equal("1", "2", "3", "4", "participant");
    }

    [Theory]
    [InlineData("Tổng cộng,,,11", "data.csv:3:1")]
    [InlineData(",Tổng cộng: 2,,11", "data.csv:3:2")]
    [InlineData(",,Cộng (1+2),11", "data.csv:3:3")]
    public void A_row_of_sums_is_left_out_and_told_wherever_its_word_stands(string row, string place)
    {
        var (submissions, diagnostics) = Table("participant,name,cluster,x", "1,A,Cụm I,11", row);

        submissions.Select(s => s.Participant).Should().Equal("1");
        var told = diagnostics.Should().ContainSingle().Which;
        (told.Code, told.Position.ToString()).Should().Be(("ER5055", place));
    }

    [Fact]
    public void What_is_wrong_with_a_header_is_told_where_it_stands()
    {
        Table("participant,x,x", "1,5,6").Diagnostics.Single().ToString(Language.English).Should().Be(
            "data.csv:1:15: error ER5012: column 'x' stands twice. Keep one of the columns.");
        SubmissionTable.TryRead(Campaign.Definition, [], [], CultureInfo.InvariantCulture, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("ER5013");
    }

    /// <summary>Of a file in which the header is looked for, the name of a column may stand above it, in cells merged downwards.</summary>
    [Fact]
    public void A_column_named_above_a_header_that_is_shorter_is_told_by_its_line()
    {
        Rows(null, new("data.csv"), ["", "", "x"], ["participant", "x"], ["1", "5", "6"]).Diagnostics.Single()
            .ToString(Language.English)
            .Should()
            .Be("data.csv:2: error ER5012: column 'x' stands twice. Keep one of the columns.");
        Rows(null, new("data.xlsx", "Q1"), ["", "", "x"], ["participant", "x"], ["1", "5", "6"]).Diagnostics.Single()
            .Position.ToString().Should().Be("data.xlsx:Q1!C2");
    }

    [Fact]
    public void A_header_is_found_in_the_first_row_and_below_a_title()
    {
        Rows(null, new("data.csv"), ["participant", "x"], ["1", "5"], ["participant", "x"], ["2", "6"]).Submissions
            .Select(s => s.Participant).Should().Equal(["1", "2"], "the first of several is the header");
        Rows(null, new("data.csv"), ["Báo cáo", ""], ["participant", "x"], ["1", "5"]).Submissions.Select(s => s.Participant)
            .Should().Equal("1");
    }

    [Fact]
    public void A_date_is_no_id_for_a_spreadsheet_may_have_made_it_of_one()
    {
        List<Diagnostic> told = [];
        var row = new DataRow(2, [new DataCell("6/2", 2, 1) { Format = CellFormat.Date }, new DataCell("5", 2, 2)]);
        Read(null, new("data.xlsx", "Q1"), [RowOf(1, ["participant", "x"]), row], told);

        told.Should().ContainSingle().Which.Position.ToString().Should().Be("data.xlsx:Q1!A2");
        told[0].Message.English.Should().Contain("6/2");
    }

    [Theory]
    [InlineData("", "31/12/2026", "add --culture vi-VN")]
    [InlineData("", "2026/12", null)]
    public void A_date_of_another_culture_is_told_from_no_date(string culture, string text, string? mend)
    {
        var told = TableIn(CultureInfo.GetCultureInfo(culture), "participant;d", $"1;{text}").Diagnostics.Should().ContainSingle().Which;

        told.Code.Should().Be(mend is null ? "ER5005" : "ER5048");
        told.ToString(Language.English).Should().Contain(mend ?? "is not a date");
    }

    [Theory]
    [InlineData("", "1.5", "2,5")]
    [InlineData("vi-VN", "1,5", "2.5")]
    [InlineData(null, "1.5", "2,5")]
    [InlineData(null, "2,5", "1.5")]
    public void A_file_that_writes_numbers_in_both_ways_is_told_to_choose_one(string? culture, string first, string second)
    {
        var read = culture is null ? null : CultureInfo.GetCultureInfo(culture);
        var told = Rows(read, new("data.csv"), ["participant", "x"], ["1", first], ["2", second]).Diagnostics;

        told.Should().ContainSingle().Which.Code.Should().Be("ER5048");
        told[0].ToString(Language.English).Should().EndWith("The file has both: write all numbers in one way.");
    }

    [Fact]
    public void Where_a_file_writes_numbers_in_one_other_way_the_mend_is_its_culture() =>
        Rows(CultureInfo.InvariantCulture, new("data.csv"), ["participant", "x"], ["1", "2"], ["2", "2,5"]).Diagnostics.Single()
            .ToString(Language.English)
            .Should()
            .EndWith("If the file is written the Vietnamese way (2,5 and 31/12/2017), add --culture vi-VN.");

    [Fact]
    public void Of_many_numbers_that_read_in_two_ways_the_first_three_are_told_and_all_are_counted()
    {
        string[] rows = [.. Enumerable.Range(1, 5).Select(i => $"{i},,1.00{i}")];
        var told = Table(["participant,name,n", .. rows]).Diagnostics.Should().ContainSingle().Which;

        told.Code.Should().Be("ER5049");
        told.ToString(Language.English).Should().Contain(
            "5 places are like this: '1.001' 2:4, '1.002' 3:4, '1.003' 4:4, ….");
    }

    private static (IReadOnlyList<Submission> Submissions, IReadOnlyList<Diagnostic> Diagnostics) Rows(
        CultureInfo? culture, TableOrigin origin, params string[][] rows)
    {
        List<Diagnostic> told = [];
        return (Read(culture, origin, rows.Select((cells, i) => RowOf(i + 1, cells)), told), told);
    }

    /// <summary>As a file is read, in which the header is looked for.</summary>
    private static IReadOnlyList<Submission> Read(
        CultureInfo? culture, TableOrigin origin, IEnumerable<DataRow> rows, List<Diagnostic> told)
    {
        var bag = new DiagnosticBag(WorkMeter.Unlimited);
        var submissions = new SubmissionRows(Campaign.Definition, origin, culture, bag).Read(rows, isHeaderFirst: false);
        told.AddRange(bag.ToSortedList());
        return submissions;
    }

    private static DataRow RowOf(int line, string[] cells) => new(line, [.. cells.Select((text, i) => new DataCell(text, line, i + 1))]);
}
