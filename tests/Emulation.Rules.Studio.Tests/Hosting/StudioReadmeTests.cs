using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Emulation.Rules.Hosting;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Studio.Tests.Hosting;

/// <summary>Who copies the examples of the package's README finds all names where the example says they are.</summary>
public sealed partial class StudioReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Emulation.Rules.Studio", "README.md")).ReplaceLineEndings("\n");

    private static readonly Assembly[] Ours =
    [
        typeof(Campaign).Assembly, typeof(CampaignCatalog).Assembly, typeof(Store.EmulationStore).Assembly,
        typeof(StudioOptions).Assembly, typeof(SqliteDbContextOptionsBuilderExtensions).Assembly,
    ];

    [Theory]
    [InlineData("AddEmulationRules")]
    [InlineData("AddStore")]
    [InlineData("UseSqlite")]
    [InlineData("AddEmulationRulesStudio")]
    [InlineData("MapEmulationRulesStudio")]
    public void What_the_lines_of_the_host_call_is_in_a_namespace_they_name(string method)
    {
        var code = Block("csharp");
        code.Should().Contain(method + "(");
        var named = Using().Matches(code).Select(match => match.Groups["name"].Value);
        Ours.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Any(one => one.Name == method && one.IsDefined(typeof(ExtensionAttribute), inherit: false)))
            .Select(type => type.Namespace)
            .Should()
            .Contain(space => named.Contains(space));
    }

    [Fact]
    public void The_components_of_the_page_are_in_namespaces_it_names()
    {
        var code = Block("razor");
        var named = Using().Matches(code).Select(match => match.Groups["name"].Value).ToList();
        var components = Tag().Matches(code).Select(match => match.Groups["name"].Value).ToList();
        components.Should().Contain(["StudioFiles", "StudioPart", "CampaignRules"]);
        typeof(StudioOptions).Assembly.GetExportedTypes()
            .Where(type => typeof(IComponent).IsAssignableFrom(type) && named.Contains(type.Namespace!))
            .Select(type => type.Name)
            .Should()
            .Contain(components);
        named.Should().Contain(typeof(Diagnostics.Language).Namespace);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Emulation.Rules.Studio/README.md")]
    public void A_new_host_makes_the_tables_when_it_starts(string readme) =>
        File.ReadAllLines(Path.Combine(Repository.Root, readme))
            .Where(line => line.Contains(".AddStore(", StringComparison.Ordinal))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(line => line.Contains("MigrateAtStart = true", StringComparison.Ordinal));

    private static string Block(string kind) => Regex.Match(
        Readme, $"```{kind}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups[1].Value;

    [GeneratedRegex(@"^@?using (?<name>[\w.]+);?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Using();

    [GeneratedRegex(@"<(?<name>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
