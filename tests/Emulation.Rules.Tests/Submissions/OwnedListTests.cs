using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

public sealed class OwnedListTests
{
    private const string Scores = "participant,name,cluster,rank,total,percent,grade,status,reform\n";

    private static readonly CampaignText Year = new()
    {
        Indicators = """
            { "id": "x", "type": "number", "default": 0 },
            { "id": "months", "type": "list", "owner": "participant", "item": [ { "id": "total", "type": "number" }, { "id": "grade",
              "type": "text", "default": "" } ] },
            { "id": "delays", "type": "list", "item": [ { "id": "days", "type": "number" } ], "default": [] },
            { "id": "prizes", "type": "list", "item": [ { "id": "title", "type": "text" }, { "id": "worth", "type": "number",
              "default": 1 } ] }
            """,
        Criteria = """{ "id": "c", "maxPoints": 1000, "mark": "months.Sum(total)" }""",
        Workflows = "",
    };

    [Fact]
    public void The_results_of_several_evaluations_become_items_file_by_file()
    {
        var (campaign, completed, found) = Read("months",
            Scores + "a,A,North,1,80.5,80.5,good,complete,4\nb,B,North,2,70,70,fair,complete,3\n",
                Scores + "b,B,North,1,75,75,good,complete,5\na,A,North,2,60,60,,complete,2\n");
        found.Should().BeEmpty();
        completed.Select(s => s.Values["months"].Value.ToString())
            .Should().Equal("grade=good, total=80.5; total=60", "grade=fair, total=70; grade=good, total=75");
        campaign.Evaluate(completed).Sheets.Select(s => s.Total).Should().Equal(140.5m, 145m);
    }

    [Fact]
    public void A_table_of_ones_own_may_have_other_columns_too_and_is_read_in_the_culture_given()
    {
        var (_, completed, found) = Read("months", "participant,month,total\na,1,\"2,5\"\n", "participant,total\nb,3\n");
        found.Select(d => d.Code).Should().Equal("ER5048");
        (_, completed, found) = ReadAs("vi-VN", "months", "participant,month,total\na,1,\"2,5\"\n");
        found.Should().BeEmpty();
        completed[0].Values["months"].Value.ToString().Should().Be("total=2.5");
        completed[1].Values["months"].Value.ToString().Should().Be("");
    }

    [Fact]
    public void What_was_not_complete_is_missing_and_not_what_it_came_to_so_far()
    {
        var (campaign, completed, found) = Read("months", Scores + "a,A,North,1,80,80,good,complete,4\nb,B,North,,30,,,incomplete,\n",
            Scores + "a,A,North,1,10,10,good,complete,4\nb,B,North,2,5,5,fair,complete,1\n");
        found.Single().ToString(Language.English).Should().Be(
            "f0.csv:3:1: warning ER5090: list 'months': results whose status is not complete, so that their figures are not taken (1): "
            + "'b'. "
            + "Complete the data of that period and score it again; until then, criteria that read these figures are not evaluated.");
        found.Single().ToString(Language.Vietnamese).Should().Be(
            "f0.csv:3:1: cảnh báo ER5090: danh sách 'months': 1 dòng có kết quả chưa trọn vẹn (status khác complete) nên không lấy số: "
            + "'b'. "
            + "Bổ sung số liệu của kỳ đó và chấm lại; nếu không, tiêu chí đọc các số này là chưa chấm được.");
        campaign.Evaluate(completed).Sheet("a").Total.Should().Be(90m);
        campaign.Evaluate(completed).Sheet("b").Line("c").Missing.Should().Equal("months.total");
    }

    [Fact]
    public void Of_many_results_that_were_not_complete_the_first_five_are_named_and_all_are_counted()
    {
        Named(5).Should().Contain("so that their figures are not taken (5): 'p1', 'p2', 'p3', 'p4', 'p5'. ");
        Named(6).Should().Contain("so that their figures are not taken (6): 'p1', 'p2', 'p3', 'p4', 'p5', …. ");

        static string Named(int many) => Read(
            "months", Scores + string.Concat(Enumerable.Range(1, many).Select(i => $"p{i},P,North,,30,,,incomplete,\n")))
            .Found.First(d => d.Code == "ER5090").ToString(Language.English);
    }

