using System.Globalization;
using Xunit.Abstractions;

namespace Emulation.Rules.Tests.Mutation;

/// <summary>
/// Whether the tests bite. EMULATION_SOURCE_MUTATION names a file to write to: each wrong edit, and whether the tests of scoring, ranking,
/// awards and expressions noticed it. EMULATION_SOURCE_MUTATION_FROM begins later in the list, EMULATION_SOURCE_MUTATION_FILES keeps to
/// files whose path has that in it, EMULATION_SOURCE_MUTATION_TESTS is another filter of tests. It takes a minute or so for each edit.
/// </summary>
public sealed class SourceMutationTests(ITestOutputHelper output)
{
    private const int LeastNoticed = 85;
    private static readonly string[] Folders = ["Expressions", "Scoring", "Ranking", "Awards", "Semantics", "Reference"];

    [Fact]
    public void Every_edit_can_still_be_made() => SourceEdits.All.Where(MutatedLibrary.IsStale).Should().BeEmpty();

    [Fact]
    public void Edits_that_change_a_result_are_noticed()
    {
        if (Environment.GetEnvironmentVariable("EMULATION_SOURCE_MUTATION") is not { Length: > 0 } report)
        {
            output.WriteLine("not asked for");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("emulation-mutation-").FullName;
        var filter =
            Asked("EMULATION_SOURCE_MUTATION_TESTS")
                ?? string.Join('|', Folders.Select(f => $"FullyQualifiedName~Emulation.Rules.Tests.{f}."));
        var files = Asked("EMULATION_SOURCE_MUTATION_FILES") ?? "";
        try
        {
            var library = new MutatedLibrary(folder);
            var stale = library.Build(SourceEdits.All);
            library.Noticed(0, filter).Should().BeNull("without an edit everything passes");
            Tell(report, stale.Select(edit => $"stale    {edit}"));
            var (noticed, tried) = (0, 0);
            for (var i = From(); i < SourceEdits.All.Count; i++)
            {
                if (!stale.Contains(SourceEdits.All[i]) && SourceEdits.All[i].File.Contains(files, StringComparison.Ordinal))
                {
                    var killed = library.Noticed(i + 1, filter) is not null;
                    noticed += killed ? 1 : 0;
                    tried++;
                    Tell(report, [$"{(killed ? "noticed " : "SURVIVED")} {SourceEdits.All[i]}"]);
                }
            }

            Tell(report, [$"{noticed} of {tried} noticed, {stale.Count} stale"]);
            (noticed * 100).Should().BeGreaterThanOrEqualTo(tried * LeastNoticed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int From() => Asked("EMULATION_SOURCE_MUTATION_FROM") is { } from ? int.Parse(from, CultureInfo.InvariantCulture) : 0;

    private static string? Asked(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? text : null;

    private static void Tell(string report, IEnumerable<string> lines) => File.AppendAllLines(report, lines);
}
