using System.Text.Json;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Expressions;

/// <summary>What the functions of rules give, as written in the guide and worked out by hand: neither from their code nor by a judge
/// that shares it.</summary>
public sealed class FunctionTableTests
{
    /// <summary>With x = 2.5, y = -2.5, h = 1 (a half, 0.5, once divided), d = 2026-06-30.</summary>
    private static readonly (string Expression, string Result)[] Table =
    [
        ("Fn.Min(x, y)", "-2.5"), ("Fn.Min(y, x)", "-2.5"), ("Fn.Min(x, x)", "2.5"), ("Fn.Max(x, y)", "2.5"), ("Fn.Max(y, x)", "2.5"),
        ("Fn.Abs(y)", "2.5"), ("Fn.Abs(x)", "2.5"), ("Fn.Abs(h - 1)", "0"),
        ("Fn.Clamp(x, 0, 2)", "2"), ("Fn.Clamp(y, -2, 2)", "-2"), ("Fn.Clamp(x, 2.5, 2.5)", "2.5"), ("Fn.Clamp(x, 2, 3)", "2.5"),
            ("Fn.Clamp(h, 1, 3)", "1"),
        ("Fn.Round(x, 0)", "3"), ("Fn.Round(y, 0)", "-3"), ("Fn.Round(h / 2, 0)", "1"), ("Fn.Round(h * 1.5, 0)", "2"),
            ("Fn.Round(h * 2.4999, 0)", "2"),
        ("Fn.Round(h * 2.345, 2)", "2.35"), ("Fn.Round(h * -2.345, 2)", "-2.35"), ("Fn.Round(h * 2.355, 2)", "2.36"),
            ("Fn.Round(h * 2.3, 2)", "2.3"),
        ("Fn.Round(h / 3, 28)", "0.3333333333333333333333333333"),
        ("Fn.Floor(x)", "2"), ("Fn.Floor(y)", "-3"), ("Fn.Floor(h * 3)", "3"), ("Fn.Floor(h * -3)", "-3"),
            ("Fn.Floor(h * 0.9999999999)", "0"),
        ("Fn.Ceiling(x)", "3"), ("Fn.Ceiling(y)", "-2"), ("Fn.Ceiling(h * 3)", "3"), ("Fn.Ceiling(h * -3)", "-3"),
            ("Fn.Ceiling(h * 0.0000000001)", "1"),
        ("Fn.Steps(h * 1.99, 2, -1, -0.5)", "0"), ("Fn.Steps(h * 2, 2, -1, -0.5)", "-1"), ("Fn.Steps(h * 2.99, 2, -1, -0.5)", "-1"),
        ("Fn.Steps(h * 3, 2, -1, -0.5)", "-1.5"), ("Fn.Steps(h * 5, 2, -1, -0.5)", "-2.5"), ("Fn.Steps(x, 2.5, 4, 1)", "4"),
        ("Fn.Steps(h * 3.49, 2.5, 4, 1)", "4"), ("Fn.Steps(h * 3.5, 2.5, 4, 1)", "5"), ("Fn.Steps(y, -3, 1, 1)", "1"),
            ("Fn.Steps(h * -1, 0, 5, 5)", "0"),
        ("Fn.Linear(h * 0, 0, 1, 10, 5)", "1"), ("Fn.Linear(h * 10, 0, 1, 10, 5)", "5"), ("Fn.Linear(h * 5, 0, 1, 10, 5)", "3"),
            ("Fn.Linear(x, 0, 1, 10, 5)", "2"),
        ("Fn.Linear(y, 0, 1, 10, 5)", "1"), ("Fn.Linear(h * 11, 0, 1, 10, 5)", "5"), ("Fn.Linear(x, 2, 10, 3, 0)", "5"),
            ("Fn.Linear(h * 100, 90, 0, 100, 20)", "20"),
        ("Fn.Pow(x, 2)", "6.25"), ("Fn.Pow(x, 0)", "1"), ("Fn.Pow(x, -1)", "0.4"), ("Fn.Pow(y, 3)", "-15.625"),
            ("Fn.Pow(h * 4, 0.5)", "2"), ("Fn.Pow(h * 0, 2)", "0"),
        ("Fn.Sqrt(h * 6.25)", "2.5"), ("Fn.Sqrt(h * 0)", "0"), ("Fn.Sqrt(-1 * (h - h))", "0"), ("Fn.Sqrt(h * 2)", "1.4142135623731"),
        ("Fn.Ln(h)", "0"), ("Fn.Ln(h * 10)", "2.3025850929940"), ("Fn.Exp(h * 0)", "1"), ("Fn.Exp(h)", "2.7182818284590"),
            ("Fn.Exp(h * -1)", "0.3678794411714"),
        ("Fn.DaysBetween(d, \"2026-06-30\")", "0"), ("Fn.DaysBetween(d, \"2026-07-01\")", "1"), ("Fn.DaysBetween(d, \"2026-06-29\")", "-1"),
        ("Fn.DaysBetween(\"2024-02-28\", \"2024-03-01\")", "2"), ("Fn.DaysBetween(\"2023-02-28\", \"2023-03-01\")", "1"),
            ("Fn.DaysBetween(\"2025-12-31\", d)", "181"),
        ("Fn.Given(x) ? 1 : 0", "1"), ("Fn.Given(absent) ? 1 : 0", "0"),
        ("h * 7 % 3", "1"), ("h * -7 % 3", "-1"), ("h * 7.5 % -2", "1.5"), ("h * 1 / 8", "0.125"),
    ];

