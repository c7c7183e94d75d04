using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Analysis;

/// <summary>Versions of one campaign side by side: days without any, and versions of which none is the newer one.</summary>
public sealed class CampaignPeriodTests
{
    [Fact]
    public void Days_between_two_periods_are_told()
    {
        Told(("1.0", "2026-01-01", "2026-12-31"), ("2.0", "2027-01-03", "2027-12-31")).Should().Equal(
            "2.0/campaign.json:1:1: info ER2303: no version of 'test' is in force from 2027-01-01 to 2027-01-02: version 1.0 at "
                + "1.0/campaign.json ends before. If these days need rules too, change 'effective' of one of the two.",
            "2.0/campaign.json:1:1: thông tin ER2303: từ 2027-01-01 đến 2027-01-02 không có phiên bản nào của 'test' có hiệu lực: phiên "
                + "bản 1.0 ở 1.0/campaign.json hết trước đó. Nếu những ngày đó cũng phải có quy tắc, sửa 'effective' của một trong hai.");
    }

    [Fact]
    public void One_day_is_a_gap_in_whatever_order_they_come()
    {
        Told(("2.0", "2027-01-02", "2027-12-31"), ("1.0", "2026-01-01", "2026-12-31"))[0].Should().StartWith(
            "2.0/campaign.json:1:1: info ER2303: no version of 'test' is in force from 2027-01-01 to 2027-01-01: version 1.0 at ");
    }

    [Fact]
    public void Periods_that_follow_each_other_and_corrections_leave_none()
    {
        Told(("1.0", "2026-01-01", "2026-12-31"), ("2.0", "2027-01-01", "2027-12-31"), ("1.1", "2026-01-01", "2026-12-31"))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_last_day_there_is_is_no_gap() =>
        Told(("1.0", "0001-01-01", "9999-12-30"), ("2.0", "9999-12-31", "9999-12-31")).Should().BeEmpty();

    [Fact]
    public void Versions_of_one_number_written_otherwise_are_warned_of_and_one_of_them_serves()
    {
        (string, string, string)[] written = [("1.0", "2026-01-01", "2026-12-31"), ("1.00", "2026-01-01", "2026-12-31")];

        Told(written).Should().Equal(
            "1.00/campaign.json:1:1: warning ER2304: 'test' version 1.00 and version 1.0 at 1.0/campaign.json are the same number: neither "
                + "is the newer one. Raise 'version' with every change of rules in use.",
            "1.00/campaign.json:1:1: cảnh báo ER2304: 'test' phiên bản 1.00 và phiên bản 1.0 ở 1.0/campaign.json là cùng một số: không cái "
                + "nào mới hơn. Mỗi lần sửa quy tắc đã dùng phải tăng 'version'.");
        foreach (var order in new[] { written, [.. written.Reverse()] })
        {
            new CatalogSnapshot(Load(order)).InForce("test", new DateOnly(2026, 1, 1))!.Definition.Version.Should().Be("1.00");
        }
    }

    private static List<string> Told(params (string Version, string From, string To)[] versions) =>
        [
            .. CampaignAnalysis.Run(Load(versions))
                .SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) }),
        ];

    private static List<Campaign> Load(params (string Version, string From, string To)[] versions) =>
        [.. versions.Select(v => Load(v.Version, v.From, v.To))];

    private static Campaign Load(string version, string from, string to)
    {
        var head = $$"""
            "formatVersion": 1, "id": "test", "version": "{{version}}", "name": "Test", "effective": { "from": "{{from}}", "to": "{{to}}" }
            """;
        return Campaign.Load(new CampaignFiles(version, (new CampaignText { Head = head }).Files().Texts));
    }
}
