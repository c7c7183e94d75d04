using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Expressions;

public sealed class RefusedExpressionTests
{
    [Theory]
    [InlineData("\"\".GetType().Assembly.FullName == \"a\"")]
    [InlineData("s.GetType() == s.GetType()")]
    [InlineData("x.ToString() == \"1\"")]
    [InlineData("s.Length > 1")]
    [InlineData("d.Year == 2026")]
    [InlineData("\"a\".PadLeft(1000000000) == s")]
    [InlineData("Enumerable.Range(0, 2000000000).Count(x => true) > 1")]
    [InlineData("Guid.NewGuid() == Guid.Empty")]
    [InlineData("DateTime.Now > d")]
    [InlineData("DateTime(2026, 1, 1) > d")]
    [InlineData("Convert.ToDecimal(s) > 1")]
    [InlineData("Math.Pow(10, 300) > 1")]
    [InlineData("Environment.Exit(1)")]
    [InlineData("System.IO.File.Exists(s)")]
    [InlineData("Fn.GetType() == Fn.GetType()")]
    [InlineData("Fn.Equals(x, x)")]
    [InlineData("Fn")]
    [InlineData("Fn.Nothing(x) > 1")]
    [InlineData("new(x as y) != null")]
    [InlineData("iif(b, x, 1) > 1")]
    [InlineData("np(s) == s")]
    [InlineData("it == it")]
    [InlineData("x is decimal")]
    [InlineData("decimal(s) > 1")]
    [InlineData("s + x == \"a\"")]
    [InlineData("s < \"a\"")]
    [InlineData("x == null")]
    [InlineData("s ?? s")]
    [InlineData("s?.Length > 1")]
    [InlineData("x & 1 == 1")]
    [InlineData("x | 1")]
    [InlineData("x ^ 2 > 1")]
    [InlineData("~1 == 1")]
    [InlineData("s[0] == s[1]")]
    [InlineData("{ x }")]
    [InlineData("$\"{x}\" == s")]
    [InlineData("@0 == x")]
    [InlineData("x = 1")]
    [InlineData("x => 1")]
    [InlineData("s == 'a'")]
    [InlineData("x > 2,5")]
    [InlineData("x > 0x10")]
    [InlineData("x > 1.")]
    [InlineData("x > .5")]
    [InlineData("x > 1L")]
    [InlineData("x > 1.5f")]
    [InlineData("x > 1_000")]
    [InlineData("x > 1e99")]
    [InlineData("1 / 2 > x")]
    [InlineData("(3 - 1) % 2 > x")]
    [InlineData("ｘ > 1")]
    [InlineData("x\u200b > 1")]
    [InlineData("х > 1")]
    [InlineData("X > 1")]
    [InlineData("unknown > 1")]
    [InlineData("x > ")]
    [InlineData("x x")]
    [InlineData("(x > 1")]
    [InlineData("x > 1)")]
    [InlineData("\"open")]
    [InlineData("x > \"1\"")]
    [InlineData("(x) > (\"1\")")]
    [InlineData("b == \"true\"")]
    [InlineData("s == 1")]
    [InlineData("b > 1")]
    [InlineData("x")]
    [InlineData("s")]
    [InlineData("k == \"three\"")]
    [InlineData("(k) == (\"three\")")]
    [InlineData("d > \"31/12/2026\"")]
    [InlineData("(d) > (\"2026-12-31\")")]
    [InlineData("Fn.Min(x) > 1")]
    [InlineData("Fn.Min(s, s) > 1")]
    [InlineData("\"\\u0041\" == s")]
    public void Whatever_rules_do_not_need_is_refused_with_a_place(string condition)
    {
        var diagnostics = Diagnose.Condition(condition);
        diagnostics.Should().NotBeEmpty();
        diagnostics.Should()
            .OnlyContain(
                d => d.Code.StartsWith("ER3")
                    && d.Position.Line > 0
                    && d.Position.Column > 0
                    && d.Position.File == CampaignText.WorkflowFile);
    }

