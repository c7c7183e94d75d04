using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Tests.Fuzz;

/// <summary>
/// JSON damaged in a thousand ways is told in words of this library: whatever stands outside quotes in a Vietnamese message is a word of
/// our Vietnamese texts.
/// </summary>
public sealed partial class ForeignWordsTests
{
    private static readonly int Times = Effort.Of(250);

    private static readonly HashSet<string> Vocabulary = [.. Texts().SelectMany(text => Words(text))];

    [Fact]
    public void No_word_of_anybody_else_reaches_a_reader()
    {
        var originals =
            Directory.GetFiles(Repository.Rules("titles-2024"), "*.json", SearchOption.AllDirectories)
                .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
                .Select(File.ReadAllText)
                .ToList();
        var definition = Campaign.Load(Repository.Rules("titles-2024")).Definition;
        var told = 0;
        for (var seed = 0; seed < Times; seed++)
        {
            var random = new Random(seed);
            var text = new Mutation(random).Damage(originals[random.Next(originals.Count)]);
            Campaign.TryLoad(
                new CampaignFiles(
                    "f", new Dictionary<string, string>(StringComparer.Ordinal) { ["campaign.json"] = text, ["workflows/w.json"] = text }),
                out _,
                out var rules);
            SubmissionJson.TryRead(text, "f", out _, out var submissions);
            DecisionJson.TryRead(text, "f", out _, out var decisions);
            CaseFile.TryRead(definition, text, "f", out _, out var cases);
            DossierJson.TryRead(text, "f", out _, out var dossier);
            foreach (var diagnostic in rules.Concat(submissions)
                .Concat(decisions)
                .Concat(cases)
                .Concat(dossier)
                .Where(d => d.Code.StartsWith("ER1", StringComparison.Ordinal)))
            {
                told++;
                Words(diagnostic.Message.Vietnamese).Where(word => !Vocabulary.Contains(word))
                    .Should()
                    .BeEmpty($"seed {seed}: {diagnostic}");
            }
        }

        told.Should().BeGreaterThan(Times);
    }

    private static IEnumerable<string> Texts()
    {
        foreach (var descriptor in typeof(Codes)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticDescriptor>())
        {
            yield return descriptor.Vietnamese;
        }

        foreach (var text in ((Type[])[typeof(JsonTexts), typeof(Kinds)])
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(f => f.GetValue(null))
            .OfType<LocalizedText>())
        {
            yield return text.Vietnamese;
        }

        foreach (var text in (LocalizedText[])[
            JsonMessages.NoName("!"),
            JsonMessages.NoName("#"),
            JsonMessages.NoName("“"),
            JsonMessages.NoValue("!"),
            JsonMessages.NoComma("!"),
            JsonMessages.NoWord("x"),
            JsonMessages.NoNumber("x"),
            JsonTexts.DecimalComma("x"),
            DiagnosticTexts.Characters(1),
            DiagnosticTexts.Bytes(1),
        ])
        {
            yield return text.Vietnamese;
        }
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(Quoted().Replace(text, " "))
            .Select(match => match.Value.ToLower(CultureInfo.InvariantCulture))
            .Where(word => word.Length > 1);

    [GeneratedRegex(@"'.*'|"".*""", RegexOptions.Singleline, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
