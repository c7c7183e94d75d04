using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Mutation;

/// <summary>
/// A copy of the library with every edit in it, built once: which of them is at work an environment variable says, so that one build serves
/// all. The tests run from a copy of their own folder beside it.
/// </summary>
internal sealed class MutatedLibrary(string folder)
{
    private const string Switch = """
        namespace Emulation.Rules;

        internal static class Mutants
        {
            private static readonly string? Active = System.Environment.GetEnvironmentVariable("EMULATION_MUTANT");

            public static bool Is(string id) => Active == id;
        }
        """;

    private string Tests => Path.Combine(folder, "run");

    /// <summary>Copies, edits and builds.</summary>
    /// <returns>The edits whose text does not stand exactly once in its file any more.</returns>
    public IReadOnlyList<SourceEdit> Build(IReadOnlyList<SourceEdit> edits)
    {
        Copy(Path.Combine(Repository.Root, "src"), Path.Combine(folder, "src"));
        Copy(Path.Combine(Repository.Root, "rules"), Path.Combine(folder, "rules"));
        Copy(Path.Combine(Repository.Root, "tests"), Path.Combine(folder, "tests"));
        Copy(AppContext.BaseDirectory, Tests);
        foreach (var file in (string[])["Emulation.Rules.sln", "Directory.Build.props", ".editorconfig", "README.md"])
        {
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(folder, file));
        }

        var library = Path.Combine(folder, "src", "Emulation.Rules");
        var stale = edits.Select((edit, i) => (Edit: edit, Number: i + 1)).GroupBy(e => e.Edit.File, StringComparer.Ordinal)
            .SelectMany(file => Apply(Path.Combine(library, file.Key), file)).ToList();
        File.WriteAllText(Path.Combine(library, "Mutants.cs"), Switch);
        File.WriteAllText(Path.Combine(Tests, "xunit.runner.json"), """{ "stopOnFail": true }""");
        var (code, output) = Run(
            "build", library, "-m:1", "-nr:false", "-v", "q", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-o",
                Path.Combine(folder, "built"));
        code.Should().Be(0, output);
        File.Copy(Path.Combine(folder, "built", "Emulation.Rules.dll"), Path.Combine(Tests, "Emulation.Rules.dll"), overwrite: true);
        return stale;
    }

    /// <summary>What the tests say where they notice the edit of this number; 0 is none of them.</summary>
    public string? Noticed(int edit, string filter)
    {
        var (code, output) = Run(
            "vstest", Path.Combine(Tests, "Emulation.Rules.Tests.dll"), $"--TestCaseFilter:{filter}",
                $"-e:EMULATION_MUTANT={edit.ToString(CultureInfo.InvariantCulture)}");
        return code == 0 ? null : output;
    }

    /// <summary>Makes the edits of one file, each where its text stands once in what was there before.</summary>
    /// <returns>The edits that could not be made.</returns>
    private static IEnumerable<SourceEdit> Apply(string path, IEnumerable<(SourceEdit Edit, int Number)> edits)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        var places = edits
            .Select(e => (e.Edit, e.Number, At: OnlyPlace(text, e.Edit.Before + e.Edit.Next))).OrderByDescending(e => e.At).ToList();
        var edited = text;
        foreach (var (edit, number, at) in places.Where(p => p.At >= 0))
        {
            var either = $"(global::Emulation.Rules.Mutants.Is(\"{number}\") ? ({edit.After}) : ({edit.Before}))";
            edited = edited[..at] + either + edited[(at + edit.Before.Length)..];
        }

        if (text.Length > 0)
        {
            File.WriteAllText(path, edited);
        }

        return places.Where(p => p.At < 0).Select(p => p.Edit);
    }

    /// <summary>Whether an edit's text does not stand exactly once in its file any more.</summary>
    public static bool IsStale(SourceEdit edit)
    {
        var path = Path.Combine(Repository.Root, "src", "Emulation.Rules", edit.File);
        return !File.Exists(path) || OnlyPlace(File.ReadAllText(path), edit.Before + edit.Next) < 0;
    }

    /// <summary>Where the text stands, if once and not as the end of a longer name.</summary>
    private static int OnlyPlace(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        var isOnly = at >= 0 && text.IndexOf(part, at + 1, StringComparison.Ordinal) < 0;
        return isOnly && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_')) ? at : -1;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (!path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"], StringComparer.Ordinal).Any())
            {
                var target = Path.Combine(to, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
