using System.Text.RegularExpressions;
using Emulation.Rules.Cli.Tests.Support;
using FluentAssertions;
using Xunit;

namespace Emulation.Rules.Cli.Tests;

public sealed partial class HelpLanguageTests
{
    [Fact]
    public async Task No_help_of_any_command_has_English_in_Vietnamese()
    {
        var program = await Run.CliAsync("--help", "--lang", "vi");
        var commands = Command().Matches(program.Output).Select(found => found.Groups["name"].Value).ToList();
        commands.Should().Contain("score").And.Contain("store").And.HaveCountGreaterThan(15);

        foreach (var command in commands.Select(name => (string[])[name]).Append([]).Append(["store", "import"]))
        {
            var help = await Run.CliAsync([.. command, "--help", "--lang", "vi"]);

            help.ExitCode.Should().Be(0);
            help.Output.Should().StartWith("Mô tả:\n").And.Contain("\nCách dùng:\n").And.Contain("Hiện hướng dẫn này.");
            help.Output.Should().NotContainAny(
                "Description:", "Usage:", "Arguments:", "Options:", "Commands:",
                "[command]", "[options]", "(REQUIRED)", "[default:", "Show ");
        }
    }

    [Fact]
    public async Task What_is_required_and_what_holds_otherwise_is_said_in_either_language()
    {
        (await Run.CliAsync("score", "--help", "--lang", "vi")).Output.Should()
            .Contain(" score <DIR> [tùy chọn]\n").And.Contain("--data <FILE> (BẮT BUỘC)").And.Contain("[mặc định: table]");
        (await Run.CliAsync("score", "--help", "--lang", "en")).Output.Should()
            .Contain(" score <DIR> [options]\n").And.Contain("--data <FILE> (REQUIRED)").And.Contain("[default: table]");
        (await Run.CliAsync("--version", "--lang", "vi")).Output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [GeneratedRegex("^  (?<name>[a-z]+) +[^ ]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Command();
}
