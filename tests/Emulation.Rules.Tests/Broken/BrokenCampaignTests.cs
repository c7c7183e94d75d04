using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Broken;

/// <summary>
/// Each file of this folder says one mistake in the campaign of <c>base</c> and the whole message it earns, in both languages.
/// With EMULATION_APPROVE set the messages are written instead of compared, to be read before they are committed.
/// </summary>
public sealed class BrokenCampaignTests
{
    private const string Replace = "\n--- replace\n";
    private const string By = "\n--- by\n";
    private const string Expect = "\n--- expect\n";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Broken");

    public static TheoryData<string> Mistakes()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetFileNameWithoutExtension(file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_earns_its_message(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var text = File.ReadAllText(path);
        var found = Diagnose.Of(Files(name));
        var messages = string.Concat(found.Select(d => $"{d.ToString(Language.English)}\n{d.ToString(Language.Vietnamese)}\n"));
        if (Environment.GetEnvironmentVariable("EMULATION_APPROVE") is not null)
        {
            File.WriteAllText(path, text[..(text.IndexOf(Expect, StringComparison.Ordinal) + Expect.Length)] + messages);
        }
        else
        {
            messages.Should().Be(text[(text.IndexOf(Expect, StringComparison.Ordinal) + Expect.Length)..]);
            messages.Should().NotBeEmpty();
        }
    }

    /// <summary>The campaign of base with a mistake made in it.</summary>
    internal static CampaignFiles Files(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var file = text["file: ".Length..text.IndexOf(Replace, StringComparison.Ordinal)];
        var old = Between(text, Replace, By);
        var files = Base();
        files[file].Should().Contain(old, "the mistake is made in the campaign of base");
        var at = files[file].IndexOf(old, StringComparison.Ordinal);
        files[file] = string.Concat(files[file].AsSpan(0, at), Between(text, By, Expect), files[file].AsSpan(at + old.Length));
        return new CampaignFiles("base", files);
    }

    [Fact]
    public void The_campaign_the_mistakes_are_made_in_has_none() => Diagnose.Of(new CampaignFiles("base", Base())).Should().BeEmpty();

    [Fact]
    public void There_are_at_least_sixty() => Mistakes().Should().HaveCountGreaterThanOrEqualTo(60);

    private static Dictionary<string, string> Base() => ((string[])["campaign.json", "workflows/rules.json"]).ToDictionary(
        file => file, file => File.ReadAllText(Path.Combine(Folder, "base", file)).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start - 1, StringComparison.Ordinal)];
    }
}
