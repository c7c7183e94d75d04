namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>Runs the program in process.</summary>
internal static class Run
{
    public static Task<CliResult> CliAsync(params string[] args) => InAsync("en_US.UTF-8", args);

    /// <summary>With LANG set to <paramref name="locale"/>.</summary>
    public static Task<CliResult> InAsync(string locale, params string[] args) =>
        WithAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = locale }, args);

    public static Task<CliResult> WithAsync(IReadOnlyDictionary<string, string> environment, params string[] args) =>
        AtAsync(new DateTimeOffset(2031, 5, 4, 3, 2, 1, TimeSpan.Zero), environment, args);

    /// <summary>At a time of its own.</summary>
    public static Task<CliResult> AtAsync(DateTimeOffset now, params string[] args) =>
        AtAsync(now, new Dictionary<string, string>(StringComparer.Ordinal), args);

    private static async Task<CliResult> AtAsync(DateTimeOffset now, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode =
            await CliApp.RunAsync(
                args,
                output,
                error,
                name => environment.GetValueOrDefault(name),
                new FixedClock(now),
                CancellationToken.None);
        return new CliResult(exitCode, output.ToString(), error.ToString());
    }
}
