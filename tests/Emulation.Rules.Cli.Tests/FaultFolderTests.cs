using System.Globalization;
using System.Text;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// Campaigns that once went wrong in silence or with a message that misleads, a folder each. Its README is what was reported and what it
/// should do; <c>expected.txt</c> is what the program says of it now, in both languages. With EMULATION_APPROVE set that is written
/// instead of compared, to be read before it is committed.
/// </summary>
public sealed class FaultFolderTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Cli.Tests", "Faults");

    public static TheoryData<string> Faults() =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_went_wrong_comes_out_as_it_should(string name)
    {
        var folder = Path.Combine(Folder, name);
        var said = new StringBuilder();
        foreach (var language in (string[])["en", "vi"])
        {
            await TellAsync(said, "validate", folder, "--lang", language);
            foreach (var data in DataOf(folder))
            {
                await TellAsync(said, "score", folder, "--data", data, "--format", "csv", "--lang", language);
            }
        }

        var shown = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        var text = said.Replace(folder, "FOLDER").Replace(shown, "FOLDER").ToString();
        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("EMULATION_APPROVE") is not null)
        {
            await File.WriteAllTextAsync(expected, text);
        }

        text.Should().Be((await File.ReadAllTextAsync(expected)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_folder_says_what_was_wrong() =>
        Directory.GetDirectories(Folder)
            .Should()
            .HaveCountGreaterThanOrEqualTo(28).And
            .OnlyContain(folder => File.Exists(Path.Combine(folder, "README")));

    private static IEnumerable<string> DataOf(string folder) => Directory.GetFiles(folder)
        .Where(file =>
            Path.GetFileName(file) is not ("campaign.json" or "cases.json" or "expected.csv")
                && Path.GetExtension(file) is (".csv" or ".json"))
        .Order(StringComparer.Ordinal);

    private static async Task TellAsync(StringBuilder said, params string[] arguments)
    {
        var result = await Run.CliAsync(arguments);
        said.Append(
            CultureInfo.InvariantCulture, $"--- {string.Join(' ', arguments)}: exit {result.ExitCode}\n{result.Output}{result.Error}");
    }
}
