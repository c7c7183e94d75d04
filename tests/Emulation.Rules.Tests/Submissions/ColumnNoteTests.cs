using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>What a table lacks, or writes otherwise than it is meant, is noted once and keeps nothing from being read.</summary>
public sealed class ColumnNoteTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" },
            { "id": "late", "name": { "vi": "Báo cáo muộn", "en": "Late reports" }, "type": "integer", "default": 0 },
            { "id": "rate", "name": { "vi": "Tỷ lệ", "en": "Rate" }, "type": "number", "unit": "%", "min": 0, "max": 100 }
            """,
    }.Load();

    [Fact]
    public void A_column_that_is_missing_is_noted_with_the_default_that_all_have()
    {
        var note = Read("participant,x", "a,1", "b,2").Should().ContainSingle().Subject;

        (note.Code, note.Severity, note.Position.Line).Should().Be(("ER5053", DiagnosticSeverity.Info, 1));
        note.ToString(Language.English).Should().EndWith(
            "the file was read so: it has no column for 'Late reports' = 0: that default counts for 2 participants. If that is not so, "
                + "add the missing columns to the table.");
        note.ToString(Language.Vietnamese).Should().EndWith(
            "tệp được đọc như sau: bảng không có cột cho 'Báo cáo muộn' = 0: giá trị mặc định này được tính cho cả 2 đơn vị. Nếu không "
                + "phải vậy, thêm cột còn thiếu vào bảng.");
    }

    [Theory]
    [InlineData("participant,x,late", "a,1,")]
    [InlineData("participant,name", "a,A")]
    public void One_that_is_empty_says_that_nothing_was_there_and_a_list_of_names_lacks_all(string header, string row) =>
        Read(header, row).Should().BeEmpty();

    [Fact]
    public void Percentages_that_are_all_written_as_parts_of_1_are_noted()
    {
        var note = Read("participant,late,rate", "a,0,1", "b,0,0.97", "c,0,0.2").Should().ContainSingle().Subject;

        (note.Code, note.Severity, note.Position.Line).Should().Be(("ER5053", DiagnosticSeverity.Info, 3));
        note.Message.English.Should()
            .Be("the file was read so: no value of 'Rate' (unit %) is above 1, such as 0.97, which is no more than 1%.");
        note.Message.Vietnamese.Should()
            .Be("tệp được đọc như sau: mọi giá trị của 'Tỷ lệ' (đơn vị %) không quá 1, như 0.97, tức là không quá 1%.");
        note.Hint!.English.Should().Be("If that is not so, enter percentages: 97 for 97%, not 0.97.");
        note.Hint.Vietnamese.Should().Be("Nếu không phải vậy, nhập theo phần trăm: 97 cho 97%, không phải 0,97.");
    }

    [Theory]
    [InlineData("0.97", "1.5")]
    [InlineData("0.97", "0")]
    [InlineData("0.3", "0.49")]
    [InlineData("0", "1")]
    public void Others_are_not(string one, string other) =>
        Read("participant,late,rate", $"a,0,{one}", $"b,0,{other}").Should().BeEmpty();

    [Fact]
    public void A_column_whose_header_is_empty_is_told_with_what_the_table_lacks()
    {
        SubmissionTable.TryRead(
            Campaign.Definition, Cells("participant,,rate", 1), [Cells("a,3,50", 2)], CultureInfo.InvariantCulture, out _, out var told);

        told.Single().ToString(Language.English).Should().EndWith(
            "ER5016: there is no indicator for column '#2'. The header of this column (line 1) is empty: write its name, or clear the "
                + "column. There are: name, cluster, x, late.");
        told.Single().ToString(Language.Vietnamese).Should().EndWith(
            "ER5016: không có số liệu nào cho cột '#2'. Ô tiêu đề của cột này (dòng 1) trống: ghi tên cột, hoặc xóa cột. Có: name, "
                + "cluster, x, late.");
    }

    private static IReadOnlyList<Diagnostic> Read(string header, params string[] rows)
    {
        SubmissionTable.TryRead(
            Campaign.Definition,
            Cells(header, 1),
            [.. rows.Select((row, i) => Cells(row, i + 2))],
            CultureInfo.InvariantCulture,
            out var submissions,
            out var diagnostics).Should().BeTrue();
        submissions.Should().HaveCount(rows.Length);
        return diagnostics;
    }

    private static IReadOnlyList<TextCell> Cells(string row, int line) =>
        [.. row.Split(',').Select(text => new TextCell { Text = text, Position = new SourcePosition { File = "d.csv", Line = line } })];
}
