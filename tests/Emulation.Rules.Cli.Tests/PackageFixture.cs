using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// All packages, packed once and apart from the working tree, and a folder configured to restore from them. What they depend on comes from
/// the packages this machine has already restored.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>A version no release has.</summary>
    public static string Version => "0.0.0-packed";

    internal string Feed => _folder.PathOf("feed");

    internal string Root => _folder.Root;

    public async Task InitializeAsync()
    {
        if (!PackedFactAttribute.IsWanted)
        {
            return;
        }

        _folder.Write("packing/packing.proj", $"""
            <Project>
              <ItemGroup><Packed Include="{Path.Combine(Repository.Root, "src")}/*/*.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Packed)" Targets="Restore" /></Target>
              <Target Name="Pack"><MSBuild Projects="@(Packed)" Targets="Pack" BuildInParallel="true" /></Target>
            </Project>
            """);
        await DotnetProcess.RunAsync(
            "dotnet", Repository.Root, "build", _folder.PathOf("packing/packing.proj"), "-restore", "-target:Pack", "-maxCpuCount",
            "--disable-build-servers", "-p:Configuration=Release", $"-p:PackageOutputPath={Feed}",
            $"-p:ArtifactsPath={_folder.PathOf("artifacts")}",
            $"-p:Version={Version}", "-p:RunAnalyzers=false");

        var restored =
            (await DotnetProcess.RunAsync("dotnet", Repository.Root, "nuget", "locals", "global-packages", "--list"))
                .Split(": ", 2)[1]
                .Trim();
        _folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder.PathOf("packages")}" /></config>
              <fallbackPackageFolders><clear /><add key="restored" value="{restored}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        await DotnetProcess.RunAsync(
            "dotnet", Root, "tool", "install", "Emulation.Rules.Cli", "--version", Version, "--tool-path", _folder.PathOf("tools"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    internal string Write(string name, string text) => _folder.Write(name, text);

    internal Task<string> ToolAsync(params string[] arguments) =>
        DotnetProcess.RunAsync(_folder.PathOf("tools/emulation-rules"), Repository.Root, arguments);
}