    [Fact]
    public void Every_function_gives_what_the_guide_says()
    {
        var campaign = Marks(Table.Select(row => row.Expression));
        var sheet = campaign.Score(s => s.With("x", 2.5m).With("y", -2.5m).With("h", 1).With("d", new DateOnly(2026, 6, 30)));
        var given = sheet.Criteria.Select((line, i) => (Table[i].Expression, Result: Close(line.Points, Table[i].Result)));
        given.Should().Equal(Table);
    }

    [Theory]
    [InlineData("Fn.Clamp(1, x, 0)", 1)]
    [InlineData("Fn.Round(1.5, x)", -1)]
    [InlineData("Fn.Round(1.5, x)", 0.5)]
    [InlineData("Fn.Round(1.5, x)", 29)]
    [InlineData("Fn.Linear(1, x, 0, 0, 1)", 0)]
    [InlineData("Fn.Linear(1, x, 0, 0, 1)", 1)]
    [InlineData("Fn.Sqrt(x)", -0.0001)]
    [InlineData("Fn.Ln(x)", 0)]
    [InlineData("Fn.Ln(x)", -1)]
    [InlineData("Fn.Pow(x, 0.5)", -1)]
    [InlineData("Fn.Pow(x, -1)", 0)]
    [InlineData("Fn.Pow(x, 30)", 1000)]
    [InlineData("Fn.Exp(x)", 1000)]
    [InlineData("1 / x", 0)]
    [InlineData("1 % x", 0)]
    public void Outside_its_domain_a_function_is_a_fault_and_no_number(string expression, double x)
    {
        var campaign = Marks([expression]);
        campaign.Score(s => s.With("x", (decimal)x)).Line("c0")
            .Should().BeEquivalentTo(new { Status = CriterionStatus.Faulted, Points = (decimal?)null });
    }

    [Theory]
    [InlineData("Fn.Clamp(1, x, 1)", 1, 1)]
    [InlineData("Fn.Round(1.25, x)", 0, 1)]
    [InlineData("Fn.Round(1.25, x)", 28, 1.25)]
    [InlineData("Fn.Sqrt(x)", 0, 0)]
    [InlineData("Fn.Pow(x, 0)", 0, 1)]
    public void At_the_border_of_its_domain_it_is_none(string expression, double x, double points) =>
        Marks([expression]).Score(s => s.With("x", (decimal)x)).Line("c0").Points.Should().Be((decimal)points);

    private static Campaign Marks(IEnumerable<string> expressions) => new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "y", "type": "number" }, { "id": "h", "type": "number" },
            { "id": "absent", "type": "number" },
            { "id": "d", "type": "date" }
            """,
        Criteria = string.Join(
            ", ", expressions
                .Select((e, i) =>
                    $$"""{ "id": "c{{i}}", "minPoints": -1000, "maxPoints": 1000, "mark": {{JsonSerializer.Serialize(e)}} }""")),
        Rest = """ "rounding": { "criterion": null, "total": null, "percent": null } """,
        Workflows = "",
    }.Load();

    /// <summary>Fifteen digits count where double precision does.</summary>
    private static string Close(decimal? points, string expected) =>
        points is { } number
            && Math.Abs(number - decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)) < 0.0000000000002m
                && expected.Length > 14
            ? expected
            : points?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
