using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Submissions;

public sealed partial class SubmissionTests
{
    [Theory]
    [InlineData("x", "12\u202E5", "125", "U+202E")]
    [InlineData("x", "\u202D125\u202C", "125", "U+202C, U+202D")]
    [InlineData("x", "1\u20662\u20695", "125", "U+2066, U+2069")]
    [InlineData("x", "\u200F12.5", "12.5", "U+200F")]
    [InlineData("n", "1\u061C2", "12", "U+061C")]
    [InlineData("d", "2026-\u202E05-01", "2026-05-01", "U+202E")]
    public void A_number_or_date_that_marks_of_direction_may_turn_is_refused(string column, string text, string shown, string marks)
    {
        var (submissions, diagnostics) = Table($"participant,{column}", $"1,{text}");

        submissions.Should().BeEmpty();
        var message = diagnostics.Should().ContainSingle().Which;
        message.Position.ToString().Should().Be("data.csv:2:3");
        message.ToString(Language.English).Should().Be(
            $"data.csv:2:3: error ER5056: participant '1', column '{column}': '{shown}' holds marks of direction, which are not seen "
                + $"({marks}). Clear the cell and type it again: with such marks the digits may stand in another order than is seen.");
        message.ToString(Language.Vietnamese).Should().Be(
            $"data.csv:2:3: lỗi ER5056: đơn vị '1', cột '{column}': '{shown}' có ký tự đổi hướng chữ, không nhìn thấy được ({marks}). "
                + "Xóa ô rồi gõ lại: có những ký tự này, các chữ số có thể đứng khác thứ tự đang thấy.");
    }

    [Fact]
    public void A_date_as_Windows_copies_it_is_read()
    {
        var (submissions, diagnostics) = Table("participant,x,d", "1,5,\u200E2026-\u200E05-\u200E01");

        diagnostics.Should().NotContain(d => d.Severity == DiagnosticSeverity.Error);
        submissions.Single().Values["d"].Value.Value.Should().Be(new DateOnly(2026, 5, 1));
    }

    [Fact]
    public void Marks_of_direction_around_a_name_or_a_text_are_no_fault()
    {
        var (submissions, diagnostics) = Table("participant,name,x,k,s", "1,\u200EA\u200E,5,\u200Eone,\u200Eb");

        diagnostics.Should().NotContain(d => d.Severity == DiagnosticSeverity.Error);
        submissions.Single().Values["k"].Value.Value.Should().Be("one");
    }
}
