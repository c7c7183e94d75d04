using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.HostNames;

/// <summary>The catalog and the editor know what the host brings.</summary>
public sealed class HostServiceTests
{
    [Fact]
    public async Task A_catalog_of_dependency_injection_serves_rules_that_call_the_host()
    {
        var services = new ServiceCollection();
        services.AddEmulationRules(o =>
        {
            o.Functions.Add("Half", (decimal value) => value / 2);
            o.Constants.Add("limit", 4);
        }).AddSource(new InMemoryCampaignSource("memory", Host.Text("Fn.Half(x) > limit", "Fn.Half(x)").Files()));
        await using var provider = services.BuildServiceProvider();
        var catalog = provider.GetRequiredService<ICampaignCatalog>();

        (await catalog.ReloadAsync()).Should().BeTrue();
        var campaign = catalog.Current.Latest("test")!;
        campaign.Score(campaign.NewSubmission("p").With("x", 10)).Total.Should().Be(5);
        provider.GetRequiredService<CampaignOptions>().Constants.Should().ContainKey("limit");
    }

    [Fact]
    public async Task A_catalog_without_the_function_refuses_the_rules_and_says_which_one_is_missing()
    {
        using var catalog = new CampaignCatalog([new InMemoryCampaignSource("memory", Host.Text("Fn.Half(x) > 1").Files())]);

        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status[0].Diagnostics.Select(d => d.Hint!.English).Should().ContainSingle().Which.Should()
            .StartWith("If it is a function of an application, ");
    }

    [Fact]
    public void An_editor_offers_and_explains_what_the_host_brings_and_finds_nothing_wrong_with_it()
    {
        var files = Host.Text("Fn.Days360(d, d) >= 0 && x < baseSalary").Files();
        var workspace = RuleWorkspace.Open(files, Host.Options);
        const string File = "workflows/rules.json";
        var text = workspace.TextOf(File);

        workspace.Diagnose().Where(d => d.Diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var offered = workspace.Complete(File, After(text, "Fn."));
        var days = offered.Single(c => c.Label == "Days360");
        days.Detail.English.Should().Be("days of a year of 360 days");
        (days.Documentation!.English, days.NewText).Should().Be(("Fn.Days360(a, b)", "Days360"), "its arguments are there");
        var begun = RuleWorkspace.Open(Host.Text("Fn.").Files(), Host.Options);
        begun.Complete(File, After(begun.TextOf(File), "Fn.")).Single(c => c.Label == "Days360").NewText.Should()
            .Be("Days360(${1:a}, ${2:b})");
        offered.Single(c => c.Label == "Half").Detail.Should()
            .Be(new LocalizedText { Vietnamese = "hàm của ứng dụng", English = "a function of the application" });
        workspace.Complete(File, After(text, "x < ")).Select(c => c.Label).Should().Contain("baseSalary");

        Hover("Days3").Should().Be("Days360: days of a year of 360 days (function)\nFn.Days360(a, b)");
        Hover("baseS").Should().StartWith("baseSalary: constant, 2340000, of the application");
        workspace.Rename(File, After(text, "baseS"), "other").Refusal!.English.Should().Be("'baseSalary' is declared nowhere.");

        string Hover(string word) => workspace.Hover(File, After(text, word))!.Text.English;
    }

    [Fact]
    public void An_editor_after_a_change_still_knows_the_host()
    {
        var workspace = RuleWorkspace.Open(Host.Text("Fn.Half(x) > 1").Files(), Host.Options);
        var changed = workspace.Change(
            "workflows/rules.json",
            [new TextEdit { File = "workflows/rules.json", Range = RangeOf(workspace.TextOf("workflows/rules.json"), "Fn.Half"),
                NewText = "Fn.Halv" }]);

        changed.Diagnose().Select(d => d.Diagnostic.Hint?.English).Should().Contain("Did you mean 'Fn.Half'?");
    }

    [Fact]
    public void Hovering_over_a_function_that_is_not_there_says_nothing()
    {
        var workspace = RuleWorkspace.Open(Host.Text("Fn.Strange(x) > 1").Files());
        var text = workspace.TextOf("workflows/rules.json");
        workspace.Hover("workflows/rules.json", After(text, "Fn.Str")).Should().BeNull();
    }

    private static TextRange RangeOf(string text, string word)
    {
        var end = After(text, word);
        return new TextRange { Start = TextPosition.At(end.Line, end.Column - word.Length), End = end };
    }

    /// <summary>The place behind the first such text; the rules stand on one line.</summary>
    private static TextPosition After(string text, string word) =>
        TextPosition.At(1, text.IndexOf(word, StringComparison.Ordinal) + word.Length + 1);
}
