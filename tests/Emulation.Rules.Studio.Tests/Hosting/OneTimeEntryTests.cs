using System.Net;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Hosting;

public sealed class OneTimeEntryTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task The_token_opens_the_door_once_and_the_cookie_keeps_it_open()
    {
        await using var host = await TestHost.StartAsync("/", policy: false, configure: studio => studio.OneTimeToken = Token);
        using var client = host.Client(who: null);

        (await client.GetAsync("/c")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        var first = await client.GetAsync($"/?token={Token}");
        var second = await client.GetAsync($"/?token={Token}");

        first.StatusCode.Should().Be(HttpStatusCode.Redirect);
        first.Headers.Location!.ToString().Should().Be("/");
        var cookie = first.Headers.GetValues("Set-Cookie").Single();
        cookie.Should().Contain("httponly").And.Contain("samesite=strict").And.NotContain(Token);
        second.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await second.Content.ReadAsStringAsync()).Should().Contain("mã dùng một lần").And.Contain("one-time token");
        using var holder = new HttpRequestMessage(HttpMethod.Get, "/");
        using var again = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Address };
        holder.Headers.Add("Cookie", cookie.Split(';')[0]);
        (await again.SendAsync(holder)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/?token=")]
    [InlineData("/?token=0123456789abcdef0123456789abcdeX")]
    [InlineData("/?token=0123456789abcdef0123456789abcdef0")]
    [InlineData("/_blazor/negotiate")]
    [InlineData("/assets/x/studio.js")]
    public async Task A_wrong_token_opens_nothing(string path)
    {
        await using var host = await TestHost.StartAsync("/", policy: false, configure: studio => studio.OneTimeToken = Token);
        using var client = host.Client(who: null);

        (await client.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_short_token_is_refused_when_the_host_starts()
    {
        var start = () => TestHost.StartAsync(configure: studio => studio.OneTimeToken = "short");

        await start.Should().ThrowAsync<ArgumentOutOfRangeException>().WithMessage("A one-time token has at least 32 characters.*");
    }
}
