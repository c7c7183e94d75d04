using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(null, null, null, "en")]
    [InlineData(null, null, "vi_VN.UTF-8", "vi")]
    [InlineData(null, null, "tr_TR.UTF-8", "en")]
    [InlineData(null, "en_US.UTF-8", "vi_VN.UTF-8", "en")]
    [InlineData("vi_VN", "en_US.UTF-8", "C", "vi")]
    [InlineData("", "vi", "C", "vi")]
    public void The_first_variable_that_is_set_decides(string? all, string? messages, string? lang, string code)
    {
        var variables = new Dictionary<string, string?>(
            StringComparer.Ordinal) { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        LanguageChoice.From(name => variables.GetValueOrDefault(name)).Should().Be(Language.Of(code));
    }

    [Theory]
    [InlineData("vi_VN.UTF-8", "", "lỗi: không có thư mục '/none'.\n")]
    [InlineData("vi_VN.UTF-8", "en", "error: there is no folder '/none'.\n")]
    [InlineData("en_US.UTF-8", "vi", "lỗi: không có thư mục '/none'.\n")]
    [InlineData("C", "", "error: there is no folder '/none'.\n")]
    public async Task Lang_overrides_the_environment(string locale, string lang, string expected)
    {
        string[] options = lang.Length == 0 ? [] : ["--lang", lang];

        var result = await Run.InAsync(locale, ["validate", "/none", .. options]);

        result.Error.Should().Be(expected);
    }

    [Fact]
    public async Task Lang_is_understood_before_the_command_too()
    {
        var result = await Run.CliAsync("--lang", "vi", "validate", "/none");

        result.Error.Should().Be("lỗi: không có thư mục '/none'.\n");
    }
}
