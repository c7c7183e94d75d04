using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Emulation.Rules.Authoring;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Edits of files laid out in any way, with comments anywhere: the values are those asked for, and no comment is lost.</summary>
public sealed partial class StructuredEditPropertyTests
{
    private const int Files = 2_000;

    /// <summary>The tokens of a campaign, parted by spaces.</summary>
    private static readonly string[] Tokens = """
        { "version" : "1.0.0" , "constants" : { "low" : 1 , "high" : 2 , "most" : 3 } , "criteria" : [
        { "id" : "a" , "maxPoints" : 5 , "bands" : { "by" : "x" , "below" : 0 , "from" : { "1" : 2 , "2.5" : 4 , "7" : 5 } } } ,
        { "id" : "b" , "maxPoints" : 5 , "cap" : true } , { "id" : "g" , "criteria" : [ ] } ] , "checks" : [ ] , "clusters" : [ "K1" , "K2" ] }
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly (string Name, Func<RuleWorkspace, EditPlan> Plan, Action<JsonObject> Model)[] Edits =
    [
        ("set", w => w.Set("constants.high", "92"), o => o["constants"]!["high"] = 92),
        ("new constant", w => w.Set("constants.more", "4"), o => o["constants"]!["more"] = 4),
        ("new field", w => w.Set("criteria.b.name", "Tên"), o => o["criteria"]![1]!["name"] = "Tên"),
        ("first threshold", w => w.Set("criteria.a.bands.from.0.5", "1"), o => Thresholds(o, at: 0, "0.5", 1)),
        ("threshold between", w => w.Set("criteria.a.bands.from.2", "3"), o => Thresholds(o, at: 1, "2", 3)),
        ("last threshold", w => w.Set("criteria.a.bands.from.10", "5"), o => Thresholds(o, at: 3, "10", 5)),
        ("renamed threshold", w => w.SetName("criteria.a.bands.from.2.5", "3"), o =>
        {
            Thresholds(o, at: 1, "3", 4);
            ((JsonObject)o["criteria"]![0]!["bands"]!["from"]!).Remove("2.5");
        }),
        ("item", w => w.AddCriterion(null, """{ "id": "c" }"""), o => ((JsonArray)o["criteria"]!).Add(new JsonObject { ["id"] = "c" })),
        ("first item", w => w.AddCriterion("g", """{ "id": "c" }"""), o =>
            ((JsonArray)o["criteria"]![2]!["criteria"]!).Add(new JsonObject { ["id"] = "c" })),
        ("new list", w => w.AddIndicator("""{ "id": "x" }"""), o => o["indicators"] = new JsonArray(new JsonObject { ["id"] = "x" })),
        ("text in a list", w => w.Add("clusters", "\"K3\""), o => ((JsonArray)o["clusters"]!).Add("K3")),
        .. Removals("version", "constants", "clusters"),
        ("remove the first constant", w => w.Remove("constants.low"), o => ((JsonObject)o["constants"]!).Remove("low")),
        ("remove a constant between", w => w.Remove("constants.high"), o => ((JsonObject)o["constants"]!).Remove("high")),
        ("remove the last constant", w => w.Remove("constants.most"), o => ((JsonObject)o["constants"]!).Remove("most")),
        ("remove a criterion", w => w.Remove("criteria.b"), o => ((JsonArray)o["criteria"]!).RemoveAt(1)),
        ("remove the last criterion", w => w.Remove("criteria.g"), o => ((JsonArray)o["criteria"]!).RemoveAt(2)),
        ("remove the last of a list", w => w.Remove("clusters[1]"), o => ((JsonArray)o["clusters"]!).RemoveAt(1)),
    ];

    private readonly Random _random = new(4574);

    [Fact]
    public void An_edit_makes_what_was_asked_for_whatever_stands_between_values()
    {
        for (var i = 0; i < Files; i++)
        {
            var text = Laid();
            var workspace = RuleWorkspace.Open(new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = text }));
            var (name, plan, model) = Edits[i % Edits.Length];
            var wanted = (JsonObject)JsonNode.Parse(Comment().Replace(text, " "))!;
            model(wanted);

            var edited = workspace.Apply(plan(workspace)).TextOf("campaign.json");

            var because = $"{name} in\n{text}\nmade\n{edited}";
            Read(edited, because).Should().Be(wanted.ToJsonString(), because);
            if (!name.StartsWith("remove", StringComparison.Ordinal))
            {
                Remarks(edited).Should().Equal(Remarks(text), because);
            }
            else
            {
                Remarks(text).Should().ContainInOrder(Remarks(edited), because);
            }
        }
    }

    private static IEnumerable<(string Name, Func<RuleWorkspace, EditPlan> Plan, Action<JsonObject> Model)> Removals(params string[] fields) =>
        fields.Select(field =>
            ($"remove {field}", (Func<RuleWorkspace, EditPlan>)(w => w.Remove(field)), (Action<JsonObject>)(o => o.Remove(field))));

    private static void Thresholds(JsonObject campaign, int at, string name, int points) =>
        ((JsonObject)campaign["criteria"]![0]!["bands"]!["from"]!).Insert(at, name, points);

    private static string Read(string text, string because)
    {
        try
        {
            return JsonNode.Parse(Comment().Replace(text, " "))!.ToJsonString();
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"{exception.Message} {because}", exception);
        }
    }

    private static IEnumerable<string> Remarks(string text) => Remark().Matches(text).Select(match => match.Value);

    /// <summary>The campaign with anything that may stand between two of its tokens.</summary>
    private string Laid()
    {
        var remarks = 0;
        var newLine = _random.Next(2) == 0 ? "\n" : "\r\n";
        var many = _random.Next(2, 12);
        return string.Concat(Tokens.Select(token => token + _random.Next(many) switch
        {
            0 => $" // r{++remarks}, }} \"{newLine}",
            1 => $"/* r{++remarks}, ] */",
            2 => $" /* r{++remarks}, {newLine}   : */ ",
            3 or 4 => newLine + "    ",
            5 or 6 => "",
            _ => " ",
        }));
    }

    /// <summary>No text of the campaign looks like one.</summary>
    [GeneratedRegex("//[^\r\n]*|/\\*.*?\\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("r[0-9]+,", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();
}
