using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

public sealed class EvidenceTests
{
    private static readonly byte[] Pdf = "%PDF a report"u8.ToArray();

    private static FigureKey P { get; } = new() { Campaign = Texts.Id, Period = Texts.Period, Participant = "p" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_document_is_kept_with_its_name_hash_size_and_type_and_stands_in_the_figures(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);

        var kept = await store.Figures.AttachAsync(People.An, P, NewEvidence.Kept("x", "báo cáo.pdf", "application/pdf", Pdf));

        (kept.Name, kept.Size, kept.MediaType, kept.Sha256)
            .Should()
            .Be(("báo cáo.pdf", 13, "application/pdf", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf))));
        (await store.Figures.ReadEvidenceAsync(People.An, kept.Id)).ToArray().Should().Equal(Pdf);
        (await store.Figures.GetAsync(People.An, P)).Current.Evidence["x"].Should().Equal("báo cáo.pdf");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_document_that_was_changed_in_the_database_or_at_its_address_is_noticed(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var kept = await store.Figures.AttachAsync(People.An, P, NewEvidence.Kept("x", "a.pdf", "application/pdf", Pdf));
        var elsewhere =
            await store.Figures.AttachAsync(
                People.An,
                P,
                NewEvidence.At("x", "b.pdf", "application/pdf", "file://share/b.pdf", kept.Sha256.ToUpperInvariant(), Pdf.Length));

        (await store.Figures.CheckEvidenceAsync(People.An, kept.Id, null)).Should().Be(EvidenceState.Unchanged);
        (await store.Figures.CheckEvidenceAsync(People.An, elsewhere.Id, new MemoryStream(Pdf))).Should().Be(EvidenceState.Unchanged);
        (await store.Figures.CheckEvidenceAsync(People.An, elsewhere.Id, new MemoryStream([1]))).Should().Be(EvidenceState.Changed);
        (await store.Figures.CheckEvidenceAsync(People.An, elsewhere.Id, null)).Should().Be(EvidenceState.Missing);
        await store.TamperAsync(
            $"UPDATE er_blobs SET \"Content\" = {(kind == DatabaseKind.Sqlite ? "x'01'" : "'\\x01'")} WHERE \"Sha256\" = '{kept.Sha256}'");

        (await store.Figures.CheckEvidenceAsync(People.An, kept.Id, null)).Should().Be(EvidenceState.Changed);
        var read = () => store.Figures.ReadEvidenceAsync(People.An, kept.Id);
        (await read.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("The content of 'a.pdf' in the database is no longer what was attached.");
        (await store.Store.Audit.ReadAsync(People.An, new AuditFilter { Action = AuditActions.EvidenceChanged })).Should().HaveCount(3);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_withdrawn_document_stays_readable_and_counts_no_longer(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind, new StoreOptions { MostBytes = 2_000 });
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var kept = await store.Figures.AttachAsync(People.An, P, NewEvidence.Kept("x", "a.pdf", "application/pdf", Pdf));
        var large = () => store.Figures.AttachAsync(People.An, P, NewEvidence.Kept("x", "large.pdf", "application/pdf", new byte[2_001]));
        (await large.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("large.pdf has 2001 bytes, more than the limit of 2000.");

        var withdrawn = await store.Figures.WithdrawEvidenceAsync(People.An, kept.Id, "the wrong one");

        (withdrawn.Withdrawn!.UserId, withdrawn.WithdrawalReason).Should().Be(("an", "the wrong one"));
        (await store.Figures.GetAsync(People.An, P)).Current.Evidence.Should().BeEmpty();
        (await store.Figures.ReadEvidenceAsync(People.An, kept.Id)).ToArray().Should().Equal(Pdf);
        var again = () => store.Figures.WithdrawEvidenceAsync(People.An, kept.Id, "once more");
        (await again.Should().ThrowAsync<StoreRefusedException>()).Which.Message.Should().Be($"Evidence {kept.Id} is withdrawn already.");
    }
}
