using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>What a reader sees of a file.</summary>
public sealed partial class AcceptedFieldTests
{
    private static (bool Accepted, string Seen) Observe(string kind, string json)
    {
        switch (kind)
        {
            case "campaign" or "workflow":
                var loaded = Campaign.TryLoad(Files(Kinds[kind].File, json), out var campaign, out var diagnostics);
                return (loaded, campaign?.Reference.Fingerprint + Said(diagnostics));
            case "submissions":
                return Seen(Read(json));
            case "cases":
                var read = CaseFile.TryRead(Base.Value.Definition, json, "cases.json", out var cases, out var faults);
                return (read, Said(faults) + string.Concat(read ? CaseRunner.Run(Base.Value, cases).Select(Result) : []));
            default:
                var decided = DecisionJson.TryRead(json, "decisions.json", out var decisions, out var wrong);
                var evaluation = Base.Value.Evaluate(Read(File.ReadAllText(Path.Combine(Folder, "submissions.json"))));
                wrong = decided ? Dossier.Check(Base.Value, evaluation, decisions) : wrong;
                return (
                    wrong.Count == 0,
                    Said(wrong)
                        + (wrong.Count > 0
                            ? ""
                            : JsonNode.Parse(DossierJson.Serialize(Dossier.Create(Base.Value, evaluation, decisions)))![
                                "decisions"]!.ToJsonString()));
        }
    }

    private static (bool Accepted, string Seen) Seen(IReadOnlyList<Submission> submissions)
    {
        var found = Base.Value.Check(submissions);
        var accepted = submissions.Count > 0 && !found.Any(d => d.Severity == DiagnosticSeverity.Error);
        return (accepted, Said(found) + (accepted ? Result(Base.Value.Evaluate(submissions)) : ""));
    }

    private static string Result(CaseResult result) =>
        $"{result.Case.Name} {result.Passed} "
            + string.Concat(result.Differences.Select(d => $"{d.Expectation.What} {d.Expected} {d.Got}"))
            + Seen([.. result.Case.Submissions]).Seen;

    private static string Result(Evaluation evaluation) =>
        evaluation.ResultFingerprint + evaluation.InputFingerprint + string.Concat(evaluation.Sheets.Select(s => s.Name));

    private static string Said(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d => $"{d.Code} {d.Message.English}"));

    private static IReadOnlyList<Submission> Read(string json) =>
        SubmissionJson.TryRead(json, "submissions.json", out var read, out _) ? read : [];

    private static JsonNode Parse(string json) =>
        JsonNode.Parse(json, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;

    private static CampaignFiles Files(string changed = "", string text = "") =>
        new("everything", ((string[])["campaign.json", "workflows/rules.json"]).ToDictionary(
        file => file, file => file == changed ? text : File.ReadAllText(Path.Combine(Folder, file)), StringComparer.Ordinal));
}
