using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>Years of a history that are not what they seem, or do not count: the year judged is 2026.</summary>
public sealed class HistoryYearTests
{
    [Theory]
    [InlineData(25)]
    [InlineData(999)]
    public void A_year_of_fewer_than_four_digits_is_warned_of(int year) => Told(year).Should().Equal(
        $"warning ER5290: participant 'p': the history has 'flag' in the year {year}. Write a year of four digits, such as 2024.",
        $"cảnh báo ER5290: đơn vị 'p': lịch sử ghi 'flag' vào năm {year}. Viết năm bằng bốn chữ số, ví dụ 2024.");

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(9999)]
    public void A_year_that_does_not_count_yet_is_told(int year) => Told(year).Should().Equal(
        $"info ER5291: participant 'p': 'flag' of {year} does not count: histories count the years before 2026, the year judged. "
            + "If it should, correct the year here, or the campaign's 'year'.",
        $"thông tin ER5291: đơn vị 'p': 'flag' của năm {year} không được tính: lịch sử chỉ tính các năm trước năm xét 2026. "
            + "Nếu phải tính, sửa năm ở đây, hoặc 'year' của phong trào.");

    [Theory]
    [InlineData(1000)]
    [InlineData(2025)]
    public void A_year_that_counts_is_not(int year) => Told(year).Should().BeEmpty();

    [Fact]
    public void Many_are_told_once()
    {
        var campaign = AwardCampaign.One("history.Any(\"flag\")");
        var told = campaign.Check(
            [.. Enumerable.Range(0, 5).Select(i =>
                campaign.NewSubmission($"p{i}").With("x", 1) with { History = [new PastAward { Award = "flag", Year = 2026 + i }] })]);

        told.Should().ContainSingle().Which.Code.Should().Be("ER5291");
    }

    private static List<string> Told(int year)
    {
        var campaign = AwardCampaign.One("history.Any(\"flag\")");
        var submission = campaign.NewSubmission("p").With("x", 1) with { History = [new PastAward { Award = "flag", Year = year }] };
        return
            [
                .. campaign.Check([submission]).SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) })
                    .Select(text => text[(text.IndexOf("): ", StringComparison.Ordinal) + 3)..]),
            ];
    }
}
