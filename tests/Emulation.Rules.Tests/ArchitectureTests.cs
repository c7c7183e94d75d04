using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed partial class ArchitectureTests
{
    private const string Root = "(root)";

    /// <summary>Lowest first: a folder uses only those before it.</summary>
    private static readonly string[] Folders =
        [
            "Diagnostics", "Wording", "Definitions", "Json", "Submissions", "Source", "Fields", "Loading", "Expressions", "Compilation",
            "Fingerprints", "Scoring", "Simulation", "Ranking", "Awards", "Writing", "Files", "Telemetry", Root, "Serialization", "Binding",
            "Analysis", "Explaining", "Judge", "Cases", "Coverage", "Mutation",
            "Impact", "Replay", "Importing", "Scaffold", "Authoring", "Hosting",
        ];

    /// <summary>
    /// Where the facade hands on to a room above it, so that a host finds the way there on the object it has; and the lowest result, which
    /// has the shape of all.
    /// </summary>
    private static readonly (string File, string Room)[] Shortcuts =
        [
            ("Campaign.cs", "Binding"),
            ("Campaign.cs", "Explaining"),
            ("Evaluation.cs", "Explaining"),
            ("EvaluationJson.cs", "Serialization"),
            ("Evaluation.cs", "Serialization"),
            ("JsonSchemas.cs", "Serialization"),
            ("Diagnostic.cs", "Json"),
        ];

    /// <summary>
    /// What stands in the room of awards and yet above the facade, because it is about an evaluation: what was decided on one, and its
    /// seal.
    /// </summary>
    private static readonly string[] OnEvaluations = [
        "DecisionsAsRecommended.cs", "Dossier.cs", "DossierFaults.cs", "DossierJson.cs", "Outcome.cs", "OutcomeJson.cs", "OutcomePass.cs",
    ];

    /// <summary>Types of the facade that say what is read, rather than what came of it: rooms below the facade take them.</summary>
    private static readonly string[] Inputs = ["CampaignFiles"];

    private static readonly string Source = Path.Combine(Repository.Root, "src", "Emulation.Rules");

    [Fact]
    public void A_folder_uses_only_those_above_it_in_the_table()
    {
        foreach (var (folder, file, text) in Files())
        {
            var used = Usings().Matches(text).Select(m => m.Groups["folder"].Value);
            used.Where(name => name != folder && Array.IndexOf(Folders, name) >= Array.IndexOf(Folders, folder))
                .Where(name =>
                    !Shortcuts.Contains((Path.GetFileName(file), name)) && !(IsOnEvaluations(folder, file) && name == "Serialization"))
                .Should().BeEmpty(file);
        }
    }

    [Fact]
    public void No_folder_below_the_facade_names_it()
    {
        var facade =
            string.Join('|', Files().Where(f => f.Folder == Root).Select(f => Path.GetFileNameWithoutExtension(f.File)).Except(Inputs));
        var name = new Regex($@"(?<![\w.""])(?:{facade})(?![\w""])", RegexOptions.None, TimeSpan.FromSeconds(10));
        foreach (var (_, file, text) in Files().Where(
            f => Array.IndexOf(Folders, f.Folder) < Array.IndexOf(Folders, Root) && !IsOnEvaluations(f.Folder, f.File)))
        {
            name.Match(NoCode().Replace(text, "")).Value.Should().BeEmpty(file);
        }
    }

    [Fact]
    public void Every_shortcut_of_the_facade_is_taken() =>
        Shortcuts.Where(s => !Files().Any(f => Path.GetFileName(f.File) == s.File && f.Text.Contains($"Emulation.Rules.{s.Room};")))
            .Should().BeEmpty();

    /// <summary>The command line above all: what it can do, a host can. Documents reads sheets with the core's own cells.</summary>
    [Fact]
    public void Every_package_and_the_command_line_stand_on_the_public_API_of_the_core()
    {
        var friends =
            Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
                .SelectMany(project => InternalsVisibleTo().Matches(File.ReadAllText(project)).Select(m => m.Groups["friend"].Value))
                .Distinct(StringComparer.Ordinal);
        friends.Where(friend => !friend.EndsWith(".Tests", StringComparison.Ordinal)).Should().Equal("Emulation.Rules.Documents");
    }

    [Fact]
    public void Every_folder_is_in_the_table() =>
        Files().Select(f => f.Folder).Distinct().Should().BeEquivalentTo(Folders);

    [Fact]
    public void Only_Expressions_and_the_judge_name_RulesEngine()
    {
        foreach (var (folder, file, text) in Files().Where(f => f.Folder is not ("Expressions" or "Judge")))
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

    private static bool IsOnEvaluations(string folder, string file) => folder == "Awards" && OnEvaluations.Contains(Path.GetFileName(file));

    private static IEnumerable<(string Folder, string File, string Text)> Files() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Folder: Path.GetDirectoryName(Path.GetRelativePath(Source, file))!, File: file))
            .Where(f => !f.Folder.StartsWith("obj", StringComparison.Ordinal) && !f.Folder.StartsWith("bin", StringComparison.Ordinal))
            .Select(f => (f.Folder.Length == 0 ? Root : f.Folder, f.File, File.ReadAllText(f.File)));

    [GeneratedRegex(@"^using (static )?Emulation\.Rules\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Usings();

    [GeneratedRegex("<InternalsVisibleTo Include=\"(?<friend>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InternalsVisibleTo();

    /// <summary>Comments, texts, and a property that is called what a type is called.</summary>
    [GeneratedRegex(@"//.*|""[^""\n]*""|\w+ \w+ \{ get;|\w+ =(?!>)", RegexOptions.None, 1000)]
    private static partial Regex NoCode();
}
