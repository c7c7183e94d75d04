using System.Text.RegularExpressions;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests.Embedding;

/// <summary>
/// The solution of <c>tests/Emulation.Rules.Embeddings</c>, copied out of the repository and built once against the packed packages, with
/// the smallest campaign of the packages' READMEs to work on.
/// </summary>
public sealed partial class ConsumerFixture(PackageFixture packages) : IAsyncLifetime
{
    private static readonly string Source = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Embeddings");

    private string Root => Path.Combine(packages.Root, "embeddings");

    public async Task InitializeAsync()
    {
        if (!PackedFactAttribute.IsWanted)
        {
            return;
        }

        foreach (var file in Directory.GetFiles(Source, "*", SearchOption.AllDirectories).Where(f => !Output().IsMatch(f)))
        {
            packages.Write(Path.Combine("embeddings", Path.GetRelativePath(Source, file)), await File.ReadAllTextAsync(file));
        }

        await DotnetProcess.RunAsync(
            "dotnet", Root, "build", "Embeddings.slnx", "--disable-build-servers", $"-p:EmulationRulesVersion=[{PackageFixture.Version}]");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A folder to run a host in, with the campaign in <c>rules</c>.</summary>
    internal string NewFolder(string host)
    {
        packages.Write($"embeddings/{host}/run/rules/reading-2026/campaign.json", JsonOf("Emulation.Rules"));
        packages.Write($"embeddings/{host}/run/rules/reading-2026/cases.json", JsonOf("Emulation.Rules.Testing"));
        return Path.Combine(Root, host, "run");
    }

    /// <summary>What was built of a host.</summary>
    internal string Built(string host) => Path.Combine(Root, host, "bin", "Debug", "net10.0", $"{host}.dll");

    /// <summary>Runs a host to its end.</summary>
    /// <returns>The lines it wrote.</returns>
    internal async Task<string[]> RunAsync(string host, string folder) =>
        (await DotnetProcess.RunAsync("dotnet", folder, Built(host))).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static string JsonOf(string package) =>
        Json().Match(File.ReadAllText(Path.Combine(Repository.Root, "src", package, "README.md"))).Groups["text"].Value;

    [GeneratedRegex("```json\\s+(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Json();

    [GeneratedRegex(@"[\\/](bin|obj|run)[\\/]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Output();
}
