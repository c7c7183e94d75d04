using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

/// <summary>Files that can be read on one screen beside another: lines of at most 140 columns, and not too many of them.</summary>
public sealed partial class StyleTests
{
    private const int MostColumns = 140;
    private const int MostLines = 250;

    private const string Printed = "what the command line prints, as wide as it prints it";
    private const string Placed = "files whose places messages are asserted to name";

    /// <summary>Where a text of several lines is wider, each with its reason.</summary>
    private static readonly Dictionary<string, string> Wide = new(StringComparer.Ordinal)
    {
        ["Emulation.Rules.Cli.Tests/AwardOutputTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/AwardOutputTests.Decisions.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/DiffAwardTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/DiffCauseTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/DiffCauseTests.Ranking.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/DiffTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/EditCommandTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/ImportCommandTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/MutationTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/TemplateTests.cs"] = Printed,
        ["Emulation.Rules.Cli.Tests/LspTests.cs"] = Placed,
        ["Emulation.Rules.Cli.Tests/Support/SampleCampaign.cs"] = Placed,
        ["Emulation.Rules.Cli.Tests/TestCommandTests.cs"] = Placed,
        ["Emulation.Rules.Testing.Tests/CampaignCasesTests.cs"] = Placed,
        ["Emulation.Rules.Testing.Tests/CampaignOnDisk.cs"] = Placed,
    };

    [Fact]
    public void No_line_is_wider_than_140_columns() =>
        WideLines().Where(line => !line.IsText || !Wide.ContainsKey(line.File)).Select(line => $"{line.File}:{line.Number}")
            .Should().BeEmpty();

    [Fact]
    public void Every_file_that_may_be_wider_is() =>
        Wide.Keys.Except(WideLines().Where(line => line.IsText).Select(line => line.File)).Should().BeEmpty();

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Files().Where(file => file.Lines.Length > MostLines).Select(file => $"{file.Name}: {file.Lines.Length}").Should().BeEmpty();

    /// <summary>
    /// The forms that return at once leave what a press does to another thread: what is looked for next is there, or not yet.
    /// </summary>
    [Fact]
    public void No_test_of_a_page_presses_without_waiting_for_what_that_does() =>
        Files().Where(file => file.Name.StartsWith("Emulation.Rules.Studio.Tests/Pages/", StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Index().Where(line => UnawaitedPress().IsMatch(line.Item))
                .Select(line => $"{file.Name}:{line.Index + 1}"))
            .Should().BeEmpty();

    [GeneratedRegex(
        @"(?<!session|workspace)\.(Click|Submit|Change|Input|Blur|Focus|KeyDown|TriggerEvent)\(",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex UnawaitedPress();

    private static IEnumerable<(string File, int Number, bool IsText)> WideLines()
    {
        foreach (var (name, lines) in Files())
        {
            var isText = false;
            for (var i = 0; i < lines.Length; i++)
            {
                var quotes = lines[i].Split("\"\"\"").Length - 1;
                if (lines[i].Length > MostColumns)
                {
                    yield return (name, i + 1, isText || quotes > 0);
                }

                isText ^= quotes % 2 == 1;
            }
        }
    }

    private static IEnumerable<(string Name, string[] Lines)> Files() =>
        from folder in new[] { "src", "tests" }
        let root = Path.Combine(Repository.Root, folder)
        from file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".razor"
        let name = Path.GetRelativePath(root, file).Replace('\\', '/')
        where !name.Split('/').Any(part => part is "obj" or "bin")
        select (name, CodeOf(file));

    /// <summary>Without the elements of a page: white space between some of them is seen, so that they stay on their line.</summary>
    private static string[] CodeOf(string file)
    {
        var lines = File.ReadAllLines(file);
        var isPage = Path.GetExtension(file) != ".cs";
        var begins = isPage ? Array.FindIndex(lines, line => line.StartsWith("@code", StringComparison.Ordinal)) : 0;
        return [.. lines.Select((line, i) => begins >= 0 && i >= begins ? line : "")];
    }
}
