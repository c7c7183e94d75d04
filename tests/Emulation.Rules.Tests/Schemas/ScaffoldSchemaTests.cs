using System.Text.RegularExpressions;
using Emulation.Rules.Scaffold;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>
/// The files of a new campaign as VS Code looks at them: by the schema that the settings beside them name, comments allowed.
/// </summary>
public sealed class ScaffoldSchemaTests
{
    private static readonly JsonLoadSettings Comments = new() { CommentHandling = CommentHandling.Ignore };
    private static readonly IReadOnlyDictionary<string, string> Files = CampaignScaffold.Files("sample", 2027);
    private static readonly JObject Settings = JObject.Parse(Files[".vscode/settings.json"]);

    public static TheoryData<string> Edited =>
        [.. Files.Keys.Where(
            file => file.EndsWith(".json", StringComparison.Ordinal) && !file.StartsWith("schema/", StringComparison.Ordinal)
            && !file.StartsWith('.'))];

    [Theory]
    [MemberData(nameof(Edited))]
    public async Task A_file_of_a_new_campaign_fits_the_schema_an_editor_finds_for_it(string file)
    {
        var schema = await JsonSchema.FromJsonAsync(Files[SchemaOf(file)]);
        schema.Validate(JToken.Parse(Files[file], Comments)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_editor_underlines_a_misspelt_field()
    {
        var schema = await JsonSchema.FromJsonAsync(Files[SchemaOf("campaign.json")]);
        var text = Files["campaign.json"].Replace("\"maxPoints\": 60", "\"maxPionts\": 60", StringComparison.Ordinal);
        schema.Validate(JToken.Parse(text, Comments)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("data/decisions.json", "schema/decisions.schema.json")]
    [InlineData("data/decisions-2027.json", "schema/decisions.schema.json")]
    [InlineData("data/units.json", "schema/submissions.schema.json")]
    public void Files_that_come_later_have_a_schema_too(string file, string schema) => SchemaOf(file).Should().Be(schema);

    [Fact]
    public void A_client_of_language_servers_starts_ours()
    {
        ((string?)Settings["glspc.server.command"]).Should().Be("emulation-rules");
        Settings["glspc.server.commandArguments"]!.Values<string>().Should().Equal("lsp");
        Settings["glspc.server.languageId"]!.Values<string>().Should().Equal("json", "jsonc");
        JObject.Parse(Files[".vscode/extensions.json"])["recommendations"]!.Values<string>().Should().Equal("zsol.vscode-glspc");
    }

    /// <summary>The only schema whose patterns take the file: a later pattern with ! takes it out again.</summary>
    private static string SchemaOf(string file) => Settings["json.schemas"]!
        .Where(schema => schema["fileMatch"]!.Values<string>().Aggregate(
            false, (takes, pattern) => Matches(pattern!.TrimStart('!'), file) ? !pattern!.StartsWith('!') : takes))
        .Select(schema => ((string)schema["url"]!)[2..])
        .Single();

    private static bool Matches(string pattern, string file) => Regex.IsMatch(
        file, "^" + Regex.Escape(pattern.TrimStart('/')).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$", RegexOptions.None,
        TimeSpan.FromSeconds(1));
}