    [Fact]
    public void A_row_of_nobody_is_told_and_counts_for_none()
    {
        var found = Read("months", "participant,total\na,1\n,2\n").Found.Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "f0.csv:3:2: error ER5003: the participant's id is missing. Give the row a participant's id, or delete the row.");
    }

    [Fact]
    public void A_participant_twice_in_one_file_is_told_with_both_places()
    {
        var (_, _, found) = Read("months", "participant,total\na,1\n", "participant,total\na,2\nb,3\na,2\n");
        found.Single().ToString(Language.English).Should().Be(
            "f1.csv:4:1: error ER5068: list 'months': participant 'a' has two rows in one file, the other one at f1.csv:2:1. A file "
            + "holds the results of one period, a row for each participant. Remove one, or split the file in two.");
        found.Single().ToString(Language.Vietnamese).Should().Be(
            "f1.csv:4:1: lỗi ER5068: danh sách 'months': đơn vị 'a' có hai dòng trong cùng một tệp, dòng kia ở f1.csv:2:1. Mỗi tệp là "
            + "kết quả của một kỳ, mỗi đơn vị một dòng. Bỏ một dòng, hoặc tách thành hai tệp.");
    }

    [Fact]
    public void A_file_that_says_nothing_new_is_told_and_like_results_of_some_are_not()
    {
        Read("months", "participant,total\na,1\nb,2\n", "participant,total\na,1\nb,3\n").Found.Should().BeEmpty();
        var found = Read("months", "participant,total\na,1\nb,2\n", "participant,total\nb,2\na,1\n").Found.Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "f1.csv:2:1: warning ER5069: list 'months': rows of this file stand in an earlier one too and count twice (2), such as that "
            + "of participant 'b' at f0.csv:3:1. Check that no file was given twice.");
        found.ToString(Language.Vietnamese).Should().Be(
            "f1.csv:2:1: cảnh báo ER5069: danh sách 'months': 2 dòng của tệp này đã có trong một tệp trước, ví dụ của đơn vị 'b' ở "
            + "f0.csv:3:1; chúng được tính hai lần. Kiểm tra xem có tệp nào được đưa vào hai lần không.");
    }

    [Fact]
    public void Every_list_takes_several_files_in_their_order_and_any_row_in_two_of_them_is_told()
    {
        var (_, completed, found) = Read("prizes", "participant,title,worth\na,song,1\na,song,1\n",
            "participant,worth,title\na,2,run\na,1,song\nb,1,song\n");
        completed.Select(s => s.Values["prizes"].Value.ToString())
            .Should().Equal("title=song, worth=1; title=song, worth=1; title=run, worth=2; title=song, worth=1", "title=song, worth=1");
        found.Select(d => d.Code).Should().Equal("ER5053", "ER5069");
        found[1].ToString()
            .Should().StartWith(
                "f1.csv:3:1: warning ER5069: list 'prizes': rows of this file stand in an earlier one too and count twice (1), such as "
                + "that of participant 'a' at f0.csv:2:1.");
    }

    [Fact]
    public void A_row_that_stands_twice_in_one_file_is_noted_where_a_text_tells_items_apart()
    {
        var (_, completed, found) = Read("prizes", "participant,title,worth\na,song,1\nb,song,1\na,run,2\na, song ,1\na,,1\na,,1\n");
        completed[0].Values["prizes"].Value.ToString().Should().Be(
            "title=song, worth=1; title=run, worth=2; title=song, worth=1; worth=1; worth=1");
        found.Single().ToString(Language.English).Should().Be(
            "f0.csv:5:1: info ER5053: the file was read so: list 'prizes': row 5 of 'a' says the same as row 2, and both count. If that is "
            + "not so, remove one of the two rows.");
        found.Single().ToString(Language.Vietnamese).Should().Be(
            "f0.csv:5:1: thông tin ER5053: tệp được đọc như sau: danh sách 'prizes': dòng 5 của 'a' ghi giống hệt dòng 2, và cả hai đều "
            + "được tính. Nếu không phải vậy, bỏ một trong hai dòng.");
        Read("delays", "participant,days\na,0\na,0\n").Found.Should().BeEmpty();
    }

    [Fact]
    public void Numbers_that_are_alike_in_two_files_are_no_repetition_and_people_of_one_collective_are_told_apart()
    {
        Read("delays", "participant,days\na,0\nb,1\n", "participant,days\na,0\nb,2\n").Found.Should().BeEmpty();
        Read("delays", "participant,days\na,0\n", "participant,days\na,0\n").Found.Select(d => d.Code).Should().Equal("ER5069");
        var people = Scores.Replace("reform", "title", StringComparison.Ordinal);
        Read("prizes", people + "p1,P,a,1,80,80,good,complete,x\n", people + "p2,P,a,1,70,70,good,complete,x\n").Found.Should().BeEmpty();
    }

    [Fact]
    public void A_column_that_the_list_needs_and_the_file_lacks_is_told()
    {
        var found = Read("months", "participant,totl\na,1\n").Found.Should().ContainSingle().Subject;
        found.ToString(Language.English).Should().Be(
            "f0.csv:1:1: error ER5091: list 'months': the file has no column 'total'. The list's fields must be columns of the file, or "
            + "have a \"default\". Did you mean 'totl'?");
        found.ToString(Language.Vietnamese).Should().Be(
            "f0.csv:1:1: lỗi ER5091: danh sách 'months': tệp không có cột 'total'. Các trường của danh sách phải là tên cột của tệp, "
            + "hoặc có \"default\". Có phải 'totl'?");
        Read("prizes", "participant,titel\na,1\n").Found.Select(d => d.Code).Should().Equal("ER5016");
    }

    [Fact]
    public void Scores_of_a_list_without_an_owner_are_still_those_of_the_collective_its_cluster_names()
    {
        var (_, completed, _) = Read("prizes",
            Scores.Replace("reform", "title",
                StringComparison.Ordinal) + "p1,P,a,1,80,80,good,complete,x\np2,P,b,1,70,70,good,complete,y\n");
        completed.Select(s => s.Values["prizes"].Value.ToString()).Should().Equal("title=x", "title=y");
    }

    [Theory]
    [InlineData("""{ "id": "l", "type": "list", "owner": "cluster", "item": [ { "id": "v", "type": "number" } ] }""", "ER1016")]
    [InlineData("""{ "id": "l", "type": "number", "owner": "participant" }""", "ER2025")]
    public void An_owner_is_the_participant_and_only_lists_have_one(string indicator, string code) =>
        Diagnose.Of(new CampaignText { Indicators = """{ "id": "x", "type": "number" }, """ + indicator }).Select(d => d.Code)
            .Should().Contain(code);

    [Fact]
    public void The_owner_enters_the_fingerprint() =>
        Year.Load().Reference.Fingerprint
            .Should().NotBe((Year with { Indicators = Year.Indicators.Replace(" \"owner\": \"participant\",", "",
                StringComparison.Ordinal) }).Load().Reference.Fingerprint);

    private static (Campaign Campaign, IReadOnlyList<Submission> Completed, IReadOnlyList<Diagnostic> Found) Read(string list,
        params string[] files) => ReadAs("", list, files);

    private static (Campaign Campaign, IReadOnlyList<Submission> Completed, IReadOnlyList<Diagnostic> Found) ReadAs(string culture,
        string list, params string[] files)
    {
        var campaign = Year.Load();
        ItemTable.TryRead(
            campaign.Definition.Indicators.Single(i => i.Id == list), [.. files.Select(Table)], CultureInfo.GetCultureInfo(culture),
                [campaign.NewSubmission("a").With("x", 0), campaign.NewSubmission("b").With("x", 0)],
            out var completed, out var found);
        return (campaign, completed, found);
    }

    private static TextTable Table(string text, int file)
    {
        var rows = text.TrimEnd('\n').Split('\n').Select((line, i) => Cells(line, file, i + 1)).ToList();
        return new TextTable { Header = rows[0], Rows = [.. rows.Skip(1)] };
    }

    /// <summary>Cells in quotes hold one comma each.</summary>
    private static IReadOnlyList<TextCell> Cells(string line, int file, int number) =>
        [.. line.Replace("\"2,5\"", "2;5", StringComparison.Ordinal).Split(',').Select((text, i) => new TextCell
    {
        Text = text.Replace(';', ','),
        Position = new SourcePosition { File = $"f{file}.csv", Line = number, Column = i + 1 },
    })];
}
