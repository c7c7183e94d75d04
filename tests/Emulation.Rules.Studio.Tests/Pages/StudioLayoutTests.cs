using Bunit;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Assets;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class StudioLayoutTests : TieStoreContext
{
    [Theory]
    [InlineData(null, "Chỉ máy này mở được: ứng dụng chưa đặt quyền truy cập cho trang.")]
    [InlineData("0123456789abcdef0123456789abcdef", "Chỉ trình duyệt này, trên máy này, mở được.")]
    public void Who_is_let_in_is_told_where_no_policy_says_it(string? token, string told)
    {
        Services.AddSingleton(new StudioOptions { OneTimeToken = token });
        Services.AddSingleton<StudioAssets>();
        var session = Services.GetRequiredService<StudioSession>();
        session.IsLocalOnly = true;
        session.Choose(Language.Vietnamese, isDark: false);

        Render<StudioLayout>().Find(".er-local").TextContent.Should().Be(told);
    }
}
