using System.Text.Json.Nodes;
using Emulation.Rules.Tests.Layers;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>
/// The schema of campaigns that extend others is that of campaigns, with what only they say, and without what they need not.
/// </summary>
public sealed class ExtensionSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(JsonSchemas.Extension).GetAwaiter().GetResult();

    [Fact]
    public void It_has_every_field_of_a_campaign_and_those_of_an_extension()
    {
        var campaign = Paths(JsonSchemas.Campaign);
        var extension = Paths(JsonSchemas.Extension);
        campaign.Except(extension).Should().BeEmpty();
        var added = extension.Except(campaign).ToList();
        added.Where(path => !path.EndsWith(".off", StringComparison.Ordinal) && !path.EndsWith(".before", StringComparison.Ordinal))
            .Should()
            .Equal("extends", "extends.id", "extends.version");
        added.Where(path => path.EndsWith(".off", StringComparison.Ordinal)).Should().BeEquivalentTo(
            campaign.Where(path => path.EndsWith("[].id", StringComparison.Ordinal)).Select(path => path[..^2] + "off"),
            "whatever has an id can be switched off");
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"constants\": { \"goodFrom\": 65, \"most\": { \"values\": { \"ward\": 4 } }, \"gone\": null }")]
    [InlineData(
        ", \"criteria\": [ { \"id\": \"extra\", \"off\": true }, { \"id\": \"own\", \"maxPoints\": 1, \"mark\": \"cut\", \"before\": "
            + "\"extra\" } ]")]
    [InlineData(
        ", \"effective\": { \"to\": \"2026-06-30\" }, \"issuer\": null, \"awards\": [ { \"id\": \"flag\", \"quota\": { \"ties\": "
            + "\"share\" } } ]")]
    public void It_takes_what_the_loader_takes(string rest) =>
        Schema.Validate(JToken.Parse($"{{ {Layered.Head}{rest} }}")).Should().BeEmpty();

    [Theory]
    [InlineData(", \"criteria\": [ { \"id\": \"extra\", \"off\": false } ]")]
    [InlineData(", \"criteria\": [ { \"maxPoints\": 3 } ]")]
    [InlineData(", \"constant\": { }")]
    [InlineData(", \"locked\": [ ]")]
    [InlineData(", \"id\": null")]
    public void It_refuses_what_the_loader_refuses(string rest)
    {
        const string Id = "\"id\": \"hanoi\"";
        var head = rest.Contains("\"id\": null") ? Layered.Head.Replace(Id, "\"x\": 1", StringComparison.Ordinal) : Layered.Head;
        var json = $"{{ {head}{rest} }}";
        Schema.Validate(JToken.Parse(json)).Should().NotBeEmpty();
        Layered.Messages(Layered.Named("hanoi", json).WithBases(Layered.Nation)).Should().NotBeEmpty();
    }

    private static IReadOnlyCollection<string> Paths(string schema) => new SchemaFields(JsonNode.Parse(schema)!, isOneOrList: false)
        .Paths();
}
