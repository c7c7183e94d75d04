namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>Runs the program in process.</summary>
internal static class Run
{
    public static Task<CliResult> CliAsync(params string[] args) => InAsync("en_US.UTF-8", args);

    /// <summary>With LANG set to <paramref name="locale"/>.</summary>
    public static Task<CliResult> InAsync(string locale, params string[] args) =>
        WithAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = locale }, args);

    public static async Task<CliResult> WithAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode =
            await CliApp.RunAsync(
                args,
                output,
                error,
                name => environment.GetValueOrDefault(name),
                new FixedClock(new DateTimeOffset(2031, 5, 4, 3, 2, 1, TimeSpan.Zero)),
                CancellationToken.None);
        return new CliResult(exitCode, output.ToString(), error.ToString());
    }
}
