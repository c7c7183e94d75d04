using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

/// <summary>The same work on both kinds of database, some of it refused.</summary>
public sealed partial class SameAnswersTests
{
    private static readonly string[] Names = ["Đà Nẵng", "đà nẵng", "An Giang", "Ăn", "à", "B", "b", "Z", "Thừa Thiên Huế", "e-1", "E 1"];

    [PostgreSqlFact]
    public async Task Both_kinds_of_database_give_the_same_answers_refusals_and_audit()
    {
        for (var seed = 1; seed <= 2; seed++)
        {
            var sqlite = await TranscriptAsync(DatabaseKind.Sqlite, seed);
            var postgres = await TranscriptAsync(DatabaseKind.PostgreSql, seed);

            postgres.Should().Equal(sqlite);
        }
    }

    private static async Task<IReadOnlyList<string>> TranscriptAsync(DatabaseKind kind, int seed)
    {
        await using var test = await TestStore.NewAsync(kind);
        var zone = kind == DatabaseKind.PostgreSql ? ";Timezone=Asia/Ho_Chi_Minh" : "";
        var store = EmulationStore.Open(TestStore.Use(kind, test.Connection + zone), new LocalAuthorizer(), null, test.Clock);
        var work = new Work(store, new Random(seed));
        List<string> said = [];
        for (var i = 0; i < 150; i++)
        {
            said.Add(await SaidAsync(work.Next()));
        }

        said.Add(await SaidAsync(async () => await store.Audit.ReadAsync(People.An, new AuditFilter { Take = 500 })));
        said.Add(await SaidAsync(async () => (await store.Audit.VerifyAuditAsync(People.An)).ToString()));
        return said;
    }

    /// <summary>Ids and tags are the database's own, and left out.</summary>
    private static async Task<string> SaidAsync(Func<Task<object?>> ask)
    {
        try
        {
            var answer = JsonSerializer.Serialize(await ask());
            return Own().Replace(answer, "");
        }
        catch (Exception exception) when (exception is StoreException or CampaignException or ArgumentException)
        {
            return Own().Replace($"{exception.GetType().Name}: {exception.Message}", "");
        }
    }

    [GeneratedRegex(
        @"""(Id|ETag|Hash|PreviousHash|Corrects|CorrectedBy)"":(\d+|""[^""]*"")|(?<=(draft|result|appeal) )\d+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Own();

    private sealed class Work(EmulationStore store, Random random)
    {
        private readonly List<(long Id, string ETag)> _drafts = [];
        private readonly List<(long Id, string ETag)> _results = [];
        private readonly List<(long Id, string ETag)> _appeals = [];

        private StoreUser Who => random.Next(2) == 0 ? People.An : People.Binh;

        private string Name => Names[random.Next(Names.Length)];

        public Func<Task<object?>> Next()
        {
            var (who, name, n) = (Who, Name, random.Next(12));
            var (version, tag) = (random.Next(1, 5).ToString(CultureInfo.InvariantCulture), random.Next(4) == 0);
            var key = new FigureKey { Campaign = Texts.Id, Period = Texts.Period, Participant = name };
            var (draft, result, appeal) = (One(_drafts), One(_results), One(_appeals));
            return random.Next(22) switch
            {
                0 => async () =>
                {
                    var made = await store.Rules.CreateDraftAsync(
                        who, new NewDraft { Campaign = Texts.Id, Files = Texts.Files(version, 2025 + (n % 3), n < 2 ? "zz" : "x") });
                    _drafts.Add((made.Id, made.ETag));
                    return made;
                },
                1 or 2 => async () => await store.Rules.PublishAsync(who, draft.Id, draft.ETag, "note"),
                3 => async () => await store.Rules.ListAsync(who),
                4 => async () => await store.Submissions.SavePeriodAsync(
                    who,
                    new StorePeriod
                    {
                        Campaign = Texts.Id, Name = n < 9 ? Texts.Period : $"Quý {n}", From = new(2026, 1, 1), To = new(2026, 12, 1 + n),
                    },
                    n % 2 == 0 ? null : "reason"),
                5 or 6 or 7 => async () => await store.Submissions.SaveAsync(
                    who,
                    Texts.Id,
                    Texts.Period,
                    new Submission { Participant = name, Cluster = n % 2 == 0 ? "Cụm Đông" : "cụm a" }.With("x", n),
                    tag ? null : await TagAsync(key),
                    "reason"),
                8 => async () => await store.Submissions.SubmitAsync(who, key, await TagAsync(key) ?? "1"),
                9 => async () => await store.Submissions.VerifyAsync(who, key, await TagAsync(key) ?? "1", "note"),
                10 => async () => await store.Submissions.FinalizeAsync(who, key, await TagAsync(key) ?? "1", null),
                11 => async () => await store.Submissions.ReopenAsync(
                    who,
                    key,
                    await TagAsync(key) ?? "1",
                    (FigureStage)(n % 4),
                    "why",
                    new DateTimeOffset(2026, 5, 1, n, 0, 0, TimeSpan.FromHours(7))),
                12 => async () => await store.Submissions.ListAsync(who, Texts.Id, Texts.Period),
                13 => async () => await store.Submissions.GetHistoryAsync(who, key),
                14 => async () => await store.Submissions.SaveParticipantsAsync(
                    who, [new StoreParticipant { Id = name, Name = Name, Cluster = n % 2 == 0 ? "Ă" : null }], "reason"),
                15 => async () => await store.Submissions.GetParticipantsAsync(who),
                16 or 17 => async () =>
                {
                    FigureStage? stage = n % 5 == 0 ? FigureStage.Submitted : null;
                    var evaluation = await store.Results.EvaluateAsync(who, Texts.Id, Texts.Period, stage);
                    var kept = await store.Results.SaveAsync(
                        who,
                        new NewResult
                        {
                            Evaluation = evaluation, Period = Texts.Period, Note = $"n {n}", Corrects = n < 4 ? result.Id : null,
                        });
                    _results.Add((kept.Id, kept.ETag));
                    return kept.Evaluation.Standings;
                },
                18 => async () => await store.Results.PublishAsync(who, result.Id, result.ETag, "QĐ"),
                19 => async () =>
                {
                    var opened = await store.Results.OpenAppealAsync(who, result.Id, name, "vì sao");
                    _appeals.Add((opened.Id, opened.ETag));
                    return opened;
                },
                20 => async () => await store.Results.AnswerAppealAsync(
                    who,
                    appeal.Id,
                    appeal.ETag,
                    new AppealAnswer { IsAccepted = n % 2 == 0, Text = "text", Correction = n < 4 ? result.Id : null }),
                _ => async () => await store.Results.ListAsync(who, Texts.Id, n % 2 == 0 ? Texts.Period : null),
            };
        }

        private async Task<string?> TagAsync(FigureKey key)
        {
            try
            {
                return (await store.Submissions.GetAsync(People.An, key)).ETag;
            }
            catch (StoreException)
            {
                return null;
            }
        }

        private (long Id, string ETag) One(List<(long Id, string ETag)> of) => of.Count == 0 ? (1, "1") : of[random.Next(of.Count)];
    }
}
