using Bunit;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class StudioColoursTests : BunitContext
{
    [Fact]
    public void Colours_ask_no_script_of_the_browser_and_tell_the_log_of_the_host_nothing()
    {
        using var log = new CapturedLog();
        Services.AddLogging(logging => logging.AddProvider(log));

        var colours = Render<StudioColours>(parameters =>
            parameters.Add(p => p.Theme, StudioTheme.Default).Add(p => p.ObserveSystemDarkModeChange, false));

        colours.Find("style").TextContent.Should().StartWith(".er-studio{");
        JSInterop.Invocations.Should().BeEmpty();
        log.Lines.Should().BeEmpty();
    }
}
