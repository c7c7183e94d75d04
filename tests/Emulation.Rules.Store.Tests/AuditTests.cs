using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

public sealed class AuditTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_whole_audit_verifies_and_lists_who_did_what_newest_first(DatabaseKind kind)
    {
        await using var store = await MadeAsync(kind);

        var check = await store.Store.Audit.VerifyAuditAsync(People.An);
        var entries = await store.Store.Audit.ReadAsync(People.An, new AuditFilter());

        check.Text.Should().Be(new LocalizedText { Vietnamese = "Nhật ký nguyên vẹn: 6 mục.", English = "The audit is whole: 6 entries." });
        check.LastHash.Should().Be(entries[0].Hash);
        entries.Select(entry => entry.Action)
            .Should()
            .Equal("results.publish", "results.save", "figures.save", "figures.period", "rules.publish", "rules.create");
        entries[2].Participant.Should().Be("p");
        (await store.Store.Audit.ReadAsync(People.An, new AuditFilter { Action = "rules.", Take = 1, Before = 2 }))
            .Single().Sequence
            .Should()
            .Be(1);
    }

    [Theory]
    [InlineData("UPDATE er_audit SET \"By_UserName\" = 'Nobody' WHERE \"Sequence\" = 3", 3, AuditFault.Altered)]
    [InlineData("UPDATE er_audit SET \"Outcome\" = 1 WHERE \"Sequence\" = 2", 2, AuditFault.Altered)]
    [InlineData("UPDATE er_audit SET \"Details\" = '{}' WHERE \"Sequence\" = 5", 5, AuditFault.Altered)]
    [InlineData("DELETE FROM er_audit WHERE \"Sequence\" = 4", 5, AuditFault.Missing)]
    [InlineData("DELETE FROM er_audit WHERE \"Sequence\" = 6", 5, AuditFault.CutOff)]
    [InlineData("UPDATE er_audit SET \"PreviousHash\" = \"Hash\" WHERE \"Sequence\" = 3", 3, AuditFault.Unlinked)]
    [InlineData("UPDATE er_versions SET \"Note\" = 'another'", 2, AuditFault.ContentAltered)]
    [InlineData("UPDATE er_versions SET \"To\" = '2027-01-01'", 2, AuditFault.ContentAltered)]
    [InlineData(
        "UPDATE er_blobs SET \"Content\" = BLOB WHERE \"Sha256\" = (SELECT \"Sha256\" FROM er_files WHERE \"Path\" = 'workflows/w.json')",
        2,
        AuditFault.ContentAltered)]
    [InlineData("UPDATE er_fields SET \"After\" = '9'", 4, AuditFault.ContentAltered)]
    [InlineData("UPDATE er_changes SET \"Reason\" = 'why not'", 4, AuditFault.ContentAltered)]
    [InlineData("DELETE FROM er_fields", 4, AuditFault.ContentAltered)]
    [InlineData(
        "UPDATE er_blobs SET \"Content\" = BLOB WHERE \"Sha256\" = (SELECT \"Evaluation\" FROM er_results)", 5, AuditFault.ContentAltered)]
    [InlineData("UPDATE er_results SET \"Dossier\" = \"Evaluation\"", 6, AuditFault.ContentAltered)]
    public async Task The_first_entry_that_does_not_fit_is_named(string tampering, long sequence, AuditFault fault)
    {
        await using var store = await MadeAsync(DatabaseKind.Sqlite);
        await store.TamperAsync(tampering.Replace("BLOB", "x'00'", StringComparison.Ordinal));

        var check = await store.Store.Audit.VerifyAuditAsync(People.An);

        (check.IsIntact, check.FirstBroken, check.Fault).Should().Be((false, sequence, fault));
    }

    [Theory, OnPostgreSql]
    public async Task It_is_named_on_a_server_as_well(DatabaseKind kind)
    {
        await using var store = await MadeAsync(kind);
        await store.TamperAsync("UPDATE er_fields SET \"After\" = '9'");

        (await store.Store.Audit.VerifyAuditAsync(People.An)).Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Mục 4: dữ liệu ghi cùng mục này đã bị sửa.",
            English = "Entry 4: what was kept with it was altered.",
        });
    }

    private static async Task<TestStore> MadeAsync(DatabaseKind kind)
    {
        var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var result = await store.ScoreAsync();
        await store.Results.PublishAsync(People.An, result.Id, result.ETag, "signed");
        return store;
    }
}
