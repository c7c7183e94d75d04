using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class HostFunctionTests
{
    [Theory]
    [InlineData("en", "campaign.json:6:19: error ER3002: the expression uses the name 'Fn.Days360', which does not exist here. "
        + "If it is a function of an application, load the rules in that application. There are: Fn.DaysBetween, Fn.Abs, ")]
    [InlineData("vi", "campaign.json:6:19: lỗi ER3002: biểu thức dùng tên 'Fn.Days360' không tồn tại ở đây. "
        + "Nếu đó là hàm của một ứng dụng, hãy nạp quy tắc trong ứng dụng ấy. Có: Fn.DaysBetween, Fn.Abs, ")]
    public async Task Rules_that_call_a_function_of_an_application_are_refused_with_what_to_do(string language, string expected)
    {
        using var folder = new TempFolder();
        folder.Write("rules/campaign.json", """
            { "formatVersion": 1, "id": "days", "version": "1", "name": "Days",
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "begun", "type": "date" } ],
              "criteria": [
                { "id": "c", "maxPoints": 10, "deductions": [ {
                  "when": "Fn.Days360(begun, begun) > 30", "points": 1, "label": "Trễ" } ] } ] }
            """);
        var result = await Run.CliAsync("validate", folder.PathOf("rules"), "--lang", language);

        result.ExitCode.Should().Be(1);
        result.Output.ReplaceLineEndings("\n").Should().Contain(expected);
    }
}
