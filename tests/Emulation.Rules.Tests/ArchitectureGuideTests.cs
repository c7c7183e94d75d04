using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed partial class ArchitectureGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "src", "ARCHITECTURE.md"));

    [Fact]
    public void It_says_how_to_add_each_of_five_things() =>
        Recipes().Select(r => r.Name).Should().Equal("A short form", "A function", "A diagnostic", "A command", "An indicator type");

    [Theory]
    [InlineData("A short form")]
    [InlineData("A function")]
    [InlineData("A diagnostic")]
    [InlineData("A command")]
    [InlineData("An indicator type")]
    public void A_recipe_names_every_file_that_its_example_stands_in(string name)
    {
        var (_, example, files) = Recipes().Single(r => r.Name == name);
        var found = new[] { "src", "rules" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => IsText().IsMatch(file) && !IsBuilt().IsMatch(file) && file != "src/ARCHITECTURE.md")
            .Where(file =>
                Regex.IsMatch(File.ReadAllText(Path.Combine(Repository.Root, file)), example, RegexOptions.None, TimeSpan.FromSeconds(10)));
        files.Should().BeEquivalentTo(found);
    }

    [Fact]
    public void Every_file_it_names_is_there() =>
        Paths().Matches(Guide).Select(m => m.Groups["path"].Value)
            .Where(path => !Path.Exists(Path.Combine(Repository.Root, path)))
            .Should().BeEmpty();

    [Fact]
    public void Its_table_of_rooms_is_that_of_the_folders()
    {
        var source = Path.Combine(Repository.Root, "src", "Emulation.Rules");
        var folders = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar)[0])
            .Where(name => name is not ("bin" or "obj") && !name.EndsWith(".cs", StringComparison.Ordinal));
        Rooms().Matches(Guide).Select(m => m.Groups["name"].Value).Should().BeEquivalentTo(folders.Distinct());
    }

    private static List<(string Name, string Example, List<string> Files)> Recipes() =>
    [
        .. Guide.Split("\n### ")[1..].Select(section => (
            section[..section.IndexOf('\n', StringComparison.Ordinal)],
            Example().Match(section).Groups["regex"].Value,
            Items().Matches(section).Select(m => m.Groups["path"].Value).ToList())),
    ];

    [GeneratedRegex(@"^Looked for: `(?<regex>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^- `(?<path>[^`]+)`$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Items();

    [GeneratedRegex(@"`(?<path>(?:src|rules|tests)/[^`*]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Paths();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rooms();

    [GeneratedRegex(@"\.(cs|json|md)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsText();

    [GeneratedRegex(@"/(bin|obj)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsBuilt();
}
