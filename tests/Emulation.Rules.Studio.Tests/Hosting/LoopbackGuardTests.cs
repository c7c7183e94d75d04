using System.Net;
using Emulation.Rules.Studio.Hosting;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Tests.Hosting;

public sealed class LoopbackGuardTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", "localhost:5000")]
    [InlineData("127.0.0.9", "127.0.0.1", "127.0.0.1")]
    [InlineData("::1", "::1", "[::1]:5000")]
    [InlineData("::ffff:127.0.0.1", "::ffff:127.0.0.1", "LOCALHOST")]
    public void This_machine_is_let_in_by_any_of_its_own_addresses(string remote, string local, string host) =>
        LoopbackGuard.IsThisMachine(Request(remote, local, host)).Should().BeTrue();

    [Theory]
    [InlineData("10.0.0.7", "10.0.0.1", "localhost")]
    [InlineData("::ffff:10.0.0.7", "::1", "localhost")]
    [InlineData("fe80::1", "::1", "localhost")]
    [InlineData("127.0.0.1", "10.0.0.1", "localhost")]
    [InlineData(null, "127.0.0.1", "localhost")]
    [InlineData("127.0.0.1", null, "localhost")]
    [InlineData("127.0.0.1", "127.0.0.1", "rules.example.vn")]
    [InlineData("127.0.0.1", "127.0.0.1", "127.0.0.1.example.vn")]
    [InlineData("127.0.0.1", "127.0.0.1", "")]
    public void Another_machine_and_another_name_are_not(string? remote, string? local, string host) =>
        LoopbackGuard.IsThisMachine(Request(remote, local, host)).Should().BeFalse();

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-host")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    [InlineData("X-Real-IP")]
    [InlineData("X-Original-For")]
    public void What_a_proxy_passed_on_is_not_this_machine_whatever_it_says(string header)
    {
        var context = Request("127.0.0.1", "127.0.0.1", "localhost");
        context.Request.Headers[header] = "127.0.0.1";

        LoopbackGuard.IsThisMachine(context).Should().BeFalse();
    }

    [Fact]
    public void Leave_for_everybody_is_no_policy()
    {
        LoopbackGuard.HasPolicy(With(new AuthorizeAttribute())).Should().BeTrue();
        LoopbackGuard.HasPolicy(With(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())).Should().BeTrue();
        LoopbackGuard.HasPolicy(With()).Should().BeFalse();
        LoopbackGuard.HasPolicy(With(new AllowAnonymousAttribute())).Should().BeFalse();
        LoopbackGuard.HasPolicy(With(new AuthorizeAttribute(), new AllowAnonymousAttribute())).Should().BeFalse();
        LoopbackGuard.HasPolicy(null).Should().BeFalse();
    }

    [Fact]
    public async Task Without_a_policy_the_log_and_the_page_say_that_this_machine_alone_is_let_in()
    {
        await using var host = await TestHost.StartAsync(policy: false);
        using var client = host.Client(who: null);

        (await client.GetAsync("/thi-dua/")).StatusCode.Should().Be(HttpStatusCode.OK);
        using var proxied = new HttpRequestMessage(HttpMethod.Get, "/thi-dua/") { Headers = { { "X-Forwarded-For", "203.0.113.9" } } };
        var refused = await client.SendAsync(proxied);

        refused.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).Should()
            .Contain("Trang này chỉ trả lời chính máy đang chạy nó").And.Contain("This page answers to the machine it runs on alone");
        host.Log.Lines.Select(line => line.Line)
            .Should()
            .ContainSingle(line => line.StartsWith("The studio is mounted without an authorization policy"));
    }

    [Theory]
    [InlineData("/thi-dua/")]
    [InlineData("/thi-dua/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/thi-dua/papers/result/1/dossier.json")]
    [InlineData("/thi-dua/assets/x/studio.js")]
    public async Task Everything_below_the_path_is_under_the_policy_of_the_host(string path)
    {
        await using var host = await TestHost.StartAsync();
        using var client = host.Client(who: null);

        (await client.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static Endpoint With(params object[] metadata) => new(null, new EndpointMetadataCollection(metadata), "studio");

    private static DefaultHttpContext Request(string? remote, string? local, string host)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Connection.LocalIpAddress = local is null ? null : IPAddress.Parse(local);
        context.Request.Host = new HostString(host);
        return context;
    }
}
