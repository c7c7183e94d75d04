using Emulation.Rules.Authoring;
using Emulation.Rules.Tests.Support;
using System.Text.Json.Nodes;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Edits of files laid out in any way, with comments anywhere: the values are those asked for, and no comment is lost.</summary>
public sealed class StructuredEditPropertyTests
{
    private static readonly int Files = Effort.Of(500);

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
        ("first item", w => w.Add("checks", """{ "id": "c" }"""), o => ((JsonArray)o["checks"]!).Add(new JsonObject { ["id"] = "c" })),
        ("new list", w => w.Add("awards", """{ "id": "x" }"""), o => o["awards"] = new JsonArray(new JsonObject { ["id"] = "x" })),
        ("text in a list", w => w.Add("clusters", "\"K3\""), o => ((JsonArray)o["clusters"]!).Add("K3")),
        .. Removals("version", "constants", "clusters"),
        ("remove the first constant", w => w.Remove("constants.low"), o => ((JsonObject)o["constants"]!).Remove("low")),
        ("remove a constant between", w => w.Remove("constants.high"), o => ((JsonObject)o["constants"]!).Remove("high")),
        ("remove the last constant", w => w.Remove("constants.most"), o => ((JsonObject)o["constants"]!).Remove("most")),
        ("remove a criterion", w => w.Remove("criteria.b"), o => ((JsonArray)o["criteria"]!).RemoveAt(1)),
        ("remove the last criterion", w => w.Remove("criteria.g"), o => ((JsonArray)o["criteria"]!).RemoveAt(2)),
        ("remove the last of a list", w => w.Remove("clusters[1]"), o => ((JsonArray)o["clusters"]!).RemoveAt(1)),
    ];

    private readonly LaidOut _laid = new(4574);

    [Fact]
    public void An_edit_makes_what_was_asked_for_whatever_stands_between_values()
    {
        for (var i = 0; i < Files; i++)
        {
            var text = _laid.Text();
            var workspace = RuleWorkspace.Open(new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = text }));
            var (name, plan, model) = Edits[i % Edits.Length];
            var wanted = (JsonObject)JsonNode.Parse(LaidOut.Read(text)!)!;
            model(wanted);

            var edited = workspace.Apply(plan(workspace)).TextOf("campaign.json");

            var because = $"{name} in\n{text}\nmade\n{edited}";
            LaidOut.Read(edited).Should().Be(wanted.ToJsonString(), because);
            if (!name.StartsWith("remove", StringComparison.Ordinal))
            {
                LaidOut.Remarks(edited).Should().Equal(LaidOut.Remarks(text), because);
            }
            else
            {
                LaidOut.Remarks(text).Should().ContainInOrder(LaidOut.Remarks(edited), because);
            }
        }
    }

    private static IEnumerable<(string Name, Func<RuleWorkspace, EditPlan> Plan, Action<JsonObject> Model)> Removals(
        params string[] fields) =>
        fields.Select(field =>
            ($"remove {field}", (Func<RuleWorkspace, EditPlan>)(w => w.Remove(field)), (Action<JsonObject>)(o => o.Remove(field))));

    private static void Thresholds(JsonObject campaign, int at, string name, int points) =>
        ((JsonObject)campaign["criteria"]![0]!["bands"]!["from"]!).Insert(at, name, points);
}
