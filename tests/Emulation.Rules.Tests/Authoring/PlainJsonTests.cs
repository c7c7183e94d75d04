using System.Text.Json;
using Emulation.Rules.Authoring;

namespace Emulation.Rules.Tests.Authoring;

public sealed class PlainJsonTests
{
    [Theory]
    [InlineData("{ \"id\" /* one */ : // two\n \"a\" }", """{"id":"a"}""", true)]
    [InlineData("\uFEFF{\u00a0\"\\u0069d\": \"a\tb\" }", """{"id":"a\tb"}""", true)]
    [InlineData("""{ "id": "a", "id": "b", "n": [ 1.50, true, null, ], }""", """{"id":"a","n":[1.5,true,null]}""", true)]
    [InlineData("""{ "id": "a" "n": 1 }""", """{"id":"a","n":1}""", true)]
    [InlineData("{ \"id\": \"a, \n \"n\": 1 }", """{"id":"a, ","n":1}""", false)]
    [InlineData("""{ "id": "a" """, """{"id":"a"}""", false)]
    [InlineData("", "null", false)]
    [InlineData("oops", "null", false)]
    public void A_file_is_given_as_JSON_that_any_reader_takes(string text, string expected, bool isWhole)
    {
        var files = new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = text });

        RuleWorkspace.Open(files).TryGetJson("campaign.json", out var json).Should().Be(isWhole);

        using var document = JsonDocument.Parse(json);
        JsonSerializer.Serialize(document.RootElement).Should().Be(expected);
    }
}
