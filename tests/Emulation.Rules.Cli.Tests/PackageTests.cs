using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// The packages as a consumer gets them: restored into a throw-away project and a tool path, with the README's own examples.
/// </summary>
[Collection(PackedPackages.Name)]
public sealed partial class PackageTests(PackageFixture packages)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [PackedFact]
    public async Task The_host_examples_of_the_README_run_against_the_package()
    {
        var blocks = CodeBlock().Matches(Readme).Select(m => m.Groups["code"].Value).ToList();
        blocks.Should().HaveCountGreaterThanOrEqualTo(2);
        var (first, second) = (blocks[0], blocks[1]);
        var usings = Using().Matches(first + second).Select(m => m.Value).Distinct(StringComparer.Ordinal);
        packages.Write("consumer/Program.cs", $$"""
            {{string.Concat(usings)}}
            using Microsoft.Extensions.DependencyInjection;
            {{Using().Replace(first, "")}}
            _ = typeof(CatalogExample);

            internal static class CatalogExample
            {
                public static async Task RunAsync(IServiceCollection services, ICampaignCatalog catalog)
                {
            {{Using().Replace(second, "")}}
                }
            }
            """);
        packages.Write("consumer/consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <PropertyGroup><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="Emulation.Rules" Version="[{PackageFixture.Version}]" /></ItemGroup>
            </Project>
            """);
        var built = Path.Combine(packages.Root, "built");
        await DotnetProcess.RunAsync(
            "dotnet", Path.Combine(packages.Root, "consumer"), "build", "--output", built, "--disable-build-servers");
        var output = await DotnetProcess.RunAsync("dotnet", Repository.Root, Path.Combine(built, "consumer.dll"));

        output.Should().StartWith("ScoreRange { Low = ").And.Contain("\"id\": \"bhxh-4574-2017\"").And.Contain("\"participant\": \"79\"");
    }

    [PackedFact]
    public async Task A_consumer_of_an_older_framework_is_told_when_it_restores()
    {
        packages.Write("older/older.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Emulation.Rules" Version="[{PackageFixture.Version}]" /></ItemGroup>
            </Project>
            """);
        var restore = () => DotnetProcess.RunAsync("dotnet", Path.Combine(packages.Root, "older"), "restore", "--disable-build-servers");
        (await restore.Should().ThrowAsync<Exception>()).Which.Message.Should().Contain("NU1202").And.Contain("Emulation.Rules");
    }

    [PackedFact]
    public async Task The_commands_of_the_README_run_with_the_installed_tool()
    {
        var command = Command().Match(Readme).Groups["arguments"].Value.Split(' ');
        var output = await packages.ToolAsync(command);

        var here =
            await Run.CliAsync(
                [.. command.Select(a => a.StartsWith("rules/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, a) : a)]);
        output.ReplaceLineEndings("\n").Should().Be(here.Output).And.EndWith("63 participants: 61 complete, 2 incomplete, 0 faulted.\n");
        (await packages.ToolAsync("test", "rules/titles-2024")).Should().Be("15 cases: 15 passed, 0 failed." + Environment.NewLine);
    }

    [PackedFact]
    public void The_library_package_says_what_it_is_and_needs_no_more_than_it_must()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"Emulation.Rules.{PackageFixture.Version}.nupkg"));
        var metadata = MetadataOf(package, "Emulation.Rules.nuspec");

        metadata["description"].Should()
            .Contain("phong trào thi đua").And
            .Contain("performance campaigns").And
            .Contain("Not console emulation");
        metadata["tags"].Should().Contain("thi-dua").And.Contain("performance-campaign");
        metadata["license"].Should().Be("MIT");
        metadata["readme"].Should().Be("README.md");
        metadata["icon"].Should().Be("icon.png");
        metadata["dependencies"].Should().Be(
            "FastExpressionCompiler 5.4.1, Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0, " +
            "Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions 10.0.0, Microsoft.Extensions.Hosting.Abstractions 10.0.0, " +
            "Microsoft.Extensions.Logging.Abstractions 10.0.0, Newtonsoft.Json 13.0.4, RulesEngine 6.0.1, System.Linq.Dynamic.Core 1.7.4");
        package.Entries.Select(e => e.FullName)
            .Should()
            .Contain([
                "README.md", "DIAGNOSTICS.vi.md", "DIAGNOSTICS.en.md", "lib/net10.0/Emulation.Rules.dll",
                "lib/net10.0/Emulation.Rules.xml"]);
        File.Exists(Path.Combine(packages.Feed, $"Emulation.Rules.{PackageFixture.Version}.snupkg")).Should().BeTrue();
    }

    [PackedTheory]
    [InlineData("Emulation.Rules", "nupkg", "lib/net10.0/Emulation.Rules.dll")]
    [InlineData("Emulation.Rules", "snupkg", "lib/net10.0/Emulation.Rules.pdb")]
    [InlineData("Emulation.Rules.Studio", "nupkg", "lib/net10.0/Emulation.Rules.Studio.dll")]
    [InlineData("Emulation.Rules.Cli", "nupkg", "tools/net10.0/any/emulation-rules.pdb")]
    public void What_is_packed_names_no_folder_of_the_machine_it_was_built_on(string id, string kind, string file)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{id}.{PackageFixture.Version}.{kind}"));
        using var content = new MemoryStream();
        using (var entry = package.GetEntry(file)!.Open())
        {
            entry.CopyTo(content);
        }

        var bytes = content.ToArray().AsSpan();
        bytes.IndexOf(System.Text.Encoding.UTF8.GetBytes(Repository.Root)).Should().Be(-1);
        bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(Repository.Root)).Should().Be(-1);
    }

    [PackedFact]
    public void The_tool_package_says_what_it_is_and_brings_a_README_of_its_own()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"Emulation.Rules.Cli.{PackageFixture.Version}.nupkg"));
        var metadata = MetadataOf(package, "Emulation.Rules.Cli.nuspec");

        metadata["description"].Should()
            .Contain("phong trào thi đua").And
            .Contain("performance campaigns").And
            .Contain("Not console emulation");
        metadata["readme"].Should().Be("README.md");
        metadata["license"].Should().Be("MIT");
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        readme.ReadToEnd().Should().StartWith("# emulation-rules");
    }

    [PackedFact]
    public void The_documents_package_takes_the_core_of_its_own_version_alone()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"Emulation.Rules.Documents.{PackageFixture.Version}.nupkg"));

        MetadataOf(package, "Emulation.Rules.Documents.nuspec")["dependencies"].Should().StartWith(
            $"Emulation.Rules [{PackageFixture.Version}], ");
    }

    [PackedFact]
    public void The_studio_package_says_what_it_is_and_brings_every_file_a_browser_asks_for_inside_its_assembly()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"Emulation.Rules.Studio.{PackageFixture.Version}.nupkg"));
        var metadata = MetadataOf(package, "Emulation.Rules.Studio.nuspec");

        metadata["description"].Should().Contain("phong trào thi đua").And.Contain("Not console emulation");
        metadata["license"].Should().Be("MIT");
        metadata["readme"].Should().Be("README.md");
        metadata["dependencies"].Should()
            .Be($"Emulation.Rules.Documents {PackageFixture.Version}, Emulation.Rules.Store {PackageFixture.Version}, MudBlazor 9.12.0");
        package.Entries.Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo("Emulation.Rules.Studio.nuspec", "README.md", "lib/net10.0/Emulation.Rules.Studio.dll",
                "lib/net10.0/Emulation.Rules.Studio.xml");
        package.GetEntry("lib/net10.0/Emulation.Rules.Studio.dll")!.Length.Should()
            .BeGreaterThan(1_000_000, "the editor's files lie in it");
    }

    private static Dictionary<string, string> MetadataOf(ZipArchive package, string nuspec)
    {
        using var stream = package.GetEntry(nuspec)!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        var found =
            metadata.Elements().DistinctBy(e => e.Name.LocalName).ToDictionary(e => e.Name.LocalName, e => e.Value, StringComparer.Ordinal);
        found["dependencies"] =
            string.Join(
                ", ",
                metadata.Descendants()
                    .Where(e => e.Name.LocalName == "dependency")
                    .Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("version")!.Value}"));
        return found;
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^using [^;=(]+;\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Using();

    [GeneratedRegex("dotnet run --project src/Emulation.Rules.Cli -- (?<arguments>score .*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();
}
