namespace Emulation.Rules.Cli.Tests;

public sealed class ClosedErrorTests
{
    [Theory]
    [InlineData("validate", "none")]
    [InlineData("validate", "--nonsense")]
    [InlineData("verify", "none.json", "--rules", "none", "--data", "none.csv")]
    public async Task Where_standard_error_cannot_be_written_the_exit_code_still_tells(params string[] args)
    {
        var exitCode = await CliApp.RunAsync(args, new StringWriter(), new FullDisk(), _ => null, TimeProvider.System, default);

        exitCode.Should().Be(2);
    }

    /// <summary>What is written to a log on a disk that is full.</summary>
    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");

        public override Task WriteLineAsync(string? value) => throw new IOException("No space left on device");
    }
}
