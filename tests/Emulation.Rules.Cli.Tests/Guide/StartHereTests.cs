using System.Text.RegularExpressions;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests.Guide;

/// <summary>The first chapter of the guide, followed to the letter in an empty folder.</summary>
public sealed partial class StartHereTests : IDisposable
{
    private static readonly DateTimeOffset TheYearOfTheGuide = new(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", 17)]
    [InlineData("en", 17)]
    public async Task Every_command_prints_what_the_guide_says(string language, int commands)
    {
        var blocks = GuideText.Read($"GUIDE.{language}.md").Blocks;
        var run = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == "sh")
            {
                var printed = i + 1 < blocks.Count && blocks[i + 1].Kind == "text" ? blocks[i + 1].Text : "";
                (await RunAsync(blocks[i].Text)).Should().Be(printed, blocks[i].Text);
                run++;
            }
            else if (blocks[i].Kind.StartsWith("csv ", StringComparison.Ordinal))
            {
                await File.AppendAllTextAsync(_folder.PathOf(blocks[i].Kind[4..]), blocks[i].Text);
            }
        }

        run.Should().Be(commands);
    }

    /// <summary>Types the line in the folder: names of files there are made full for the run, and short again in what is printed.</summary>
    private async Task<string> RunAsync(string line)
    {
        var words = Word().Matches(line.Trim()).Select(match => match.Value.Trim('"')).ToList();
        words[0].Should().Be("emulation-rules");
        var result = await Run.AtAsync(TheYearOfTheGuide, [.. words.Skip(1).Select(InFolder)]);
        var printed = (result.Output + result.Error).Replace(_folder.Root + "/", "", StringComparison.Ordinal);
        return TrailingSpaces().Replace(printed, "");
    }

    private string InFolder(string word) =>
        word.StartsWith("thi-dua-2027", StringComparison.Ordinal)
            || word.StartsWith("campaign-2027", StringComparison.Ordinal)
            || FileName().IsMatch(word)
            ? _folder.PathOf(word)
            : word;

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\w-]+\.(?:csv|xlsx|html|docx)$", RegexOptions.None, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("[ \t]+(?=\n)", RegexOptions.None, 1000)]
    private static partial Regex TrailingSpaces();
}
