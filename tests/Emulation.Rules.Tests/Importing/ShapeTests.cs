using System.Text.Json.Nodes;
using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Importing;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Importing;

/// <summary>The nine shapes of files that people keep for stock RulesEngine; see <c>Shapes/README.md</c>.</summary>
public sealed class ShapeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Importing", "Shapes");

    public static TheoryData<string> Shapes() =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_made_validates_and_its_schemas_fit(string shape)
    {
        var imported = Import(shape);
        var campaign = Campaign.Load(new CampaignFiles("made", imported.Files));
        campaign.Diagnostics.Concat(CampaignAnalysis.Run(campaign)).Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
        campaign.Definition.Effective.From.Should().Be(new DateOnly(2026, 1, 1));
        imported.Diagnostics.Should().OnlyContain(d => d.Position.Line > 0 && d.Severity != DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("1-share-by-position", "position text, others number, target number, hours number")]
    [InlineData("2-order-parts", "amount number, kind text")]
    [InlineData("3-any-of-list", "services list (code text), geo number, items number")]
    [InlineData("4-camel-case", "level number")]
    [InlineData("5-nested-and-failure", "age number, member boolean")]
    [InlineData("6-global-and-local", "target number, actual number")]
    [InlineData("7-members-and-clock", "nameLength number, mark number")]
    [InlineData("8-array-literal", "codes list (value text)")]
    [InlineData("9-events-only", "level number")]
    public void Indicators_are_guessed_from_use_and_marked(string shape, string expected)
    {
        var imported = Import(shape);
        var indicators = Campaign.Load(new CampaignFiles("made", imported.Files)).Definition.Indicators;
        string.Join(", ", indicators.Select(Shown)).Should().Be(expected);
        imported.Files["campaign.json"].Split("// ĐOÁN / GUESSED: ").Length.Should().BeGreaterThan(indicators.Count + 1);

        static string Shown(IndicatorDefinition i) =>
            $"{i.Id} {i.Type.ToString().ToLowerInvariant()}{(i.Item.Count == 0 ? "" : $" ({string.Join(", ", i.Item.Select(Shown))})")}";
    }

    [Theory]
    [InlineData(
        "1-share-by-position",
        "position == \"Junior\" && others > 0 → target * (hours / others)|position == \"Senior\" && others > 0 → target * 0.08")]
    [InlineData(
        "2-order-parts",
        "amount > 0 → amount * 0.05|(kind == \"733\" || kind == \"734\") && amount > 1000 && amount < 2000 → amount * 0.02")]
    [InlineData("3-any-of-list", "services.Any(code == \"123\") && services.Any(code == \"789\") && geo != 231 → 399|items > 2 → 20")]
    [InlineData("4-camel-case", "level == 2 → 0.9")]
    [InlineData("5-nested-and-failure", "And(age >= 18, member) → 10|true → 0")]
    [InlineData("6-global-and-local", "over > 0 → over * 2")]
    [InlineData("7-members-and-clock", "nameLength > 3 && mark >= Fn.Round(7.5, 0) → 5")]
    [InlineData("8-array-literal", "codes.Any(value == \"a\") && codes.Any(value == \"b\") → 3")]
    [InlineData("9-events-only", "level == 3 → 0.85|level == 2 → 0.9")]
    public void Rules_are_written_in_the_campaigns_own_names(string shape, string expected)
    {
        var rules = Import(shape).Files.Single(f => f.Key.StartsWith("workflows/", StringComparison.Ordinal)).Value;
        string.Join(
            '|',
            JsonNode.Parse(rules)!["Rules"]!
                .AsArray()
                .Select(rule => $"{Condition(rule!)} → {rule!["Actions"]!["OnSuccess"]!["Context"]!["Expression"]}")).Should().Be(expected);

        static string Condition(JsonNode rule) =>
            rule["Expression"]?.ToString()
                ?? $"{rule["Operator"]}({string.Join(", ", rule["Rules"]!.AsArray().Select(inner => Condition(inner!)))})";
    }

    [Theory]
    [InlineData("3-any-of-list")]
    [InlineData("2-order-parts")]
    [InlineData("6-global-and-local")]
    [InlineData("8-array-literal")]
    [InlineData(
        "1-share-by-position",
        "18:19 info a division here keeps the fraction (1 / 2 is 0.5); in C# that of two whole numbers drops it|info phép chia ở đây giữ "
            + "phần lẻ (1 / 2 là 0.5); trong C# hai số nguyên chia nhau thì bỏ")]
    [InlineData(
        "4-camel-case",
        "3:3 info 'workflowName' is written 'WorkflowName'|info 'workflowName' viết là 'WorkflowName'",
        "8:21 info event '0.9' of rule 'gold': no events are raised here; as it is a number and the rule gives nothing else, it becomes "
            + "its points|info sự kiện '0.9' của quy tắc 'gold': ở đây không phát sự kiện; vì là số và quy tắc không cho điểm nào khác, "
                + "nó thành điểm")]
    [InlineData(
        "5-nested-and-failure",
        "55:19 info OnFailure of 'both': its points become the last rule 'both-otherwise'|info OnFailure của 'both': điểm của nó thành "
            + "quy tắc cuối 'both-otherwise'")]
    [InlineData(
        "7-members-and-clock",
        "18:19 info 'input1.Name.Length': the length of a text is not worked out here; submit it as indicator 'nameLength'|info "
            + "'input1.Name.Length': độ dài văn bản không tính ở đây; nộp thành số liệu 'nameLength'",
        "18:19 info Math.Round becomes Fn.Round: halves go away from zero (2.5 to 3), in C# to the even number|info Math.Round thành "
            + "Fn.Round: nửa luôn làm tròn xa số 0 (2.5 thành 3), trong C# thì về số chẵn",
        "40:36 warning rule 'today' is left out: rules here never ask the clock, so that scoring again gives the same; submit the date as "
            + "an indicator|warning quy tắc 'today' bị bỏ ra: quy tắc ở đây không hỏi đồng hồ, để chấm lại lúc nào cũng ra như cũ; hãy "
                + "nộp ngày đó thành một số liệu")]
    [InlineData(
        "9-events-only",
        "20:21 info event '0.85' of rule 'vip': no events are raised here; as it is a number and the rule gives nothing else, it becomes "
            + "its points|info sự kiện '0.85' của quy tắc 'vip': ở đây không phát sự kiện; vì là số và quy tắc không cho điểm nào khác, "
                + "nó thành điểm",
        "34:21 info event '0.90' of rule 'gold': no events are raised here; as it is a number and the rule gives nothing else, it becomes "
            + "its points|info sự kiện '0.90' của quy tắc 'gold': ở đây không phát sự kiện; vì là số và quy tắc không cho điểm nào khác, "
                + "nó thành điểm")]
    public void Each_thing_taken_otherwise_or_left_out_is_one_message_at_its_line(string shape, params string[] expected) =>
        Import(shape).Diagnostics.Where(d => !d.Message.English.Contains("guessed from their use", StringComparison.Ordinal))
            .Select(Shown)
            .Should()
            .BeEquivalentTo(expected);

    private static string Shown(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var (english, vietnamese) =
            diagnostic.Severity == DiagnosticSeverity.Warning
                ? ("not carried over: ", "không chuyển sang được: ")
                : ("carried over otherwise: ", "chuyển sang theo cách khác: ");
        diagnostic.Message.English.Should().StartWith(english).And.EndWith(".");
        diagnostic.Message.Vietnamese.Should().StartWith(vietnamese).And.EndWith(".");
        return $"{diagnostic.Position.Line}:{diagnostic.Position.Column} {severity} "
            + $"{diagnostic.Message.English[english.Length..^1]}|{severity} {diagnostic.Message.Vietnamese[vietnamese.Length..^1]}";
    }

    [Fact]
    public void A_text_that_is_compared_may_be_a_choice_and_one_that_is_not_says_nothing_of_it()
    {
        var comments = Import("1-share-by-position").Files["campaign.json"].Split('\n')
            .Where(line => line.Contains("ĐOÁN / GUESSED: input", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("GUESSED: ", StringComparison.Ordinal) + 9)..])
            .ToList();
        comments.Should().ContainSingle(comment => comment.Contains("\"type\": \"choice\"", StringComparison.Ordinal))
            .Which.Should().Contain("\"Junior\", \"Senior\"");
        comments.Should().HaveCount(4);
    }

    public static ImportedCampaign Import(string shape) =>
        StockImport.Read(File.ReadAllText(Path.Combine(Folder, shape + ".json")), shape + ".json", "made", 2026);
}
