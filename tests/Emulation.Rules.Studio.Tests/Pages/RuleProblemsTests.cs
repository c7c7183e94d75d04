using Bunit;
using Emulation.Rules.Authoring;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class RuleProblemsTests : BunitContext
{
    private const string Text = """{ "formatVersion": 1, "id": "c", "version": "1", "nam": "C" }""";

    public RuleProblemsTests()
    {
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Fact]
    public async Task A_mend_waits_while_somebody_types_on_and_is_for_the_text_that_was_looked_at()
    {
        var session = new RuleSession([], RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string>())));
        session.Use(RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = Text })));
        session.Open("campaign.json");
        var looked = session.Workspace;
        Fix? mended = null;
        var problems = Render<RuleProblems>(parameters => parameters
            .AddCascadingValue(session)
            .Add(p => p.In, looked)
            .Add(p => p.Problems, looked.Diagnose())
            .Add(p => p.Picked, EventCallback.Factory.Create<(string, TextPosition)>(this, _ => { }))
            .Add(p => p.Mended, EventCallback.Factory.Create<Fix>(this, fix => mended = fix)));
        var titles = Mends(problems).Select(button => button.TextContent).ToList();
        titles.Should().Contain(
            title => title.StartsWith("Sửa: ", StringComparison.Ordinal) && title.Contains("name", StringComparison.Ordinal));
        Mends(problems).Should().OnlyContain(button => !button.HasAttribute("disabled"));

        session.Change("\n\n" + Text);
        problems.Render();

        Mends(problems).Should().OnlyContain(button => button.HasAttribute("disabled"));
        Mends(problems).Select(button => button.TextContent).Should()
            .Equal(titles, "they are what was found in the text that was looked at");
        session.Change(Text);
        problems.Render(parameters => parameters.Add(p => p.In, session.Workspace).Add(p => p.Problems, session.Workspace.Diagnose()));
        await Mends(problems)[0].ClickAsync();
        mended!.Edits.Should().NotBeEmpty();
    }

    private static IReadOnlyList<AngleSharp.Dom.IElement> Mends(IRenderedComponent<RuleProblems> problems) =>
        [.. problems.FindAll("li > button").Where(button => button.TextContent.StartsWith("Sửa: ", StringComparison.Ordinal))];
}
