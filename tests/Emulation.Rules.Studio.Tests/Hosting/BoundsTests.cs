using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Hosting;
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

    private static ServiceProvider Services(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        services.AddLogging();
        services.AddSingleton<IWebHostEnvironment>(Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder().Environment);
        services.AddEmulationRulesStudio();
        return services.BuildServiceProvider();
    }
}
