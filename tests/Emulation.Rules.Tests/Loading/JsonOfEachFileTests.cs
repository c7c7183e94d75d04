using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Importing;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>What is wrong with JSON is told in the words of what the file is.</summary>
public sealed class JsonOfEachFileTests
{
    private static readonly Dictionary<string, Func<string, IReadOnlyList<Diagnostic>>> Readers = new()
    {
        ["submissions"] = text => SubmissionJson.TryRead(text, "f.json", out _, out var told) ? [] : told,
        ["decisions"] = text => DecisionJson.TryRead(text, "f.json", out _, out var told) ? [] : told,
        ["cases"] = text =>
            CaseFile.TryRead(AwardCampaign.One("true").Definition, text, "f.json", out _, out var told) ? [] : told,
        ["texts"] = text => TextCatalogueJson.TryRead(text, "f.json", out _, out var told) ? [] : told,
        ["workflows"] = text => StockImport.Read(text, "f.json", "c", 2026).Diagnostics,
    };

    [Theory]
    [InlineData("submissions", "all participants stand in one list [ … ]", "mọi đơn vị đặt trong cùng một danh sách [ … ]")]
    [InlineData("decisions", "all decisions stand in one list [ … ]", "mọi quyết định đặt trong cùng một danh sách [ … ]")]
    [InlineData("cases", "all worked examples stand in one list [ … ]", "mọi ví dụ đặt trong cùng một danh sách [ … ]")]
    [InlineData("texts", "the whole file is one object { … }", "cả tệp chỉ là một đối tượng { … }")]
    [InlineData("workflows", "several workflows in one file stand in [ … ]", "nhiều workflow trong một tệp thì đặt trong [ … ]")]
    public void Text_after_the_end_is_told_in_words_of_the_file(string file, string english, string vietnamese)
    {
        var told = Readers[file]("{ } { }").Should().ContainSingle().Subject;

        told.Position.ToString().Should().Be("f.json:1:5");
        told.Message.English.Should().Be($"the file is not valid JSON: there is text after the end; {english}.");
        told.Message.Vietnamese.Should().Be($"tệp không phải JSON hợp lệ: còn văn bản sau dấu đóng cuối; {vietnamese}.");
    }

    [Theory]
    [InlineData("submissions")]
    [InlineData("decisions")]
    [InlineData("cases")]
    [InlineData("texts")]
    public void Data_are_not_told_to_move_groups(string file)
    {
        var hint = Readers[file](new string('[', 65)).Should().ContainSingle().Subject.Hint!;

        hint.English.Should().Be("Data need a few levels only: check the opening brackets just before this place.");
        hint.Vietnamese.Should().Be("Dữ liệu chỉ cần vài tầng: kiểm tra các dấu mở ngoặc ngay trước chỗ này.");
    }

    [Fact]
    public void A_reason_that_is_too_long_is_no_text_of_every_sheet()
    {
        var decision = $$"""
            [ { "award": "a", "participant": "p", "verdict": "changes", "by": "x", "reason": "{{new string('r', 10_001)}}" } ]
            """;

        Readers["decisions"](decision).Should().Contain(d => d.Code == "ER1023" && d.Hint!.English == "Shorten this text.");
    }
}
