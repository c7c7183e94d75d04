using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.HostNames;

/// <summary>A host that brings functions of every kind, and a constant.</summary>
internal static class Host
{
    /// <summary>A number x, a text s, a date d, a truth b.</summary>
    private const string Indicators = """
        { "id": "x", "type": "number" }, { "id": "s", "type": "text" }, { "id": "d", "type": "date" }, { "id": "b", "type": "boolean" }
        """;

    public static CampaignOptions Options
    {
        get
        {
            var options = new CampaignOptions();
            options.Functions
                .Add(
                    "Days360",
                    (DateTime a, DateTime b) => ((b.Year - a.Year) * 360) + ((b.Month - a.Month) * 30)
                        + Math.Min(b.Day, 30) - Math.Min(a.Day, 30),
                    new LocalizedText { Vietnamese = "số ngày theo năm 360 ngày", English = "days of a year of 360 days" },
                    min: -36_000,
                    max: 36_000)
                .Add("Half", (decimal value) => value / 2)
                .Add("Code", (string text, decimal number) => text.ToUpperInvariant()
                    + number.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Add("Even", (decimal value) => value % 2 == 0)
                .Add("NextDay", (DateOnly day) => day.AddDays(1))
                .Add("Seven", () => 7L)
                .Add("Strict", (decimal value) => value > 5 ? throw new InvalidOperationException("secret") : value, max: 4)
                .Add("Lookup", (string text) => text == "a" ? "found" : null!);
            options.Constants.Add("baseSalary", 2_340_000m);
            return options;
        }
    }

    public static CampaignText Text(string condition, string points = "1") =>
        new CampaignText { Indicators = Indicators }.WithRules(Rule("r", condition, points), Rule("other", "true", "0"));

    public static Campaign Load(string condition, string points = "1", CampaignOptions? options = null) =>
        Campaign.Load(Text(condition, points).Files(), options ?? Options);

    public static IReadOnlyList<Diagnostic> Refused(string condition, string points = "1", CampaignOptions? options = null)
    {
        Campaign.TryLoad(Text(condition, points).Files(), out _, out var diagnostics, options ?? Options).Should().BeFalse();
        return diagnostics;
    }
}
