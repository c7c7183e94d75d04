using System.Reflection;
using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Diagnostics;

public sealed partial class DiagnosticsDocumentTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [
            .. typeof(Codes)
                .GetFields(BindingFlags.Static | BindingFlags.Public)
                .Select(f => f.GetValue(null))
                .OfType<DiagnosticDescriptor>(),
        ];

    private static readonly Dictionary<string, string> Entries =
        Heading().Split(File.ReadAllText(Path.Combine(Repository.Root, "rules", "DIAGNOSTICS.md")))
        .Skip(1).ToDictionary(entry => entry[..6], entry => entry, StringComparer.Ordinal);

    [Fact]
    public void No_code_is_used_twice() => All.Select(d => d.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_code_is_listed_and_no_other() => Entries.Keys.Should().BeEquivalentTo(All.Select(d => d.Code));

    [Fact]
    public void Every_entry_tells_severity_message_example_and_mend()
    {
        foreach (var descriptor in All)
        {
            var entry = Entries[descriptor.Code];
            entry.Should().StartWith($"{descriptor.Code} (").And.Contain($" / {descriptor.Severity.ToString().ToLowerInvariant()})");
            entry.Should().Contain($"- {Shown(descriptor.Vietnamese)}\n- {Shown(descriptor.English)}\n");
            entry.Should().MatchRegex("- Ví dụ / Example: `[^`]+`");
            entry.Should().Contain("- Cách sửa / Mend: ");
            if (descriptor is { HintVietnamese: { } vietnamese, HintEnglish: { } english } && Shown(english) != "…")
            {
                entry.Should().Contain($"{Shown(vietnamese)} / {Shown(english)}");
            }
        }
    }

    [Fact]
    public void Every_message_about_data_says_what_to_do() =>
        All.Where(d => d.Code.StartsWith("ER5", StringComparison.Ordinal) && d.HintEnglish is null).Should().BeEmpty();

    [Fact]
    public void Every_message_is_in_both_languages() =>
        All.Where(d => d.Vietnamese.Length == 0 || d.English.Length == 0 || (d.HintVietnamese is null) != (d.HintEnglish is null))
            .Should()
            .BeEmpty();

    private static string Shown(string text) =>
        Placeholder().Replace(text, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"^### (?=ER\d{4})", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
