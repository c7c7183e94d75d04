using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Analysis;
using Emulation.Rules.Authoring;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Impact;
using Emulation.Rules.Importing;
using Emulation.Rules.Judge;
using Emulation.Rules.Mutation;
using Emulation.Rules.Replay;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>Everything that may take long, by name, over the campaign that has every field there is.</summary>
internal static class LongWorks
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Schemas", "Everything");
    private static readonly CampaignFiles Files = ForAnybody();
    private static readonly Campaign Campaign = Campaign.Load(Files);
    private static readonly IReadOnlyList<Submission> Few = Read("submissions.json");
    private static readonly IReadOnlyList<Submission> Many = [.. Enumerable.Range(0, 8).SelectMany(Copies)];
    private static readonly ISubmissionSource Source = SubmissionSource.Of(Many);
    private static readonly string ManyAsJson = SubmissionJson.Serialize(Many);
    private static readonly Evaluation Evaluation = Campaign.Evaluate(Many);
    private static readonly string CasesText = File.ReadAllText(Path.Combine(Folder, "cases.json"));
    private static readonly string DecisionsText = File.ReadAllText(Path.Combine(Folder, "decisions.json"));
    private static readonly string WorkflowsText = Files.Texts.First(
        text => text.Key.StartsWith("workflows/", StringComparison.Ordinal)).Value;

    private static readonly IReadOnlyList<CouncilDecision> Decisions =
        DecisionJson.TryRead(DecisionsText, "decisions.json", out var decisions, out var faults)
            ? decisions
            : throw new CampaignException(faults);

    private static readonly Evaluation Small = Campaign.Evaluate(Few);
    private static readonly Outcome Outcome = Small.With(Decisions);
    private static readonly Dossier Dossier = Dossier.Create(Outcome);
    private static readonly string DossierText = DossierJson.Serialize(Dossier);
    private static readonly string OutcomeText = OutcomeJson.Serialize(Outcome);
    private static readonly string EvaluationText = EvaluationJson.Serialize(Evaluation);
    private static readonly string CompactText = EvaluationJson.SerializeCompact(Evaluation, Campaign);

    private static readonly IReadOnlyList<CampaignCase> Cases =
        CaseFile.TryRead(Campaign.Definition, CasesText, "cases.json", out var cases, out var faults) ? cases
            : throw new CampaignException(faults);

    /// <summary>The works, each stopped by the token it is given.</summary>
    public static readonly IReadOnlyDictionary<string, Func<CancellationToken, Task>> All =
        new Dictionary<string, Func<CancellationToken, Task>>(StringComparer.Ordinal)
    {
        ["Campaign.Load"] = Now(stop => Campaign.Load(Files, null, stop)),
        ["Campaign.TryLoad"] = Now(stop => Campaign.TryLoad(Files, out _, out _, null, stop)),
        ["Campaign.Check"] = Now(stop => Campaign.Check(Many, stop)),
        ["Campaign.TryCheck"] = Now(stop => Campaign.TryCheck(Many, out _, out _, stop)),
        ["Campaign.Evaluate"] = Now(stop => Campaign.Evaluate(Many, null, stop)),
        ["Campaign.TryEvaluate"] = Now(stop => Campaign.TryEvaluate(Many, out _, out _, null, stop)),
        ["Campaign.EvaluateAsync"] = StreamAsync,
        ["Campaign.NewColumns"] = Now(stop => Campaign.NewColumns(Many, Evaluation.Population, stop)),
        ["Campaign.Score"] = Now(stop => Campaign.Score(Few[0], Small.Population, stop)),
        ["Campaign.ScoreEach"] = Now(stop => Campaign.ScoreEach(Many, Evaluation.Population, stop).Count()),
        ["Campaign.ScoreEachAsync"] = ScoreEachAsync,
        ["Evaluation.With"] = Now(stop => Small.With(Decisions, stop)),
        ["Evaluation.TryWith"] = Now(stop => Small.TryWith(Decisions, out _, out _, stop)),
        ["Evaluation.CompareTo"] = Now(stop => Evaluation.CompareTo(Evaluation, stop)),
        ["CampaignAnalysis.Run"] = Now(stop => CampaignAnalysis.Run(Campaign, stop)),
        ["CaseFile.TryRead"] = Now(stop => CaseFile.TryRead(Campaign.Definition, CasesText, "cases.json", out _, out _, stop)),
        ["CaseRunner.Run"] = Now(stop => CaseRunner.Run(Campaign, Cases, null, stop)),
        ["CaseRunner.RunJudgedAsync"] = stop => CaseRunner.RunJudgedAsync(Campaign, Cases, null, stop),
        ["CaseRunner.RunForStale"] = Now(stop => CaseRunner.RunForStale(Campaign, CasesText, "cases.json", stop)),
        ["CaseRecorder.Record"] = Now(stop => CaseRecorder.Record(Campaign, "n", Few, [Few[0].Participant], stop)),
        ["CaseCoverage.Of"] = Now(stop => CaseCoverage.Of(Campaign, Cases, null, stop)),
        ["MutationRun.Run"] = Now(stop => MutationRun.Run(Campaign, Cases, null, 5, stop)),
        ["StockJudge.JudgeAsync"] = stop => new StockJudge(Campaign).JudgeAsync(Few, null, stop),
        ["CampaignImpact.Of"] = Now(stop => CampaignImpact.Of(Campaign, Campaign, Many, null, stop)),
        ["CampaignImpact.Of evaluations"] = Now(stop => CampaignImpact.Of(Campaign, Evaluation, Campaign, Evaluation, stop)),
        ["DossierReplay.Run"] = Now(stop => DossierReplay.Run(Dossier, Campaign, Few, null, stop)),
        ["DossierReplay.RunAsync"] = async stop =>
        {
            var read = await DossierReading.ReadAsync(StreamOf(DossierText), "d", null, stop);
            await DossierReplay.RunAsync(read.Dossier!, Campaign, Few, null, stop);
        },
        ["DossierReading.ReadAsync"] = stop => DossierReading.ReadAsync(StreamOf(DossierText), "d", null, stop),
        ["EvaluationJson.Serialize"] = Now(stop => EvaluationJson.Serialize(Evaluation with { Standings = Evaluation.Standings }, stop)),
        ["EvaluationJson.Deserialize"] = Now(stop => EvaluationJson.Deserialize(EvaluationText, stop)),
        ["EvaluationJson.SerializeAsync"] =
            stop => EvaluationJson.SerializeAsync(Stream.Null, Evaluation with { Standings = Evaluation.Standings }, stop),
        ["EvaluationJson.SerializeCompact"] = Now(stop => EvaluationJson.SerializeCompact(Evaluation, Campaign, stop)),
        ["EvaluationJson.DeserializeCompact"] = Now(stop => EvaluationJson.DeserializeCompact(CompactText, Campaign, stop)),
        ["OutcomeJson.Serialize"] = Now(stop => OutcomeJson.Serialize(Outcome, stop)),
        ["OutcomeJson.Deserialize"] = Now(stop => OutcomeJson.Deserialize(OutcomeText, stop)),
        ["Dossier.Create"] = Now(stop => Dossier.Create(Campaign, Campaign.Evaluate(Few, null, stop), Decisions, stop)),
        ["Dossier.Create of an outcome"] = Now(stop => Dossier.Create(Fresh(), stop)),
        ["Dossier.Check"] = Now(stop => Dossier.Check(Campaign, Small, Decisions, stop)),
        ["SubmissionSource.Of"] = Now(stop => SubmissionSource.Of(Many, stop)),
        ["DossierJson.Serialize"] = Now(stop => DossierJson.Serialize(Dossier, stop)),
        ["DossierJson.Deserialize"] = Now(stop => DossierJson.Deserialize(DossierText, stop)),
        ["DossierJson.TryRead"] = Now(stop => DossierJson.TryRead(DossierText, "dossier.json", out _, out _, stop)),
        ["ResultJson.Serialize"] = Now(stop => ResultJson.Serialize(Evaluation.Standings, stop)),
        ["ResultJson.WriteAsync"] = stop => ResultJson.WriteAsync(Evaluation.Sheets, TextWriter.Null, stop),
        ["SubmissionJson.Serialize"] = Now(stop => SubmissionJson.Serialize(Many, stop)),
        ["SubmissionJson.TryRead"] = Now(stop => SubmissionJson.TryRead(ManyAsJson, "data.json", out _, out _, stop)),
        ["SubmissionTable.TryRead"] = Now(ReadTable),
        ["ItemTable.TryRead"] = Now(ReadItems),
        ["HistoryTable.TryRead"] = Now(ReadHistory),
        ["DecisionJson.TryRead"] = Now(stop => DecisionJson.TryRead(DecisionsText, "decisions.json", out _, out _, stop)),
        ["StockImport.Read"] = Now(stop => StockImport.Read(WorkflowsText, "rules.json", "imported", 2026, stop)),
        ["RuleWorkspace.Diagnose"] = Now(stop => RuleWorkspace.Open(Files).Diagnose(stop)),
        ["RuleWorkspace.TryLoad"] = Now(stop => RuleWorkspace.Open(Files).TryLoad(out _, out _, stop)),
        ["RuleWorkspace.Rename"] = Now(Rename),
    };

    /// <summary>Without its roster, so that there can be many.</summary>
    private static CampaignFiles ForAnybody()
    {
        var texts = Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        var campaign = JsonNode.Parse(texts["campaign.json"], null, new() { CommentHandling = JsonCommentHandling.Skip })!.AsObject();
        campaign.Remove("participants");
        texts["campaign.json"] = campaign.ToJsonString();
        return new CampaignFiles("everything", texts.Where(IsRules).ToDictionary(StringComparer.Ordinal));
    }

    private static bool IsRules(KeyValuePair<string, string> file) =>
        file.Key == "campaign.json" || file.Key.StartsWith("workflows/", StringComparison.Ordinal);

    private static Func<CancellationToken, Task> Now(Action<CancellationToken> work) => stop =>
    {
        work(stop);
        return Task.CompletedTask;
    };

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>An outcome whose fingerprint was never asked for.</summary>
    private static Outcome Fresh() => Outcome with { Evaluation = Small with { ResultFingerprint = null! } };

    private static IReadOnlyList<Submission> Read(string file) =>
        SubmissionJson.TryRead(File.ReadAllText(Path.Combine(Folder, file)), file, out var submissions, out var faults)
            ? submissions
            : throw new CampaignException(faults);

    private static IEnumerable<Submission> Copies(int number) =>
        Few.Select(one => one with { Participant = string.Create(CultureInfo.InvariantCulture, $"{one.Participant}{number:D3}") });

    private static async Task StreamAsync(CancellationToken stop)
    {
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);
        await Campaign.EvaluateAsync(Source, sink, null, stop);
    }

    private static async Task ScoreEachAsync(CancellationToken stop)
    {
        await foreach (var sheet in Campaign.ScoreEachAsync(Many.ToAsyncEnumerable(), Evaluation.Population, stop))
        {
            sheet.Participant.Should().NotBeEmpty();
        }
    }

    private static void ReadTable(CancellationToken stop) => SubmissionTable.TryRead(
        Campaign.Definition,
        Row("participant", "cluster", "x", "kind"),
        [.. Many.Select(one => Row(one.Participant, "North", "80", "office"))],
        CultureInfo.InvariantCulture,
        out _,
        out _,
        stop);

    private static void ReadItems(CancellationToken stop) => ItemTable.TryRead(
        Campaign.Definition.Indicators.First(indicator => indicator.Id == "prizes"),
        [new TextTable { Header = Row("participant", "what", "worth"), Rows = [.. Many.Select(one => Row(one.Participant, "cup", "2"))] }],
        CultureInfo.InvariantCulture,
        Many,
        out _,
        out _,
        stop);

    private static void ReadHistory(CancellationToken stop) => HistoryTable.TryRead(
        Campaign.Definition,
        Row("participant", "award", "year"),
        [.. Many.Select(one => Row(one.Participant, "flag", "2020"))],
        Many,
        out _,
        out _,
        stop);

    private static IReadOnlyList<TextCell> Row(params string[] texts) =>
        [.. texts.Select(text => new TextCell { Text = text, Position = new SourcePosition { File = "table", Line = 1 } })];

    private static void Rename(CancellationToken stop)
    {
        var workspace = RuleWorkspace.Open(Files);
        workspace.Rename(workspace.SymbolsOf("x")[0], "y", stop);
    }
}
