using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

public sealed partial class SubmissionTests
{
    private static readonly Campaign Campaign = (Diagnose.Everything with
    {
        Indicators = """
            { "id": "x", "type": "number", "name": { "vi": "Số", "en": "Figure" }, "min": 0, "max": 100, "decimals": 1 },
            { "id": "n", "type": "integer" },
            { "id": "b", "type": "boolean" }, { "id": "d", "type": "date" }, { "id": "k", "type": "choice", "choices": [ "one", "two" ] },
            { "id": "s", "type": "text" }
            """,
        Rest = """ "clusters": [ "Cụm I", "Cụm II" ] """,
    }).Load();

    [Fact]
    public void A_table_gives_typed_values_and_an_empty_cell_is_missing()
    {
        var (submissions, diagnostics) = Table("participant,name,cluster,x,n,b,d,k,s", "79,Sài Gòn,Cụm I,12.5,,true,2026-05-01,one,");
        diagnostics.Should().BeEmpty();
        submissions.Single().Values.ToDictionary(v => v.Key, v => v.Value.Value.ToString()).Should().Equal(
            new Dictionary<string, string> { ["x"] = "12.5", ["b"] = "true", ["d"] = "2026-05-01", ["k"] = "one" });
    }

    [Fact]
    public void A_culture_reads_its_own_decimals_and_dates()
    {
        var (submissions, _) = TableIn(CultureInfo.GetCultureInfo("vi-VN"), "participant;x;d", "1;2,5;31/12/2026");
        submissions.Single().Values["x"].Value.Value.Should().Be(2.5m);
        submissions.Single().Values["d"].Value.Value.Should().Be(new DateOnly(2026, 12, 31));
    }

    [Theory]
    [InlineData("vi-VN", "1.234,5", "ER5050")]
    [InlineData("vi-VN", "1.234", "ER5049")]
    [InlineData("", "1,234.5", "ER5050")]
    [InlineData("", "1,234", "ER5049")]
    [InlineData("", "2,5", "ER5048")]
    [InlineData("", "12%", "ER5056")]
    public void A_number_written_in_another_way_is_refused_and_told_from_no_number(string culture, string text, string code)
    {
        var (_, diagnostics) = TableIn(CultureInfo.GetCultureInfo(culture), "participant;x;n;s", $"1;{text};;");
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("", "9.8e-05", 0.000098)]
    [InlineData("vi-VN", "1,5E+1", 15)]
    public void An_exponent_is_read_as_programs_write_it(string culture, string text, double value)
    {
        var (submissions, diagnostics) = TableIn(CultureInfo.GetCultureInfo(culture), "participant;x", $"1;{text}");
        diagnostics.Should().BeEmpty();
        submissions.Single().Values["x"].Value.Value.Should().Be((decimal)value);
    }

    [Theory]
    [InlineData("", "--1")]
    [InlineData("", "-")]
    [InlineData("", "1e")]
    [InlineData("", "e3")]
    [InlineData("", "1e2.5")]
    [InlineData("", "٣")]
    public void What_is_no_number_is_refused(string culture, string text)
    {
        var (_, diagnostics) = TableIn(CultureInfo.GetCultureInfo(culture), "participant;x", $"1;{text}");
        diagnostics.Single()
            .ToString(Language.English)
            .Should()
            .Be($"data.csv:2:3: error ER5005: participant '1', indicator 'x': '{text}' is not a number. Enter a number; leave it empty "
                + $"where there is no figure yet.");
    }

    [Theory]
    [InlineData("Số")]
    [InlineData("Figure")]
    [InlineData("'Số")]
    [InlineData(" Số\u200b\r\n")]
    public void A_second_header_row_of_names_is_skipped(string name) =>
        Table("participant,x", $"đơn vị,{name}", "1,5").Submissions.Select(s => s.Participant).Should().Equal("1");

    [Fact]
    public void A_second_row_of_anything_else_is_data() =>
        Table("participant,x", "đơn vị,Số 1", "1,5").Diagnostics.Single().ToString(Language.English).Should().Be(
            "data.csv:2:8: error ER5005: participant 'đơn vị', indicator 'x': 'Số 1' is not a number. Enter a number; leave it empty "
                + "where there is no figure yet.");

    [Fact]
    public void Rows_and_columns_that_a_spreadsheet_left_blank_are_nothing()
    {
        var (submissions, diagnostics) = Table("participant,x,s,,", ",,,,", ",Số,,,", "1,5,,,", "  ,,,,", "2,6,,,", ",,,,");
        diagnostics.Should().BeEmpty();
        submissions.Select(s => (s.Participant, s.Values["x"].Value.ToString())).Should().Equal(("1", "5"), ("2", "6"));
        Table("participant,x,,", "1,5,,7").Diagnostics.Single().ToString(Language.English).Should().StartWith("data.csv:2:1: error ER5011");
        Table("participant,,x", "1,,5").Diagnostics.Should().BeEmpty();
        Table("participant,,x", "1,7,5").Diagnostics.Single().Code
            .Should()
            .Be("ER5016", "a blank column with figures is a name that was lost");
    }

