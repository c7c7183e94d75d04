using Emulation.Rules;
using Emulation.Rules.Replay;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Folders;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

var everything = Enum.GetValues<StoreRight>();
var authorizer = new RoleAuthorizer(new Dictionary<string, IReadOnlyCollection<StoreRight>> { ["chair"] = everything });
var chair = new StoreUser { Id = "an", Name = "An", Roles = ["chair"] };
var store = EmulationStore.Open(o => o.UseSqlite("Data Source=rules.db"), authorizer);
await store.MigrateAsync();

var imported = await CampaignFolders.ImportAsync(store.Rules, chair, "rules", "as the council signed it");
Console.WriteLine($"published {imported[0].Campaign} {imported[0].Version}");

var period = new StorePeriod
{
    Campaign = "reading-2026", Name = "2026", From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 12, 31),
};
await store.Submissions.SavePeriodAsync(chair, period, null);
foreach (var (participant, books) in new[] { ("5A", 7m), ("5B", 12m) })
{
    var submission = new Submission { Participant = participant }.With("books", books).With("lateReturns", 0);
    await store.Submissions.SaveAsync(chair, "reading-2026", "2026", submission, null, null);
}

var evaluation = await store.Results.EvaluateAsync(chair, "reading-2026", "2026");
var saved = await store.Results.SaveAsync(chair, new NewResult { Evaluation = evaluation, Period = "2026", Note = "first" });
var result = await store.Results.GetAsync(chair, saved.Id);
foreach (var standing in result.Evaluation.Standings)
{
    Console.WriteLine($"{standing.Rank}. {standing.Participant}: {standing.Total}");
}

await store.Results.PublishAsync(chair, saved.Id, saved.ETag, "Decision 12");
var dossier = await store.Results.GetDossierAsync(chair, saved.Id);
Console.WriteLine($"sealed {dossier.Evaluation.Campaign.Version}");

// Years later: the rules of then and the figures kept with the result come to the same, or the verdict says where they do not.
var (campaign, version) = (dossier.Evaluation.Campaign.Id, dossier.Evaluation.Campaign.Version);
var files = await store.Rules.GetFilesAsync(chair, campaign, version);
var texts = files.Where(file => file.Text is not null).ToDictionary(file => file.Path, file => file.Text!);
var bases = await store.Rules.GetBasesAsync(chair, campaign, version);
var rules = Campaign.Load(new CampaignFiles(campaign, texts).WithBases([.. bases]));
var outcome = await store.Results.GetOutcomeAsync(chair, saved.Id);
var verdict = DossierReplay.Run(dossier, rules, outcome.Evaluation.Submissions!);
Console.WriteLine($"confirmed: {verdict.Confirmed}");

// An appeal is granted: the correction is judged by the rules of then, whatever was published since.
var mended = new Submission { Participant = "5A" }.With("books", 8m).With("lateReturns", 0);
var eTag = (await store.Submissions.GetAsync(chair, new FigureKey { Campaign = campaign, Period = "2026", Participant = "5A" })).ETag;
await store.Submissions.SaveAsync(chair, campaign, "2026", mended, eTag, "a book was overlooked");
var figures = await store.Submissions.ReadAsync(chair, campaign, "2026").ToListAsync();
var again = rules.Evaluate(figures);
var correction = new NewResult { Evaluation = again, Period = "2026", Note = "appeal 1", Corrects = saved.Id };
Console.WriteLine($"corrected by version {(await store.Results.SaveAsync(chair, correction)).Evaluation.Campaign.Version}");

// Nobody may do what no role of theirs allows, and the audit keeps that too.
var stranger = new StoreUser { Id = "stranger", Name = "Stranger" };
try
{
    await store.Results.PublishAsync(stranger, saved.Id, saved.ETag, "mine");
}
catch (StoreDeniedException denied)
{
    Console.WriteLine(denied.Message);
}

var audit = await store.Audit.VerifyAuditAsync(chair);
Console.WriteLine($"audit whole: {audit.IsIntact}");
