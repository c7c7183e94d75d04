using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Emulation.Rules.Studio.Tests.Hosting;

public sealed class BoundsTests
{
    [Fact]
    public void Circuits_are_bounded_and_a_tighter_bound_of_the_host_is_kept()
    {
        var mine = Services(_ => { }).GetRequiredService<IOptions<CircuitOptions>>().Value;
        var tighter = Services(services => services.Configure<CircuitOptions>(circuits => circuits.DisconnectedCircuitMaxRetained = 3))
            .GetRequiredService<IOptions<CircuitOptions>>().Value;

        (mine.DisconnectedCircuitMaxRetained, mine.MaxBufferedUnacknowledgedRenderBatches).Should().Be((50, 10));
        mine.DetailedErrors.Should().BeFalse("what failed inside is nobody's business outside");
        mine.DisconnectedCircuitRetentionPeriod.Should().BeLessThanOrEqualTo(TimeSpan.FromMinutes(3));
        tighter.DisconnectedCircuitMaxRetained.Should().Be(3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_of_uploads_that_is_none_is_refused_when_the_host_starts(long bytes)
    {
        var start = () => new ServiceCollection().AddEmulationRulesStudio(studio => studio.MostUploadBytes = bytes);

        start.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Options_given_again_change_those_before()
    {
        var services = new ServiceCollection();
        services.AddEmulationRulesStudio(studio => studio.MostUploadBytes = 1_000);
        services.AddEmulationRulesStudio(studio => studio.MostUploadBytes = 2_000);

        services.BuildServiceProvider().GetServices<StudioOptions>().Should().ContainSingle().Which.MostUploadBytes.Should().Be(2_000);
    }

    private static ServiceProvider Services(Action<IServiceCollection> configure)
    {
        var services = WebApplication.CreateBuilder().Services;
        configure(services);
        services.AddEmulationRulesStudio();
        return services.BuildServiceProvider();
    }
}