    [Fact]
    public void Texts_in_json_are_trimmed_as_cells_are()
    {
        SubmissionJson.TryRead(
            """[ { "participant": " 79 ", "name": " Sài Gòn", "cluster": "Cụm I ", "values": { "k": " one ", "s": "  " } } ]""",
            "data.json",
            out var read,
            out _).Should().BeTrue();
        read.Single().Should().BeEquivalentTo(new { Participant = "79", Name = "Sài Gòn", Cluster = "Cụm I" });
        read.Single().Values.Select(v => v.Value.Value.ToString()).Should().Equal("one", "");
        Campaign.Check(read).Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_column_a_double_column_and_a_short_row_are_told()
    {
        Table("participant,xx", "1,5").Diagnostics.Single().ToString(Language.English).Should().Be(
            "data.csv:1:13: error ER5016: there is no indicator for column 'xx'. Did you mean 'x'?");
        Table("participant,x,x", "1,5,6").Diagnostics.Single().Code.Should().Be("ER5012");
        Table("participant,x", "1").Diagnostics.Single().Code.Should().Be("ER5011");
        Table("name,x", "1,5").Diagnostics.Single().Code.Should().Be("ER5013");
        Table("participant,x", "1\0,5").Diagnostics.Single().Code.Should().Be("ER5038");
    }

    [Fact]
    public void Checks_name_the_participant_the_indicator_and_the_place()
    {
        var (submissions, _) = Table(
            "participant,cluster,x,n,k",
            "1,Cụm I,100.5,,",
            "2,Cụm I,1.25,,",
            "3,Cụm III,1,,",
            "4,Cụm I,1,0.5,",
            "4,Cụm I,1,,two",
            ",Cụm I,1,,",
            "7,Cụm II,,,");
        Campaign.Check(submissions).Select(d => d.ToString(Language.English)).Should().Equal(
            "data.csv:2:9: error ER5006: participant '1', indicator 'x': 100.5 is outside [0, 100]. Check the number and its unit; if it "
                + "is right, change the indicator's min or max.",
            "data.csv:3:9: error ER5007: participant '2', indicator 'x': 1.25 has more than 1 decimals. Round the number, or raise the "
                + "indicator's decimals.",
            "data.csv:4:1: error ER5004: participant '3': there is no cluster 'Cụm III'. Did you mean 'Cụm II'?",
            "data.csv:5:11: error ER5005: participant '4', indicator 'n': '0.5' is not a whole number. Enter a whole number; leave it "
                + "empty where there is no figure yet.",
            "data.csv:6:1: error ER5002: participant '4' stands already at data.csv:5:1. Give every participant one row.",
            "data.csv:7:2: error ER5003: the participant's id is missing. Give the row a participant's id, or delete the row.",
            "data.csv:8:1: error ER5009: participant '7' has no value at all. Enter at least one indicator, or leave the participant out.");
    }

    [Fact]
    public void Json_gives_the_same_values_and_null_is_missing()
    {
        var read = SubmissionJson.TryRead(
            """
                [ { "participant": "1", "cluster": "Cụm I", "values": { "x": 2.5, "b": false, "d": "2026-05-01", "n": null },
                  "evidence": { "x": [ "report.pdf" ] } } ]
                """,
            "data.json", out var submissions, out _);
        read.Should().BeTrue();
        Campaign.Check(submissions).Should().BeEmpty();
        submissions[0].Values.Keys.Should().Equal("b", "d", "x");
    }

    [Theory]
    [InlineData("{ }", "ER1012")]
    [InlineData("[ { \"participant\": \"1\" } ]", "ER1011")]
    [InlineData("[ { \"participant\": \"1\", \"values\": { \"x\": [ 1 ] } } ]", "ER5059")]
    [InlineData(
        "[ { \"participant\": \"1\", \"values\": { }, \"adjustments\": [ { \"criterion\": \"c\", \"points\": 1, \"reason\": \"r\" } ] } ]",
        "ER1011")]
    [InlineData("[ { \"participant\": \"1\", \"values\": { }, \"value\": 1 } ]", "ER1010")]
    public void Json_of_another_form_is_refused(string json, string code)
    {
        SubmissionJson.TryRead(json, "data.json", out var submissions, out var diagnostics).Should().BeFalse();
        submissions.Should().BeEmpty();
        diagnostics.Single().Code.Should().Be(code);
    }

    [Fact]
    public void Texts_that_look_alike_are_alike()
    {
        var decomposed = "Cụm I".Normalize(System.Text.NormalizationForm.FormD);
        Campaign.Check([Campaign.NewSubmission("1", decomposed).With("x", 1)]).Should().BeEmpty();
        Campaign.Evaluate([Campaign.NewSubmission("1", decomposed).With("x", 1)]).Sheets[0].Cluster.Should().Be("Cụm I");
    }

    [Fact]
    public void Nobody_to_check_is_no_error() => Campaign.Check([]).Should().BeEmpty();

    private static (IReadOnlyList<Submission> Submissions, IReadOnlyList<Diagnostic> Diagnostics) Table(params string[] lines) =>
        TableIn(CultureInfo.InvariantCulture, lines);

    private static (IReadOnlyList<Submission> Submissions, IReadOnlyList<Diagnostic> Diagnostics) TableIn(
        CultureInfo culture, params string[] lines)
    {
        var separator = lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var rows = lines.Select((line, index) => Cells(line, index + 1, separator)).ToList();
        SubmissionTable.TryRead(Campaign.Definition, rows[0], [.. rows.Skip(1)], culture, out var submissions, out var diagnostics);
        return (submissions, diagnostics);
    }

    private static List<TextCell> Cells(string line, int number, char separator)
    {
        var cells = new List<TextCell>();
        var column = 1;
        foreach (var text in line.Split(separator))
        {
            cells.Add(new TextCell { Text = text, Position = new SourcePosition { File = "data.csv", Line = number, Column = column } });
            column += text.Length + 1;
        }

        return cells;
    }
}
