using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Dates of a year that was mistyped: 0206 for 2026.</summary>
public sealed class EarlyDateTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "d", "type": "date" },
            { "id": "l", "type": "list", "item": [ { "id": "on", "type": "date" } ] }
            """,
    }.Load();

    [Fact]
    public void A_date_before_the_year_1000_is_warned_of()
    {
        Told(s => s.With("d", new DateOnly(206, 6, 30))).Should().Equal(
            "warning ER5292: participant 'p', indicator 'd': the date 0206-06-30 is in the year 206. Check the year, such as 2024.",
            "cảnh báo ER5292: đơn vị 'p', số liệu 'd': ngày 0206-06-30 thuộc năm 206. Kiểm tra lại năm, ví dụ 2024.");
        Told(s => s.With("l", Items(new DateOnly(2026, 1, 1), new DateOnly(999, 12, 31))))[0].Should().Be(
            "warning ER5292: participant 'p', indicator 'l[2].on': the date 0999-12-31 is in the year 999. Check the year, such as 2024.");
    }

    [Fact]
    public void A_later_one_is_not() => Told(
        s => s.With("d", new DateOnly(1000, 1, 1)).With("l", Items(new DateOnly(1000, 1, 1)))).Should().BeEmpty();

    private static List<string> Told(Func<Submission, Submission> filled) =>
        [
            .. Campaign.Check([filled(Campaign.NewSubmission("p").With("x", 1))])
                .SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) })
                .Select(text => text[(text.IndexOf("): ", StringComparison.Ordinal) + 3)..]),
        ];

    private static IndicatorValue Items(params DateOnly[] dates) => IndicatorValue.Of(
        [.. dates.Select(date => new ListItem
        {
            Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("on", IndicatorValue.Of(date)),
        })]);
}
