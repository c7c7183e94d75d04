using System.Globalization;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>A store in which there is one of everything: drafts, figures, evidence, results, an appeal.</summary>
public sealed class FilledStore : IAsyncLifetime
{
    private TestStore _store = null!;

    public static FigureKey Key { get; } = new() { Campaign = Texts.Id, Period = Texts.Period, Participant = "p" };

    public static StoreUser Clerk { get; } = People.Binh with { Roles = ["clerk"] };

    public DraftSummary Draft { get; private set; } = null!;

    public DraftSummary Submitted { get; private set; } = null!;

    public StoredFigures Figures { get; private set; } = null!;

    public long Evidence { get; private set; }

    public StoredResult Result { get; private set; } = null!;

    public Appeal Appeal { get; private set; } = null!;

    public EmulationStore Store => _store.Store;

    public Task InitializeAsync() => InitializeAsync(DatabaseKind.Sqlite);

    public async Task InitializeAsync(DatabaseKind kind)
    {
        _store = await TestStore.NewAsync(kind);
        await _store.OpenAsync();
        await _store.EnterAsync("p", 7);
        Evidence = (
            await _store.Figures.AttachAsync(People.An, Key, NewEvidence.Kept("x", "a.pdf", "application/pdf", new byte[] { 1, 2 }))).Id;
        Figures = await _store.Figures.GetAsync(People.An, Key);
        var published = await _store.ScoreAsync("published");
        await _store.Results.PublishAsync(People.An, published.Id, published.ETag, "QĐ 1");
        Appeal = await _store.Results.OpenAppealAsync(People.An, published.Id, "p", "why");
        Result = await _store.ScoreAsync("open");
        Draft = (await _store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1" })).Summary;
        var other = await _store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1" });
        Submitted = await _store.Rules.SubmitDraftAsync(People.An, other.Id, other.ETag, "n");
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    /// <summary>The same store for clerks of these rights.</summary>
    public EmulationStore As(IEnumerable<StoreRight> rights) =>
        _store.Again(authorizer: new RoleAuthorizer(new Dictionary<string, IReadOnlyCollection<StoreRight>> { ["clerk"] = [.. rights] }));

    /// <summary>How many rows there are of everything but the audit.</summary>
    public async Task<string> CountAsync()
    {
        string[] tables =
            ["versions", "drafts", "files", "participants", "periods", "figures", "changes", "evidence", "results", "decisions", "appeals"];
        await using var connection = _store.NewConnection();
        await connection.OpenAsync();
        var counts = new List<string>();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Of the list above.
            command.CommandText = $"SELECT count(*) FROM er_{table}";
#pragma warning restore CA2100
            var count = await command.ExecuteScalarAsync();
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{table} {count}"));
        }

        return string.Join(", ", counts);
    }
}
