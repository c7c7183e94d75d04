using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

/// <summary>
/// Each project says what it says in catalogues: files that hold texts in both languages side by side, and words that are recognised.
/// </summary>
public sealed partial class WordingTests
{
    /// <summary>What holds Vietnamese and is no text, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["Emulation.Rules/Definitions/UnicodeText.cs"] = "đ, the one letter whose stroke is no mark of its own",
        ["Emulation.Rules/Scaffold/CampaignId.cs"] = "đ, the one letter whose stroke is no mark of its own",
        ["Emulation.Rules/Diagnostics/LookAlikes.cs"] = "letters of different alphabets that look alike",
        ["Emulation.Rules.Documents/Reading/GarbledText.cs"] = "what Vietnamese letters become in a wrong encoding",
        ["Emulation.Rules.Documents/Reading/TextEncodings.cs"] = "the letters that tell one code page from another",
    };

    [Fact]
    public void No_file_outside_the_catalogues_holds_Vietnamese()
    {
        var found =
            SourceFiles()
                .Where(file => !Catalogue().IsMatch(file.Name) && !Exceptions.ContainsKey(file.Name))
                .SelectMany(
                    file => Lines(file.Text).Where(line => Vietnamese().IsMatch(line.Code)).Select(line => $"{file.Name}:{line.Number}"));
        found.Should().BeEmpty("a person's words stand in a catalogue, where both languages are seen together");
    }

    /// <summary>English alone would not be noticed above: whoever makes a pair makes it in a catalogue.</summary>
    [Fact]
    public void No_file_outside_the_catalogues_writes_a_pair_of_texts()
    {
        var found =
            SourceFiles()
                .Where(file => !Catalogue().IsMatch(file.Name))
                .SelectMany(file => Lines(file.Text).Where(line => Pair().IsMatch(line.Code)).Select(line => $"{file.Name}:{line.Number}"));
        found.Should().BeEmpty();
    }

    [Fact]
    public void Every_exception_still_holds_Vietnamese()
    {
        var files = SourceFiles().ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        Exceptions.Keys.Where(name => !Lines(files.GetValueOrDefault(name, "")).Any(line => Vietnamese().IsMatch(line.Code)))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("var a = \"đơn vị\";", true)]
    [InlineData("var a = \"https://x\" + \"đơn vị\";", true)]
    [InlineData("var a = 1; // đơn vị", false)]
    [InlineData("/// <summary>đơn vị</summary>", false)]
    [InlineData("var a = \"\"\"\n  // đơn vị\n  \"\"\";", true)]
    [InlineData("@* đơn vị *@", false)]
    [InlineData("<p>đơn vị</p>", true)]
    [InlineData("var a = \"× ÷ …\";", false)]
    public void Comments_are_no_texts(string line, bool isFound) =>
        Lines(line).Any(l => Vietnamese().IsMatch(l.Code)).Should().Be(isFound);

    private static IEnumerable<(string Name, string Text)> SourceFiles()
    {
        var root = Path.Combine(Repository.Root, "src");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".js" or ".css" or ".html")
            .Select(file => (Name: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(file => !Built().IsMatch(file.Name))
            .Select(file => (file.Name, File.ReadAllText(file.File)));
    }

    /// <summary>The lines without their comments.</summary>
    private static IEnumerable<(int Number, string Code)> Lines(string text)
    {
        var code = Blocks().Replace(text, block => new string('\n', block.Value.Count(c => c == '\n')));
        var (lines, isText) = (code.Split('\n'), false);
        for (var i = 0; i < lines.Length; i++)
        {
            // Two slashes in a text of several lines are part of it.
            yield return (i + 1, isText ? lines[i] : WithoutComment(lines[i]));
            isText ^= lines[i].Split("\"\"\"").Length % 2 == 0;
        }
    }

    /// <summary>The line up to two slashes that do not stand between quotes.</summary>
    private static string WithoutComment(string line)
    {
        var isQuoted = false;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (!isQuoted && line[i] == '/' && line[i + 1] == '/')
            {
                return line[..i];
            }

            isQuoted ^= line[i] == '"' && (i == 0 || line[i - 1] != '\\');
        }

        return line;
    }

    /// <summary>Texts of a project, codes with their messages, and tables of words.</summary>
    [GeneratedRegex(@"/Wording/|/Codes\.\w+\.cs$|Texts(\.\w+)?\.cs$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Catalogue();

    [GeneratedRegex("[àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝăđơưĂĐƠƯĩũĨŨ\u1EA0-\u1EF9]", RegexOptions.None, 1000)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"((?<!const string )\bVietnamese\s*=|\bPairs\.Text\(|\bIn\()\s*\$?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|^\s*/\*.*?\*/", RegexOptions.Singleline | RegexOptions.Multiline, 5000)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"(^|/)(obj|bin|node_modules)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Built();
}
