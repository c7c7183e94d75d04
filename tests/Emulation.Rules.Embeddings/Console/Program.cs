using Emulation.Rules;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

var campaign = Campaign.Load(await CampaignFiles.ReadAsync("rules/reading-2026"));
if (campaign.TryEvaluate([campaign.NewSubmission("5A").With("books", 7).With("lateReturns", 1)], out var evaluation, out var diagnostics))
{
    Console.WriteLine(campaign.Explain(evaluation, "5A", Language.English).ToText());
}

foreach (var diagnostic in diagnostics)
{
    Console.WriteLine(diagnostic.ToString(Language.English));
}

// A nation is evaluated without being held: its result is written while it is worked out.
using (var written = new MemoryStream())
{
    using var sink = new EvaluationJsonSink(written);
    await campaign.EvaluateAsync(SubmissionSource.Of([campaign.NewSubmission("5A").With("books", 7).With("lateReturns", 1)]), sink);
    var read = EvaluationJson.Deserialize(System.Text.Encoding.UTF8.GetString(written.ToArray()));
    Console.WriteLine($"streamed {read.SheetOf("5A")!.Total}");
}

// What is wrong with the rules comes back as data, with its place.
var broken = File.ReadAllText("rules/reading-2026/campaign.json").Replace("\"by\": \"books\"", "\"by\": \"book\"");
Campaign.TryLoad(
    new CampaignFiles("reading-2026", new Dictionary<string, string> { ["campaign.json"] = broken }), out _, out diagnostics);
Console.WriteLine(string.Join(Environment.NewLine, diagnostics.Select(d => d.ToString(Language.Vietnamese))));
