using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scaffold;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>The files of a new campaign in the language of whoever makes it.</summary>
public sealed partial class ScaffoldLanguageTests
{
    private static readonly JsonLoadSettings Comments = new() { CommentHandling = CommentHandling.Ignore };
    private static readonly IReadOnlyDictionary<string, string> Vietnamese = CampaignScaffold.Files("sample", 2027);
    private static readonly IReadOnlyDictionary<string, string> English = CampaignScaffold.Files("sample", 2027, Language.English);

    public static TheoryData<string> Paths => [.. Vietnamese.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Who_makes_a_campaign_in_English_reads_no_Vietnamese_beside_names_in_both(string path) =>
        VietnameseLetter().Matches(NameInBoth().Replace(WithoutSchema(path), "")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Paths))]
    public void Rules_and_figures_are_the_same_in_both_languages_line_by_line(string path)
    {
        var (said, meant) = (Plain(English[path]), Plain(Vietnamese[path]));
        if (path.EndsWith(".json", StringComparison.Ordinal))
        {
            JToken.DeepEquals(JToken.Parse(said, Comments), JToken.Parse(meant, Comments)).Should().BeTrue(said);
        }

        if (path != "README.md")
        {
            said.Split('\n').Should().HaveSameCount(meant.Split('\n'));
        }
    }

    [Fact]
    public void A_campaign_is_English_in_any_further_language()
    {
        CampaignScaffold.Files("sample", 2027, Language.Of("fr")).Should().BeEquivalentTo(English);
        CampaignScaffold.Files("sample", 2027, Language.Vietnamese).Should().BeEquivalentTo(Vietnamese);
    }

    /// <summary>Schemas speak to whoever edits with another editor, in words of both languages.</summary>
    private static string WithoutSchema(string path) => path.StartsWith("schema/", StringComparison.Ordinal) ? "" : English[path];

    private static string Plain(string text) => CaseName().Replace(text, "\"name\": \"case\"")
        .Replace("full points/", "đủ điểm/", StringComparison.Ordinal)
        .Replace("Cluster I", "Cụm I", StringComparison.Ordinal);

    [GeneratedRegex("[À-ỹ]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VietnameseLetter();

    [GeneratedRegex("\"vi\": \"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameInBoth();

    [GeneratedRegex("\"name\": \"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseName();
}
