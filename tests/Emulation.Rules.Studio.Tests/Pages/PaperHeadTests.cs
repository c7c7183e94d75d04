using System.Net;
using AngleSharp.Dom;
using Bunit;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Studio.Papers;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>Number, place and recipients of papers.</summary>
public sealed class PaperHeadTests : TieStoreContext
{
    [Fact]
    public async Task What_is_filled_in_stands_on_the_paper_that_is_opened_then()
    {
        var kept = (await Host.ScoreAsync("tie", "2026")).Summary;
        var page = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, kept.Id));
        page.WaitForElement("#papers-title");

        await Field(page, "Số, ký hiệu").InputAsync(new() { Value = "12/TTr-A&B" });
        await Field(page, "Địa danh").InputAsync(new() { Value = "Hà Nội" });
        await Field(page, "Ngày văn bản").ChangeAsync(new() { Value = "2026-12-31" });
        await Field(page, "Nơi nhận (tờ trình), mỗi dòng một nơi").InputAsync(new() { Value = "Sở Nội vụ\n\n Lưu: VT\n" });

        var address = page.FindAll("a[target=_blank]").Single(link => link.GetAttribute("href")!.Contains("/submission.html"))
            .GetAttribute("href")!;
        using var client = Host.Client();
        var paper = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"thi-dua/{address}", UriKind.Relative)));
        paper.Should().Contain("12/TTr-A&B").And.Contain("Hà Nội, ngày 31 tháng 12 năm 2026").And.Contain("Sở Nội vụ")
            .And.Contain("Lưu: VT");
    }

    [Fact]
    public async Task What_is_filled_in_is_still_there_after_another_page_and_is_that_of_one_result_alone()
    {
        var (kept, other) = ((await Host.ScoreAsync("tie", "2026")).Summary, (await Host.ScoreAsync("tie", "2026")).Summary);
        IRenderedComponent<CampaignResults> Page(long result)
        {
            var shown = Render<CampaignResults>(parameters => parameters.Add(p => p.Campaign, "tie").Add(p => p.Result, result));
            shown.WaitForElement("#papers-title");
            return shown;
        }

        var page = Page(kept.Id);
        await Field(page, "Số, ký hiệu").InputAsync(new() { Value = "12/TTr" });
        await Field(page, "Nơi nhận (tờ trình), mỗi dòng một nơi").InputAsync(new() { Value = "Sở Nội vụ" });

        var again = Page(kept.Id);
        Field(again, "Số, ký hiệu").GetAttribute("value").Should().Be("12/TTr");
        Field(again, "Nơi nhận (tờ trình), mỗi dòng một nơi").TextContent.Should().Be("Sở Nội vụ");
        again.FindAll("a[target=_blank]")[0].GetAttribute("href").Should().Contain("number=12");
        Field(Page(other.Id), "Số, ký hiệu").GetAttribute("value").Should().BeNullOrEmpty("each paper has its own number");
    }

    [Fact]
    public void An_address_says_what_the_head_does_and_leaves_out_what_is_no_day()
    {
        var head = new Letterhead
        {
            Authority = "A & B", ParentAuthority = "Bộ", Number = "1/x", Place = "Huế", Date = new(2026, 1, 2), Addressee = "Ông #1",
            Recipients = ["một", "hai=2"],
        };

        Read(PaperHeads.QueryOf(head, "vi")).Should().BeEquivalentTo(head);
        PaperHeads.QueryOf(new Letterhead { Number = " " }, "vi").Should().Be("?lang=vi");
        Read("?date=ngày&number=").Should().BeEquivalentTo(new Letterhead());
    }

    private static Letterhead Read(string query) => PaperHeads.In(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static IElement Field(IRenderedComponent<CampaignResults> page, string label) => page.FindAll("label")
        .Single(one => one.TextContent.Trim().StartsWith(label, StringComparison.Ordinal)).QuerySelector("input, textarea")!;
}
