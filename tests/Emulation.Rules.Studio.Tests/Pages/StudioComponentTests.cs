using Bunit;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>What two things at once come to on one page.</summary>
public sealed class StudioComponentTests : BunitContext
{
    public StudioComponentTests()
    {
        Services.AddSingleton(new StudioOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
        this.AddAuthorization();
    }

    [Fact]
    public async Task Of_two_readings_the_one_begun_last_is_shown_whichever_ends_first()
    {
        var page = Render<Page>().Instance;
        var (slow, quick) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());

        var first = page.ReadAsync(slow.Task);
        var second = page.ReadAsync(quick.Task);
        quick.SetResult("new");
        (await second).Should().BeTrue();
        slow.SetResult("old");

        (await first).Should().BeFalse();
        page.Shown.Should().Be("new");
        page.IsAtWork.Should().BeFalse();
    }

    [Fact]
    public void What_was_done_is_read_out_by_a_region_that_stood_there_before()
    {
        var page = Render<Notices>();
        var region = page.Find("[role=status]");
        region.TextContent.Should().BeEmpty();

        page.Render(parameters => parameters.Add(p => p.Said, "Đã lưu."));

        page.FindAll("[role=status]").Should().ContainSingle().Which.TextContent.Should().Contain("Đã lưu.");
        page.FindAll("[role=alert]").Should().BeEmpty();
        page.Render(parameters =>
            parameters.Add(p => p.Said, null).Add(p => p.What, new LocalizedText { Vietnamese = "sai", English = "wrong" }));
        page.Find("[role=alert]").TextContent.Should().Contain("sai");
        page.Find("[role=status]").TextContent.Should().BeEmpty();
    }

    [Fact]
    public async Task A_reading_that_was_given_up_for_a_newer_one_says_nothing()
    {
        var page = Render<Page>().Instance;
        var slow = new TaskCompletionSource<string>();

        var first = page.ReadAsync(slow.Task);
        await page.ReadAsync(Task.FromResult("new"));
        slow.SetCanceled();

        (await first).Should().BeFalse();
        page.WhatIsWrong.Should().BeNull();
        page.Shown.Should().Be("new");
    }

    [Fact]
    public async Task A_button_pressed_twice_acts_once_and_can_be_pressed_again_afterwards()
    {
        var page = Render<Page>().Instance;
        var done = new TaskCompletionSource();

        var first = page.ActAsync(done.Task);
        (await page.ActAsync(Task.CompletedTask)).Should().BeFalse();
        page.IsAtWork.Should().BeTrue();
        done.SetResult();
        (await first).Should().BeTrue();
        (await page.ActAsync(Task.CompletedTask)).Should().BeTrue();

        page.Acts.Should().Be(2);
    }

    [Fact]
    public async Task What_the_library_refuses_is_said_in_the_readers_language_and_the_page_stays()
    {
        var page = Render<Page>().Instance;
        var load = () => Campaign.Load(new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = "{ }" }));
        var refusal = load.Should().Throw<CampaignException>().Which;

        (await page.ActAsync(Task.FromException(refusal))).Should().BeFalse();
        var acting = page.WhatIsWrong;
        (await page.ReadAsync(Task.FromException<string>(refusal))).Should().BeFalse();

        var first = refusal.Diagnostics[0];
        acting!.Vietnamese.Should().StartWith($"{first.Message.Vietnamese} {first.Hint!.Vietnamese}\n");
        acting.English.Should().StartWith($"{first.Message.English} {first.Hint!.English}\n");
        page.WhatIsWrong.Should().Be(acting);
    }

    [Fact]
    public async Task A_result_too_large_to_be_kept_says_what_a_secretary_can_do_and_names_no_class()
    {
        var page = Render<Page>().Instance;
        var refusal = new CampaignException(
        [
            new Diagnostic
            {
                Code = "ER5181",
                Severity = DiagnosticSeverity.Error,
                Position = SourcePosition.None,
                Message = LocalizedText.FromPair("kết quả quá dài.", "the result is too long."),
                Hint = LocalizedText.FromPair("Dùng EvaluationJsonSink.", "Use EvaluationJsonSink."),
            },
        ]);

        (await page.ActAsync(Task.FromException(refusal))).Should().BeFalse();

        page.WhatIsWrong!.Vietnamese.Should().Be(
            "kết quả quá dài. Bảng xếp hạng và phiếu điểm vẫn xem được ở đây. "
            + "Để giữ kết quả: nếu thi đua xét trong từng cụm, hãy mở mỗi nhóm cụm một kỳ ở trang Số liệu rồi chấm từng kỳ; nếu xét "
            + "chung, hãy nhờ người quản trị chạy lệnh emulation-rules score THƯ-MỤC --data TỆP --format json --out ket-qua.json.");
        page.WhatIsWrong.English.Should().Be(
            "the result is too long. Standings and sheets can still be read "
            + "here. To keep the result: where emulation is within clusters, open a period for each group of clusters on the page Figures "
            + "and score them one by one; where it is among all, have an administrator run emulation-rules score FOLDER --data FILE "
            + "--format json --out result.json.");
    }

    internal sealed class Page : StudioComponent
    {
        public string? Shown { get; private set; }

        public int Acts { get; private set; }

        public bool IsAtWork => IsBusy;

        public LocalizedText? WhatIsWrong => Fault;

        public Task<bool> ReadAsync(Task<string> read) => LoadAsync(async (_, _) =>
        {
            var text = await read;
            return () => Shown = text;
        });

        public Task<bool> ActAsync(Task act) => TryAsync((_, _) =>
        {
            Acts++;
            return act;
        });
    }
}
