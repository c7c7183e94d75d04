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

    private static readonly Dictionary<Language, Dictionary<string, string>> Documents = new()
    {
        [Language.Vietnamese] = EntriesOf("vi"),
        [Language.English] = EntriesOf("en"),
    };

    private static readonly Dictionary<DiagnosticSeverity, string> Severities = new()
    {
        [DiagnosticSeverity.Error] = "lỗi",
        [DiagnosticSeverity.Warning] = "cảnh báo",
        [DiagnosticSeverity.Info] = "thông tin",
    };

    [Fact]
    public void No_code_is_used_twice() => All.Select(d => d.Code).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_code_is_listed_once_in_order_and_no_other(string code)
    {
        Documents[Language.Of(code)].Keys.Should().BeInAscendingOrder(StringComparer.Ordinal);
        Documents[Language.Of(code)].Keys.Should().BeEquivalentTo(All.Select(d => d.Code));
    }

    [Fact]
    public void Every_entry_tells_severity_message_example_and_mend_in_vietnamese()
    {
        foreach (var descriptor in All)
        {
            ShouldTell(
                Documents[Language.Vietnamese][descriptor.Code],
                $"{descriptor.Code} ({Severities[descriptor.Severity]})\n\n- {Shown(descriptor.Vietnamese)}\n",
                "- Ví dụ: ", $"- Cách sửa: {FixedHint(descriptor.HintVietnamese)}");
        }
    }

    [Fact]
    public void Every_entry_tells_severity_message_example_and_mend_in_english()
    {
        foreach (var descriptor in All)
        {
            var severity = descriptor.Severity.ToString().ToLowerInvariant();
            ShouldTell(
                Documents[Language.English][descriptor.Code], $"{descriptor.Code} ({severity})\n\n- {Shown(descriptor.English)}\n",
                "- Example: ", $"- Mend: {FixedHint(descriptor.HintEnglish)}");
        }
    }

    [Fact]
    public void The_english_document_speaks_english() =>
        string.Concat(Documents[Language.English].Values.Select(entry => Quoted().Replace(entry, "")))
            .Should()
            .NotMatchRegex("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    [Fact]
    public void Every_message_about_data_says_what_to_do() =>
        All.Where(d => d.Code.StartsWith("ER5", StringComparison.Ordinal) && d.HintEnglish is null).Should().BeEmpty();

    [Fact]
    public void Every_message_is_in_both_languages() =>
        All.Where(d => d.Vietnamese.Length == 0 || d.English.Length == 0 || (d.HintVietnamese is null) != (d.HintEnglish is null))
            .Should()
            .BeEmpty();

    private static void ShouldTell(string entry, string head, string example, string mend)
    {
        entry.Should().StartWith(head);
        entry.Should().MatchRegex($"\n{Regex.Escape(example)}`[^`]+`");
        entry.Should().Contain("\n" + mend);
    }

    /// <summary>The hint as printed; nothing of one that only a case gives.</summary>
    private static string FixedHint(string? hint) => hint is null || Shown(hint) == "…" ? "" : Shown(hint);

    private static Dictionary<string, string> EntriesOf(string language) =>
        Heading()
            .Split(File.ReadAllText(Path.Combine(Repository.Root, "rules", $"DIAGNOSTICS.{language}.md")).ReplaceLineEndings("\n"))
            .Skip(1)
            .ToDictionary(entry => entry[..6], entry => entry, StringComparer.Ordinal);

    private static string Shown(string text) =>
        Placeholder().Replace(text, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"^### (?=ER\d{4})", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("`[^`\n]*`", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
