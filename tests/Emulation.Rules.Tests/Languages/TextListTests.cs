using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Languages;

/// <summary>
/// The list that translators work from, <c>texts.json</c>, is what the source says: all of it and nothing else. After a change of texts,
/// EMULATION_APPROVE=1 with these tests writes it anew.
/// </summary>
public sealed class TextListTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string FileName => Path.Combine(Repository.Root, "src/Emulation.Rules/Wording/texts.json");

    [Fact]
    public void The_list_holds_every_text_of_every_project()
    {
        var listed = Listed();
        if (Environment.GetEnvironmentVariable("EMULATION_APPROVE") is not null)
        {
            File.WriteAllText(FileName, listed);
        }

        File.ReadAllText(FileName).ReplaceLineEndings("\n").Should().Be(listed, "EMULATION_APPROVE=1 with this test writes it anew");
    }

    [Fact]
    public void Every_text_can_be_said_whole_in_another_language() =>
        string.Join('\n', TextSites.All.Select(site => site.Fault).OfType<string>()).Should().BeEmpty();

    /// <summary>A line an entry, so that two changes seldom touch the same.</summary>
    private static string Listed()
    {
        var codes = Descriptors().SelectMany(KeysOf);
        var recipes = Recipe.All.SelectMany(recipe => new[] { recipe.Title, recipe.Why })
            .Select(text => (Key: TextTemplate.Escaped(text.English), Vietnamese: TextTemplate.Escaped(text.Vietnamese)));
        var texts = TextSites.All.Where(site => site.Key is { Length: > 0 })
            .Select(site => (Key: site.Key!, site.Vietnamese))
            .Concat(recipes)
            .GroupBy(text => text.Key, StringComparer.Ordinal)
            .Select(same => (same.Key, Value: Quoted(Together(same.Select(text => text.Vietnamese)))));
        var lines = codes.Concat(texts)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"  {Quoted(entry.Key)}: {entry.Value}");
        return $"{{\n{string.Join(",\n", lines)}\n}}\n";
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(Codes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();

    private static IEnumerable<(string Key, string Value)> KeysOf(DiagnosticDescriptor code)
    {
        yield return (code.Code, $"[{Quoted(code.Vietnamese)}, {Quoted(code.English)}]");
        if (code is { HintVietnamese: { } vietnamese, HintEnglish: { } english })
        {
            yield return (code.Code + DiagnosticDescriptor.HintKey, $"[{Quoted(vietnamese)}, {Quoted(english)}]");
        }
    }

    /// <summary>What Vietnamese says in several ways and English in one.</summary>
    private static string Together(IEnumerable<string> vietnamese) => string.Join(" | ", vietnamese.Distinct(StringComparer.Ordinal));

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
