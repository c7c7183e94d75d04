using System.Linq.Expressions;
using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Tests.Support;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Emulation.Rules.Tests.Expressions;

public sealed class HostileExpressionTests
{
    private const int SmallStack = 256 * 1024;
    private const long MostBytes = 50_000_000;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    public static TheoryData<string, int> Everything()
    {
        var data = new TheoryData<string, int>();
        foreach (var (name, list) in Lists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                data.Add(name, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void It_is_refused_with_a_diagnostic_on_a_small_stack_and_in_little_memory(string list, int index)
    {
        var text = Diagnose.Everything.WithRule(Lists[list][index]).Files();
        var (diagnostics, bytes) = OnSmallStack(() => Diagnose.Of(text));
        diagnostics.Should().NotBeEmpty();
        diagnostics.Should().OnlyContain(d => d.Severity == DiagnosticSeverity.Error && d.Position.Line > 0 && d.Position.Column > 0);
        bytes.Should().BeLessThan(MostBytes);
    }

    /// <summary>Accepting is only parsing: every one of these reaches a compiler and runs in stock RulesEngine.</summary>
    [Fact]
    public void RulesEngine_alone_accepts_those_listed_so_and_refuses_the_others()
    {
        Tried(HostileExpressions.AcceptedByRulesEngine).Where(text => !StockParses(text)).Should().BeEmpty();
        Tried(HostileExpressions.RefusedByRulesEngine).Where(StockParses).Should().BeEmpty();

        // Stock takes its time: the short form asks it for every fourth.
        static IEnumerable<string> Tried(IEnumerable<string> texts) => texts.Where((_, i) => Effort.IsLong || i % 4 == 0);
    }

    [Theory]
    [InlineData("points")]
    [InlineData("globalParam")]
    [InlineData("localParam")]
    [InlineData("appliesWhen")]
    [InlineData("with")]
    [InlineData("where")]
    [InlineData("value")]
    [InlineData("bandsBy")]
    [InlineData("bandsPoints")]
    [InlineData("mark")]
    [InlineData("proportion")]
    [InlineData("deduction")]
    [InlineData("disqualification")]
    [InlineData("gradeRule")]
    [InlineData("aggregate")]
    [InlineData("nested")]
    public void Every_place_that_takes_an_expression_is_guarded(string place)
    {
        foreach (var hostile in (string[])[
            "x.GetType() == x.GetType()",
            "DateTime.Now > DateTime.Today",
            "\"a\".PadLeft(1000000000) == \"a\"",
            new string('(', 50_000) + "x",
        ])
        {
            var (diagnostics, bytes) = OnSmallStack(() => Diagnose.Of(With(place, hostile)));
            diagnostics.Select(d => d.Code[..3]).Should().Contain("ER3", $"{place} takes {hostile[..Math.Min(40, hostile.Length)]}");
            bytes.Should().BeLessThan(MostBytes);
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists { get; } = new(StringComparer.Ordinal)
    {
        ["accepted by RulesEngine"] = HostileExpressions.AcceptedByRulesEngine,
        ["refused by RulesEngine"] = HostileExpressions.RefusedByRulesEngine,
        ["disguised"] = HostileExpressions.Disguised,
        ["overwhelming"] = HostileExpressions.Overwhelming,
    };

    private static bool StockParses(string text)
    {
        ParameterExpression[] names = [
            Expression.Parameter(typeof(decimal), "x"), Expression.Parameter(typeof(string), "s"), Expression.Parameter(typeof(bool), "b"),
            Expression.Parameter(typeof(DateTime), "d"), Expression.Parameter(typeof(string), "k")];
        try
        {
            return new RuleExpressionParser(new ReSettings { CustomTypes = [typeof(Fn)] }).Parse(text, names, null!) is not null;
        }
        catch (Exception exception) when (exception is System.Linq.Dynamic.Core.Exceptions.ParseException or InvalidOperationException
            or ArgumentException or FormatException or OverflowException or NullReferenceException or NotSupportedException)
        {
            return false;
        }
    }

    private static (IReadOnlyList<Diagnostic> Diagnostics, long Bytes) OnSmallStack(Func<IReadOnlyList<Diagnostic>> work)
    {
        IReadOnlyList<Diagnostic> diagnostics = [];
        var bytes = 0L;
        var thread = new Thread(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                diagnostics = work();
                bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            SmallStack);
        thread.Start();
        thread.Join(Hang).Should().BeTrue("loading must not hang");
        return (diagnostics, bytes);
    }

    private static CampaignText With(string place, string hostile)
    {
        var json = JsonSerializer.Serialize(hostile);
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "l", "type": "list", "item": [ { "id": "y", "type": "number" } ] }""",
        };
        var population =
            $$"""
                { "id": "best", "function": "max", "over": "all", "value": {{(place == "value" ? json : "\"a\"")}},
                  "where": {{(place == "where" ? json.Replace("x", "a", StringComparison.Ordinal) : "\"a > 0\"")}} }
                """;
        return place switch
        {
            "points" => text.WithRule("true", hostile),
            "globalParam" =>
                text with
                {
                    Workflows =
                        text.Workflows.Replace(
                            "\"Rules\"",
                            $$""" "GlobalParams": [ { "Name": "p", "Expression": {{json}} } ], "Rules" """,
                            StringComparison.Ordinal),
                },
            "localParam" =>
                text with
                {
                    Workflows =
                        text.Workflows.Replace(
                            "\"RuleName\"",
                            $$""" "LocalParams": [ { "Name": "p", "Expression": {{json}} } ], "RuleName" """,
                            StringComparison.Ordinal),
                },
            "nested" =>
                text with
                {
                    Workflows =
                        text.Workflows.Replace(
                            "\"Expression\": \"true\"",
                            $$""" "Operator": "And", "Rules": [ { "RuleName": "inner", "Expression": {{json}} } ] """,
                            StringComparison.Ordinal),
                },
            "appliesWhen" => Leaf($$""" "mark": "x", "appliesWhen": {{json}}, "notApplicable": "exclude"  """),
            "bandsBy" => Leaf($$""" "bands": { "by": {{json}}, "from": { "1": 1 } } """),
            "bandsPoints" => Leaf($$""" "bands": { "by": "x", "from": { "1": {{json}} } } """),
            "mark" => Leaf($$""" "mark": {{json}} """),
            "proportion" => Leaf($$""" "proportion": { "of": {{json}}, "to": 1 } """),
            "deduction" => Leaf($$""" "deductions": [ { "when": {{json}}, "points": 1 } ] """),
            "aggregate" => Leaf($$""" "mark": {{JsonSerializer.Serialize($"l.Sum({hostile})")}} """),
            "disqualification" =>
                text with { Rest = $$""" "disqualifications": [ { "id": "q", "when": {{json}}, "effects": [ "unranked" ] } ] """ },
            "gradeRule" => text with
            {
                Rest = """ "grades": { "workflow": "grades", "levels": [ { "id": "good" } ] } """,
                Workflows = text.Workflows + "," + CampaignText.Workflow("grades", CampaignText.Rule("good", hostile)),
            },
            _ => text with
            {
                Criteria = $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "with": { "a": {{(place == "with" ? json : "\"x\"")}} } }""",
                Rest = $$""" "workflows": { "c": { "parameters": [ "a" ], "population": [ {{population}} ] } } """,
                Workflows = CampaignText.Workflow("c", CampaignText.Rule("r", "true", "best")),
            },
        };

        CampaignText Leaf(string fields) => text with { Criteria = $$"""{ "id": "c", "maxPoints": 10, {{fields}} }""", Workflows = "" };
    }
}
