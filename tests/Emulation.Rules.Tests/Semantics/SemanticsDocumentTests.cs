using System.Text.RegularExpressions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md and the tests that cite its sentences.</summary>
public sealed partial class SemanticsDocumentTests
{
    [Fact]
    public void Every_sentence_is_cited_by_a_test_and_no_other_is()
    {
        var written =
            Sentence().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Emulation.Rules", "SEMANTICS.md")))
                .Select(m => m.Groups["number"].Value)
                .ToList();
        written.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        var cited = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Citation().Matches(File.ReadAllText(file)))
            .SelectMany(m => m.Groups["numbers"].Value.Split(", ")).Distinct(StringComparer.Ordinal);
        cited.Should().BeEquivalentTo(written);
    }

    [GeneratedRegex(@"^- (?<number>\d+\.\d+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"SEMANTICS (?<numbers>\d+\.\d+(, \d+\.\d+)*)\.<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
