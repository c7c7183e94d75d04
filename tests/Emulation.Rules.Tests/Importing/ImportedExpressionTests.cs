using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Importing;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Importing;

/// <summary>Expressions of stock RulesEngine and what becomes of them.</summary>
public sealed class ImportedExpressionTests
{
    [Theory]
    [InlineData("input1.a > 1L and input2.b < .5", "a > 1 && b < 0.5")]
    [InlineData("input1.a > 1 && input2.a > 2", "a > 1 && input2A > 2")]
    [InlineData("not (input1.a > 1 or input1.b == 2.0M)", "!(a > 1 || b == 2.0)")]
    [InlineData("input1.Address.City == 'Huế'", "addressCity == \"Huế\"")]
    [InlineData("input1.total >= 3 && input1.rank < 2", "totalValue >= 3 && rankValue < 2")]
    [InlineData("input1.x != null && input1.x.HasValue", "Fn.Given(x) && Fn.Given(x)")]
    [InlineData("input1.x ?? 0 > 1", null)]
    [InlineData("(input1.x ?? 0) > 1", "x > 1")]
    [InlineData("string.IsNullOrEmpty(input1.note)", "!Fn.Given(note)")]
    [InlineData("input1.note.ToLower().Trim() == \"a\"", "note == \"a\"")]
    [InlineData("input1.note.Equals(\"a\")", "note == \"a\"")]
    [InlineData("input1.ok == false || !input1.fine", "!ok || !fine")]
    [InlineData("Math.Max(input1.a, Math.Abs(input1.b)) - (1 - input1.c) > 2", "Fn.Max(a, Fn.Abs(b)) - (1 - c) > 2")]
    [InlineData("Convert.ToDecimal(input1.a) * (decimal)input1.b > 1", "a * b > 1")]
    [InlineData(
        "input1.when >= DateTime.Parse(\"2026-01-31\") && input1.when < new DateTime(2026, 2, 1)",
        "when >= \"2026-01-31\" && when < \"2026-02-01\"")]
    [InlineData("input1.kind in (\"a\", \"b\")", "kind == \"a\" || kind == \"b\"")]
    [InlineData("new[] {1, 2}.Contains(input1.n)", "n == 1 || n == 2")]
    [InlineData(
        "input1.items.Where(i => i.price > 5).Count() >= 2 && input1.items.Sum(i => i.price * i.count) > 9",
        "items.Count(price > 5) >= 2 && items.Sum(price * count) > 9")]
    [InlineData("input1.items.Any() && input1.items.Count > 1", "items.Count() > 0 && items.Count() > 1")]
    [InlineData("(input1.a > 1 ? input1.b : 2) > 1", "(a > 1 ? b : 2) > 1")]
    [InlineData("iif(input1.ok, 1, 2) == 1", "(ok ? 1 : 2) == 1")]
    public void An_expression_is_written_as_one_of_a_campaign(string stock, string? expected)
    {
        var imported = Import(stock);
        (imported.Files.Count == 0 ? null : JsonNode.Parse(imported.Files["workflows/w.json"])!["Rules"]![0]!["Expression"]!.ToString())
            .Should()
            .Be(expected);
    }

    [Theory]
    [InlineData("input1.a > utils.Age(input1.b)", 11, "there is no function like 'Age'; submit its result as an indicator")]
    [InlineData("input1.note.Contains(\"x\") && input1.note == \"y\"", 29, "a whole list cannot stand alone in an expression")]
    [InlineData(
        "input1.note == \"y\" && input1.note.Contains(\"x\")",
        22,
        "a text is not searched for a part of it; submit the answer as an indicator")]
    [InlineData("input1.a == 1 && input1.a == \"x\"", 17, "'a' is compared with numbers here and with texts there")]
    [InlineData("input1.a >", 10, "the expression breaks off")]
    [InlineData("input1.a > 1 ; 2", 13, "the expression cannot be read at ';'")]
    [InlineData("input1.a[0] > 1", 8, "the expression cannot be read at '['")]
    [InlineData(
        "DateTime.UtcNow.Year > 2000",
        0,
        "rules here never ask the clock, so that scoring again gives the same; submit the date as an indicator")]
    public void What_cannot_be_taken_is_refused_where_it_stands(string stock, int at, string reason)
    {
        var found = Import(stock).Diagnostics.First(d => d.Severity == DiagnosticSeverity.Warning);
        found.Message.English.Should().Be($"not carried over: rule 'r' is left out: {reason}.");
        Json(stock)[(found.Position.Column - 1)..].Should()
            .StartWith(JsonSerializer.Serialize(stock, Relaxed)[1..^1][(JsonSerializer.Serialize(stock[..at], Relaxed).Length - 2)..]);
    }

    [Fact]
    public void Nothing_but_this_libraries_own_refusals_comes_out_of_damaged_expressions()
    {
        const string Original =
            "input1.Services.Any(s => s.Code == \"123\") && (input1.Geo != 231 || Math.Round(input1.x, 2) / 3 >= .5) and not input1.ok ?? "
                + "true";
        const string Scraps = "()[]{}.,?:+-*/%<>=!&|\"' x1\\@";
        var random = new Random(4574);
        for (var i = 0; i < Effort.Of(750); i++)
        {
            var text = Original[random.Next(Original.Length / 2)..];
            text = text[..random.Next(1, text.Length)];
            for (var times = random.Next(4); times > 0; times--)
            {
                text = text.Insert(random.Next(text.Length + 1), Scraps[random.Next(Scraps.Length)].ToString());
            }

            var imported = Import(text);
            imported.Diagnostics.Should().OnlyContain(d => d.Message.Vietnamese.Length > 0 && d.Position.Line > 0, text);
            if (imported.Files.Count > 0)
            {
                Campaign.TryLoad(new CampaignFiles("", imported.Files), out _, out _).Should().BeTrue(text);
            }
        }
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var found = Import(new string('(', 5000) + "1").Diagnostics.First(d => d.Severity == DiagnosticSeverity.Warning);
        found.Message.Vietnamese.Should().Be("không chuyển sang được: quy tắc 'r' bị bỏ ra: biểu thức lồng quá sâu.");
    }

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static ImportedCampaign Import(string expression) => StockImport.Read(Json(expression), "stock.json", "made", 2026);

    private static string Json(string expression) =>
        $$"""
            { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": {{JsonSerializer.Serialize(expression, Relaxed)}},
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } } ] }
            """;
}