    [Theory]
    [InlineData("x > 1 and not b or x mod 2 == 1")]
    [InlineData("b ? x > 1 : x > 2")]
    [InlineData("k == \"one\" || \"two\" != k")]
    [InlineData("(x + 1) * -2 / 3 - 1 % 2.0 <= Fn.Clamp(x, 0, 10)")]
    [InlineData("d >= \"2026-01-01\" && \"2026-12-31\" >= d && d != \"2026-05-01\"")]
    [InlineData("s == \"a \\\"quoted\\\" \\\\ text\"")]
    [InlineData("b == true && !b != false")]
    [InlineData("cluster != \"North\"")]
    [InlineData("maxPoints > minPoints")]
    public void What_rules_need_passes(string condition) => Diagnose.Condition(condition).Should().BeEmpty();

    [Fact]
    public void Nesting_length_and_count_are_limited_before_anything_parses()
    {
        Diagnose.Condition(new string('(', 100_000) + "x" + new string(')', 100_000))
            .Should()
            .ContainSingle().Which.Code
            .Should()
            .Be("ER3003");
        Diagnose.Condition(new string('(', 900) + "b" + new string(')', 900)).Should().ContainSingle().Which.Code.Should().Be("ER3003");
        Diagnose.Condition(new string('!', 900) + "b").Should().ContainSingle().Which.Code.Should().Be("ER3003");
        Diagnose.Condition("x > " + string.Concat(Enumerable.Repeat("- ", 300)) + "1")
            .Should()
            .ContainSingle().Which.Code
            .Should()
            .Be("ER3003");
        Diagnose.Condition(string.Concat(Enumerable.Repeat("b?b:", 90)) + "b").Should().ContainSingle().Which.Code.Should().Be("ER3003");
        Diagnose.Condition("x > 1" + string.Concat(Enumerable.Repeat("+1", 400))).Should().ContainSingle().Which.Code.Should().Be("ER3003");
        Diagnose.Condition(new string('x', 1_000_000)).Should().ContainSingle().Which.Code.Should().Be("ER3003");
    }

    [Fact]
    public void An_expression_at_the_limits_loads_on_a_small_stack()
    {
        var nested = new string('(', 16) + "x" + new string(')', 16) + " > 0";
        var chain = string.Concat(Enumerable.Repeat("b?b:", 16)) + "b";
        var sum = "x > 1" + string.Concat(Enumerable.Repeat("+1", 190));
        var not = string.Concat(Enumerable.Repeat("!", 8)) + "b";
        IReadOnlyList<Diagnostic>? found = null;
        var thread = new Thread(
            () => found = [
                .. Diagnose.Condition(nested), .. Diagnose.Condition(chain), .. Diagnose.Condition(sum), .. Diagnose.Condition(not),
            ],
            256 * 1024);
        thread.Start();
        thread.Join();
        found.Should().BeEmpty();
    }

    [Fact]
    public void A_place_looks_past_json_escapes_and_rewritten_numbers()
    {
        var diagnostic = Diagnose.Condition("s == \"é\\\\\" && x > 2.5 && nosuch > 1").Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("ER3002");
        var line =
            Diagnose.Everything.WithRule("s == \"é\\\\\" && x > 2.5 && nosuch > 1")
                .Files().Texts["workflows/rules.json"]
                .Split('\n')[diagnostic.Position.Line - 1];
        line[(diagnostic.Position.Column - 1)..].Should().StartWith("nosuch > 1");
    }

    [Fact]
    public void A_misspelt_name_is_told_with_the_name_that_was_meant()
    {
        var text = new CampaignText { Indicators = """{ "id": "costCutPercent", "type": "number" }""" }.WithRule("costCutPercant >= 10");
        Diagnose.Of(text).Single().ToString(Language.English).Should().Be(
            "test/workflows/rules.json:1:71: error ER3002: the expression uses the name 'costCutPercant', which does not exist here. Did "
                + "you mean 'costCutPercent'?");
        Diagnose.Of(text).Single().ToString(Language.Vietnamese).Should().Be(
            "test/workflows/rules.json:1:71: lỗi ER3002: biểu thức dùng tên 'costCutPercant' không tồn tại ở đây. Có phải "
                + "'costCutPercent'?");
    }
}
