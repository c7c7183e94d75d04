using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>What is wrong with JSON, in the whole of its words.</summary>
public sealed class JsonMessageTests
{
    private const string Mend = " Kiểm tra dấu phẩy, dấu ngoặc kép và dấu đóng ngay trước chỗ này.";
    private const string MendEnglish = " Check the commas, double quotes and closing brackets just before this place.";

    [Theory]
    [InlineData("", "1:1", "tệp trống", "the file is empty")]
    [InlineData("// only a comment", "1:1", "tệp trống", "the file is empty")]
    [InlineData("{ /* never", "1:3", "ghi chú mở bằng /* không được đóng bằng */", "a comment opened by /* is never closed by */")]
    [InlineData("{ \"id\": \"a", "1:9", "văn bản không được đóng bằng ngoặc kép", "a text is never closed by a double quote")]
    [InlineData(
        "{ \"id\": \"a\\q\" }",
        "1:11",
        "sau \\ trong văn bản chỉ được viết \" \\ / b f n r t hoặc u và bốn chữ số",
        "after \\ a text takes only \" \\ / b f n r t, or u and four digits")]
    [InlineData(
        "{ \"id\": \"a\\u12g4\" }",
        "1:11",
        "sau \\ trong văn bản chỉ được viết \" \\ / b f n r t hoặc u và bốn chữ số",
        "after \\ a text takes only \" \\ / b f n r t, or u and four digits")]
    [InlineData(
        "{ \"id\": \"a\\u12",
        "1:11",
        "sau \\ trong văn bản chỉ được viết \" \\ / b f n r t hoặc u và bốn chữ số",
        "after \\ a text takes only \" \\ / b f n r t, or u and four digits")]
    [InlineData("{ \"id\": 010 }", "1:9", "'010' không phải số viết theo JSON: viết 10", "'010' is no JSON number: write 10")]
    [InlineData("{ \"id\": -.5 }", "1:9", "'-.5' không phải số viết theo JSON: viết -0.5", "'-.5' is no JSON number: write -0.5")]
    [InlineData("{ \"id\": +10 }", "1:9", "'+10' không phải số viết theo JSON: viết 10", "'+10' is no JSON number: write 10")]
    [InlineData("{ \"id\": 5. }", "1:9", "'5.' không phải số viết theo JSON: viết 5", "'5.' is no JSON number: write 5")]
    [InlineData("{ \"id\": 1.000.000 }", "1:9", "'1.000.000' không phải số viết theo JSON: viết 1000000",
        "'1.000.000' is no JSON number: write 1000000")]
    [InlineData("{ \"id\": 1_000 }", "1:9", "'1_000' không phải số viết theo JSON: viết 1000", "'1_000' is no JSON number: write 1000")]
    [InlineData("{ \"id\": 0x10 }", "1:9", "'0x10' không phải số viết theo JSON", "'0x10' is no JSON number")]
    [InlineData("{ \"id\": nul }", "1:9", "'nul' không phải giá trị JSON: viết null", "'nul' is no JSON value: write null")]
    [InlineData("{ \"id\": FALSE }", "1:9", "'FALSE' không phải giá trị JSON: viết false", "'FALSE' is no JSON value: write false")]
    [InlineData("{ \"id\": có }", "1:9", "'có' không phải giá trị JSON: viết true", "'có' is no JSON value: write true")]
    [InlineData("{ \"id\": NaN }", "1:9", "JSON không có số 'NaN': bỏ trường này", "JSON has no number 'NaN': leave this field out")]
    [InlineData(
        "{ \"id\": cost }", "1:9", "'cost' phải đứng trong ngoặc kép: viết \"cost\"", "'cost' stands in double quotes: write \"cost\"")]
    [InlineData("{ \"id\": 'a' }", "1:9", "văn bản phải đứng trong ngoặc kép", "text stands in double quotes")]
    [InlineData(
        "{ \"id\": 😀 }",
        "1:9",
        "'😀' không bắt đầu một giá trị: số, \"văn bản\", true, false, null, { hoặc [",
        "'😀' begins no value: a number, \"text\", true, false, null, { or [")]
    [InlineData("{ id: 1 }", "1:3", "tên phải đứng trong ngoặc kép", "names stand in double quotes")]
    [InlineData("{ 1: 1 }", "1:3", "'1' không bắt đầu một tên trong ngoặc kép", "'1' begins no name in double quotes")]
    [InlineData("{ \"id\" = 1 }", "1:8", "thiếu dấu hai chấm sau tên", "a colon is missing after the name")]
    [InlineData("{ \"id\": 1,, }", "1:11", "thừa một dấu phẩy", "a comma too many")]
    [InlineData("[ , 1 ]", "1:3", "thừa một dấu phẩy", "a comma too many")]
    [InlineData(
        "{ \"id\": [ 1 }",
        "1:13",
        "trước '}' thiếu dấu phẩy hoặc dấu đóng; ngoặc kép bên trong văn bản viết \\\"",
        "a comma or a closing bracket is missing before '}'; a quote inside a text is written \\\"")]
    [InlineData(
        "{ \"id\": 2,5 }",
        "1:9",
        "'2,5' viết với dấu phẩy thập phân, phải là dấu chấm",
        "'2,5' is written with a decimal comma, which has to be a point")]
    [InlineData(
        "{ \"id\": 1 } {",
        "1:13",
        "còn văn bản sau dấu đóng cuối; cả tệp chỉ là một đối tượng { … }",
        "there is text after the end; the whole file is one object { … }")]
    [InlineData("{ \"id\": 1 # one", "1:11", "ghi chú bắt đầu bằng //, không phải #", "a comment begins with //, not with #")]
    [InlineData("{ \"id\": “a” }", "1:9", "“ là ngoặc cong, phải gõ ngoặc thẳng \"", "“ is a curly quote, which has to be a straight \"")]
    [InlineData(
        "{ \"id\": 1",
        "1:10",
        "văn bản kết thúc giữa chừng, còn thiếu dấu đóng } hoặc ]",
        "the text breaks off, a closing } or ] is missing")]
    public void Each_mistake_has_words_of_its_own(string json, string at, string vietnamese, string english)
    {
        var first = Diagnose.File(json)[0];
        first.ToString(Language.Vietnamese)
            .Should()
            .Be($"test/campaign.json:{at}: lỗi ER1001: tệp không phải JSON hợp lệ: {vietnamese}.{Mend}");
        first.ToString(Language.English)
            .Should()
            .Be($"test/campaign.json:{at}: error ER1001: the file is not valid JSON: {english}.{MendEnglish}");
    }

