using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Awards;
using Emulation.Rules.Replay;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>
/// What is accepted has an effect. <c>Everything</c> has every field of every schema; each is changed in every way that may be accepted,
/// and something must come of it: another fingerprint, result, message or dossier. A field that comes to a schema and is not in
/// <c>Everything</c> fails.
/// </summary>
public sealed partial class AcceptedFieldTests
{
    /// <summary>Fields that can say nothing, each with the reason.</summary>
    private static readonly Dictionary<string, string> SayNothing = new(StringComparer.Ordinal)
    {
        ["$schema"] = "for the editor alone",
        ["RuleExpressionType"] = "stock RulesEngine's; there is one value, written in three ways",
        ["WorkflowsToInject"] = "stock RulesEngine's; only nothing may stand there",
        ["WorkflowRulesToInject"] = "stock RulesEngine's; only nothing may stand there",
        ["OnFailure"] = "stock RulesEngine's; only nothing may stand there",
    };

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Schemas", "Everything");

    private static readonly Dictionary<string, (string File, string Schema)> Kinds = new(StringComparer.Ordinal)
    {
        ["campaign"] = ("campaign.json", JsonSchemas.Campaign),
        ["workflow"] = ("workflows/rules.json", JsonSchemas.Workflow),
        ["cases"] = ("cases.json", JsonSchemas.Cases),
        ["submissions"] = ("submissions.json", JsonSchemas.Submissions),
        ["decisions"] = ("decisions.json", JsonSchemas.Decisions),
    };

    private static readonly Lazy<Campaign> Base = new(() => Campaign.Load(Files()));

    public static TheoryData<string> Names() => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_field_of_a_schema_has_an_effect(string kind)
    {
        var (file, schema) = Kinds[kind];
        var document = Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var fields = new SchemaFields(JsonNode.Parse(schema)!, kind == "workflow");
        var before = Observe(kind, document.ToJsonString());
        before.Accepted.Should().BeTrue(before.Seen);
        var places = fields.PlacesIn(document).ToLookup(place => place.Path, StringComparer.Ordinal);
        foreach (var path in fields.Paths())
        {
            places[path].Should()
                .NotBeEmpty($"'{path}' of {file} is in the schema, so Everything must have it and something must come of it");
            if (!SayNothing.ContainsKey(path.Split('.')[^1]))
            {
                HasEffect(places[path], () => Observe(kind, document.ToJsonString()), before.Seen).Should()
                    .BeTrue($"'{path}' of {file} is accepted, so changing it must change something");
            }
        }

        document.ToJsonString()
            .Should()
            .Be(Parse(File.ReadAllText(Path.Combine(Folder, file))).ToJsonString(), "every change was taken back");
    }

    [Fact]
    public void Every_field_of_a_dossier_is_looked_at()
    {
        var submissions = Read(File.ReadAllText(Path.Combine(Folder, "submissions.json")));
        var evaluation = Base.Value.Evaluate(submissions, new EvaluationOptions { TimeProvider = TimeProvider.System });
        DecisionJson.TryRead(File.ReadAllText(Path.Combine(Folder, "decisions.json")), "decisions.json", out var decisions, out _)
            .Should()
            .BeTrue();
        var document = Parse(DossierJson.Serialize(Dossier.Create(Base.Value, evaluation, decisions)));
        Judge(document.ToJsonString()).Should().Be("confirmed");
        var unseen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var group in Leaves(document, "").GroupBy(leaf => leaf.Path, StringComparer.Ordinal))
        {
            if (!HasEffect(
                group.Take(2).Select(leaf => (leaf.Path, leaf.Parent, leaf.Name, (IReadOnlyList<JsonNode?>)[])),
                () => (true, Judge(document.ToJsonString())),
                "confirmed"))
            {
                unseen.Add(group.Key);
            }
        }

        unseen.Should().BeEmpty();

        string Judge(string json) => !DossierJson.TryRead(json, "dossier.json", out var dossier, out _) ? "refused"
            : DossierReplay.Run(dossier, Base.Value, submissions).Confirmed ? "confirmed" : "refuted";
    }

    private static bool HasEffect(
        IEnumerable<(string Path, JsonNode Parent, string Name, IReadOnlyList<JsonNode?> Values)> places,
        Func<(bool Accepted, string Seen)> observe, string before)
    {
        var refusedAlone = true;
        foreach (var (_, parent, name, values) in places)
        {
            var fields = parent.AsObject();
            var (index, written) = (fields.IndexOf(name), fields[name]);
            foreach (var value in Changes(written, values).Append(null))
            {
                fields.Remove(name);
                if (value is not null)
                {
                    fields.Insert(index, name, value);
                }

                var (accepted, seen) = observe();
                fields.Remove(name);
                fields.Insert(index, name, written);
                if (accepted && seen != before)
                {
                    return true;
                }

                refusedAlone &= !accepted;
            }
        }

        // What is refused in every other form was at least read.
        return refusedAlone;
    }

    private static IEnumerable<JsonNode?> Changes(JsonNode? written, IReadOnlyList<JsonNode?> values)
    {
        foreach (var value in values.OfType<JsonNode>().Where(v => v.ToJsonString() != written?.ToJsonString()))
        {
            yield return value.DeepClone();
        }

        if (written is null)
        {
            yield return "x";
            yield return 1;
            yield break;
        }

        switch (written.GetValueKind())
        {
            case JsonValueKind.String:
                var text = written.GetValue<string>();
                yield return text.StartsWith("20", StringComparison.Ordinal) && text.Length == 10 ? "2026-11-30" : text + "x";
                yield return text + "1";
                break;
            case JsonValueKind.Number:
                yield return written.GetValue<decimal>() + 1;
                yield return written.GetValue<decimal>() - 1;
                break;
            case JsonValueKind.True or JsonValueKind.False:
                yield return !written.GetValue<bool>();
                break;
            case JsonValueKind.Array when written.AsArray().Count > 1:
                var shorter = written.DeepClone().AsArray();
                shorter.RemoveAt(shorter.Count - 1);
                yield return shorter;
                break;
        }
    }

    private static IEnumerable<(string Path, JsonNode Parent, string Name)> Leaves(JsonNode node, string path)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.ToList())
                {
                    var inner = path.Length == 0 ? name : $"{path}.{name}";
                    if (value is JsonObject or JsonArray)
                    {
                        foreach (var leaf in Leaves(value, inner))
                        {
                            yield return leaf;
                        }
                    }
                    else
                    {
                        yield return (inner, fields, name);
                    }
                }

                break;
            case JsonArray items:
                foreach (var leaf in items.OfType<JsonNode>().SelectMany(item => Leaves(item, path + "[]")))
                {
                    yield return leaf;
                }

                break;
        }
    }
}
