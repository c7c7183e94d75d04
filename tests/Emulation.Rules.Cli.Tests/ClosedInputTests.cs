using System.Diagnostics;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Programs that were started without what they need: standard input, all of it, or a system that knows accents.</summary>
public sealed class ClosedInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(
        "lsp --lang en <&-",
        2,
        "error: standard input or output is closed: an editor starts this command, and they speak over both.")]
    [InlineData(
        "lsp --lang vi </dev/null >&-",
        2,
        "lỗi: đầu vào chuẩn hoặc đầu ra chuẩn đã bị đóng: trình soạn thảo khởi chạy lệnh này và trao đổi với nó qua cả hai.")]
    [InlineData("import /dev/stdin --out none --lang en <&-", 2, "error: cannot read '/dev/stdin': standard input is closed.")]
    [InlineData("lsp --lang en </dev/null", 1, "")]
    public async Task A_command_whose_input_is_closed_ends(string command, int exitCode, string says) =>
        (await ShellAsync($"dotnet \"$0\" {command}")).Should().Be((exitCode, says));

    [Fact]
    public async Task A_language_server_whose_input_ends_within_a_message_ends() =>
        (await ShellAsync("printf 'Content-Length: 50\\r\\n\\r\\n{' | dotnet \"$0\" lsp --lang en")).Should().Be((1, ""));

    [Theory]
    [InlineData("en", "error: letters with accents cannot be compared: .NET runs in invariant globalization mode. ")]
    [InlineData("vi", "lỗi: chưa so sánh được chữ có dấu: .NET đang chạy ở chế độ không theo ngôn ngữ nào. ")]
    public async Task Where_letters_with_accents_cannot_be_compared_a_command_says_what_to_do(string language, string says)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var (exitCode, error) = await ShellAsync(
            $"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 dotnet \"$0\" validate '{Repository.Rules("bhxh-2026")}' --lang {language}");

        exitCode.Should().Be(2);
        error.Should().StartWith(says).And.Contain("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0").And.Contain("icu-libs").And.NotContain("\n");
    }

    private static async Task<(int ExitCode, string Error)> ShellAsync(string line)
    {
        if (!OperatingSystem.IsLinux())
        {
            return (0, "");
        }

        var program = Path.Combine(AppContext.BaseDirectory, "emulation-rules.dll");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", line, program])
        {
            UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, (await error).TrimEnd());
    }
}