    [Fact]
    public void A_word_that_is_no_value_is_shown_up_to_a_length() =>
        Diagnose.File($"{{ \"id\": {new string('n', 100_000)} }}")[0].Message.English
            .Should()
            .Be($"the file is not valid JSON: '{new string('n', 40)}…' stands in double quotes: write \"{new string('n', 40)}…\".");

    [Theory]
    [InlineData(
        "\"constants\": { \"excellentFrom\": \"90\" }",
        "'excellentFrom' must be a number, or { \"by\": …, \"values\": … }. Leave out the quotes: write 90.",
        "'excellentFrom' phải là một số, hoặc { \"by\": …, \"values\": … }. Bỏ ngoặc kép: viết 90.")]
    [InlineData(
        "\"constants\": { \"excellentFrom\": \"2,5\" }",
        "'excellentFrom' must be a number, or { \"by\": …, \"values\": … }. Leave out the quotes: write 2.5.",
        "'excellentFrom' phải là một số, hoặc { \"by\": …, \"values\": … }. Bỏ ngoặc kép: viết 2.5.")]
    [InlineData(
        "\"constants\": { \"excellentFrom\": \"ninety\" }",
        "'excellentFrom' must be a number, or { \"by\": …, \"values\": … }.",
        "'excellentFrom' phải là một số, hoặc { \"by\": …, \"values\": … }.")]
    [InlineData(
        "\"rounding\": { \"total\": \"2\" }",
        "'total' must be a number. Leave out the quotes: write 2.",
        "'total' phải là một số. Bỏ ngoặc kép: viết 2.")]
    public void A_number_in_quotes_is_told_what_to_write(string field, string english, string vietnamese) =>
        Tells(new CampaignText { Rest = field }, english, vietnamese);

    [Fact]
    public void A_truth_value_in_quotes_is_told_what_to_write() => Tells(
        new CampaignText
        {
            Criteria =
                """
                    { "id": "g", "maxPoints": 10, "cap": "True",
                      "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" } ] }
                    """,
        },
        "'cap' must be true or false. Leave out the quotes: write true.",
        "'cap' phải là true hoặc false. Bỏ ngoặc kép: viết true.");

    [Theory]
    [InlineData("\"each\": \"x\", \"points\": -4", "x", "-4")]
    [InlineData("\"when\": \"x > 1\", \"points\": \"-4\"", "x > 1", "-4")]
    public void Points_taken_off_are_written_without_a_sign(string deduction, string reason, string points) => Tells(
        new CampaignText { Criteria = $$"""{ "id": "c", "maxPoints": 10, "deductions": [ { {{deduction}} } ] }""", Workflows = "" },
        $"the deduction for '{reason}' says {points} points: what is taken off is written without a minus sign. Write 4: so many points "
            + $"are taken off.",
        $"khoản trừ của '{reason}' ghi {points} điểm: số điểm bị trừ viết không có dấu trừ. Viết 4: số điểm này được trừ đi.");

    private static void Tells(CampaignText text, string english, string vietnamese)
    {
        var found = Diagnose.Of(text).Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error).Subject;
        $"{found.Message.English} {found.Hint?.English}".TrimEnd().Should().Be(english);
        $"{found.Message.Vietnamese} {found.Hint?.Vietnamese}".TrimEnd().Should().Be(vietnamese);
    }
}
