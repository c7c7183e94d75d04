using System.Globalization;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests.Workers;

/// <summary>Writes one kind of thing again and again, and says each time that it was acknowledged.</summary>
internal static class WriterWork
{
    public const int Imported = 25;

    public static async Task RunAsync(EmulationStore store, string action)
    {
        var evaluation = action == AuditActions.SaveResult ? await store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period) : null;
        Worker.Say(Worker.Ready);
        while (true)
        {
            await (action switch
            {
                AuditActions.CreateDraft => DraftAsync(store),
                AuditActions.Publish => PublishAsync(store),
                AuditActions.SaveFigures => SaveAsync(store),
                AuditActions.ImportFigures => ImportAsync(store),
                AuditActions.AttachEvidence =>
                    store.Submissions.AttachAsync(
                        People.An, Key("p"), NewEvidence.Kept("x", Name(), "text/plain", System.Text.Encoding.UTF8.GetBytes(Name()))),
                AuditActions.SaveResult =>
                    store.Results.SaveAsync(People.An, new NewResult { Evaluation = evaluation!, Period = Texts.Period, Note = "again" }),
                _ => throw new ArgumentException($"Nothing is written for {action}.", nameof(action)),
            });
            Worker.Say(Worker.Done);
        }
    }

    private static FigureKey Key(string participant) => new() { Campaign = Texts.Id, Period = Texts.Period, Participant = participant };

    private static Task<Draft> DraftAsync(EmulationStore store) =>
        store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files(Name()) });

    private static async Task PublishAsync(EmulationStore store)
    {
        var last = (await store.Rules.GetAsync(People.An, Texts.Id)).Versions[0].Version;
        var next = (int.Parse(last, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files(next) });
        await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "next");
    }

    private static async Task SaveAsync(EmulationStore store)
    {
        var figures = await store.Submissions.GetAsync(People.An, Key("p"));
        var x = (decimal)figures.Current.Values["x"].Value.Value;
        await store.Submissions.SaveAsync(People.An, Texts.Id, Texts.Period, figures.Current.With("x", (x + 1) % 10), figures.ETag, null);
    }

    private static Task<ImportOutcome> ImportAsync(EmulationStore store)
    {
        var name = Name();
        return store.Submissions.ImportAsync(
            People.An, Texts.Id, Texts.Period, Enumerable.Range(0, Imported)
                .Select(i => new Submission { Participant = $"{name}-{i}" }.With("x", i % 10).With("y", i)), "file");
    }

    /// <summary>A name that no run before has given.</summary>
    private static string Name() =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}.{System.Diagnostics.Stopwatch.GetTimestamp()}");
}
