using Bunit;
using Emulation.Rules.Authoring;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class RuleEditorTests : BunitContext
{
    public RuleEditorTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new StudioOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Fact]
    public async Task An_editor_that_is_there_only_after_its_page_was_left_is_taken_away_and_tells_nobody()
    {
        var made = JSInterop.Setup<bool>("erEditor.create", _ => true);
        var told = 0;
        var files = new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = "{}" });
        Render<RuleEditor>(parameters => parameters
            .AddCascadingValue(new RuleSession([], RuleWorkspace.Open(files)))
            .Add(p => p.Typed, _ => { })
            .Add(p => p.SaveAsked, () => { })
            .Add(p => p.Edited, () => told++));
        JSInterop.VerifyInvoke("erEditor.create");

        await DisposeComponentsAsync();
        JSInterop.Invocations["erEditor.dispose"].Should().BeEmpty("there is nothing to take away yet");
        made.SetResult(true);

        SpinWait.SpinUntil(() => JSInterop.Invocations["erEditor.dispose"].Count > 0, TimeSpan.FromSeconds(10)).Should().BeTrue();
        told.Should().Be(0);
    }
}
