using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>Lowest first: a folder uses only those before it.</summary>
    private static readonly string[] Folders =
        [
            "Diagnostics", "Definitions", "Json", "Submissions", "Source", "Loading", "Expressions", "Compilation", "Scoring", "Ranking", "Awards", "Analysis", "Verification",
            "Importing", "Authoring", "Hosting",
        ];

    private static readonly string Source = Path.Combine(Repository.Root, "src", "Emulation.Rules");

    [Fact]
    public void A_folder_uses_only_those_above_it_in_the_table()
    {
        foreach (var (folder, file, text) in Files())
        {
            var used = Usings().Matches(text).Select(m => m.Groups["folder"].Value);
            used.Where(name => name != folder && Array.IndexOf(Folders, name) >= Array.IndexOf(Folders, folder)).Should().BeEmpty(file);
        }
    }

    [Fact]
    public void Every_folder_is_in_the_table() =>
        Files().Select(f => f.Folder).Distinct().Should().BeEquivalentTo(Folders);

    [Fact]
    public void Only_Expressions_and_the_judge_name_RulesEngine()
    {
        foreach (var (folder, file, text) in Files().Where(f => f.Folder is not ("Expressions" or "Verification")))
        {
            text.Should().NotMatchRegex(@"using (RulesEngine|System\.Linq\.Dynamic)", $"{folder}: {file}");
        }
    }

    [Fact]
    public void No_public_signature_shows_a_type_of_the_engines_underneath()
    {
        var foreign = typeof(Campaign).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers())
            .SelectMany(member => member switch
            {
                System.Reflection.MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
                System.Reflection.PropertyInfo property => [property.PropertyType],
                _ => Type.EmptyTypes,
            })
            .Select(type => type.Assembly.GetName().Name)
            .Where(name => name is "RulesEngine" or "Newtonsoft.Json" or "System.Linq.Dynamic.Core");
        foreign.Should().BeEmpty();
    }

    private static IEnumerable<(string Folder, string File, string Text)> Files() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Folder: Path.GetDirectoryName(Path.GetRelativePath(Source, file))!, File: file))
            .Where(f => f.Folder.Length > 0 && !f.Folder.StartsWith("obj", StringComparison.Ordinal) && !f.Folder.StartsWith("bin", StringComparison.Ordinal))
            .Select(f => (f.Folder, f.File, File.ReadAllText(f.File)));

    [GeneratedRegex(@"^using (static )?Emulation\.Rules\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Usings();
}
