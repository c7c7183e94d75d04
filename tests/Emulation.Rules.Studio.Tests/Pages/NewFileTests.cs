using Bunit;
using Emulation.Rules.Authoring;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class NewFileTests : BunitContext
{
    private readonly RuleSession _session = new(
        [], RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string>
        {
            ["campaign.json"] = "{}", ["workflows/grades.json"] = "{}",
        })));

    private string? _added;

    public NewFileTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Fact]
    public async Task A_workflow_is_added_called_as_its_file_is_and_waits_to_be_saved()
    {
        (await Add(" workflows/co-thi-dua.json ")).FindAll("[role=alert]").Should().BeEmpty();

        _added.Should().Be("workflows/co-thi-dua.json");
        _session.Workspace.TextOf(_added!).Should().Be("{\n  \"WorkflowName\": \"co-thi-dua\",\n  \"Rules\": [\n  ]\n}\n");
        _session.Edits().Should().Contain(edit => edit.Path == _added && edit.ETag == null);
    }

    [Fact]
    public async Task Sample_figures_of_a_list_begin_empty()
    {
        await Add("data/sang_kien.csv");

        _session.Workspace.TextOf("data/sang_kien.csv").Should().BeEmpty();
    }

    [Theory]
    [InlineData("awards.json")]
    [InlineData("workflows/.json")]
    [InlineData("workflows/a/b.json")]
    [InlineData("workflows/../b.json")]
    [InlineData("workflows/cờ.json")]
    [InlineData("workflows/a\".json")]
    [InlineData("data/units.xlsx")]
    public async Task What_a_campaign_does_not_read_is_not_added(string path)
    {
        (await Add(path)).Find("[role=alert]").TextContent.Should().Contain("hãy ghi workflows/TÊN.json hoặc data/TÊN.csv");

        _added.Should().BeNull();
        _session.Workspace.Files.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_file_that_is_there_keeps_its_text()
    {
        (await Add("workflows/Grades.json")).Find("[role=alert]").TextContent.Should().Contain("Đã có tệp 'workflows/grades.json'");

        _session.Workspace.TextOf("workflows/grades.json").Should().Be("{}");
    }

    private async Task<IRenderedComponent<RuleNewFile>> Add(string path)
    {
        var view = Render<RuleNewFile>(parameters => parameters
            .AddCascadingValue(_session)
            .Add(p => p.Added, EventCallback.Factory.Create<string>(this, file => _added = file)));
        await view.Find("input").ChangeAsync(new() { Value = path });
        await view.Find("form").SubmitAsync();
        return view;
    }
}
