using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Database.Migrations;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emulation.Rules.Store.Tests;

public sealed class MigrationTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_migrated_database_has_the_tables_of_the_model(DatabaseKind kind)
    {
        await using var migrated = await TestStore.NewAsync(kind);
        await using var modelled = await TestStore.NewAsync(kind, isEmpty: true);
        await using (var context = ContextOf(modelled))
        {
            await context.Database.EnsureCreatedAsync();
        }

        (await SchemaAsync(migrated)).Should().Equal(await SchemaAsync(modelled)).And.HaveCountGreaterThan(100);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_database_of_the_previous_version_keeps_what_it_has(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind, isEmpty: true);
        await using (var context = ContextOf(store))
        {
            await context.GetService<IMigrator>().MigrateAsync(M0001First.Id);
        }

        await store.TamperAsync("""
            INSERT INTO er_participants ("Id", "Name", "Cluster", "Revision", "Changed_UserId", "Changed_UserName", "Changed_At")
            VALUES ('79', 'Thành phố Hồ Chí Minh', 'Cụm I', 3, 'an', 'An', 638000000000000000)
            """);
        await store.Store.MigrateAsync();
        await store.Store.MigrateAsync();

        var kept = (await store.Figures.GetParticipantsAsync(People.An)).Single();
        (kept.Id, kept.Name, kept.Cluster, kept.ETag, kept.Predecessors.Count)
            .Should()
            .Be(("79", "Thành phố Hồ Chí Minh", "Cụm I", "3", 0));
        await store.OpenAsync();
        await store.EnterAsync("79", 1);
        await store.ScoreAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Without_its_tables_the_store_says_what_to_do_and_makes_them_where_it_was_told_to(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind, isEmpty: true);

        var read = () => store.Rules.ListAsync(People.An);
        var write = () => store.PublishAsync();

        foreach (var act in (Func<Task>[])[read, write])
        {
            (await act.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(new LocalizedText
            {
                Vietnamese =
                    "Cơ sở dữ liệu chưa có bảng của kho, hoặc bảng thuộc phiên bản cũ. Hãy chạy MigrateAsync (hoặc `store init`) rồi thử "
                        + "lại.",
                English =
                    "The database has no tables of the store, or those of an older version. Run MigrateAsync (or `store init`) and try "
                        + "again.",
            });
        }

        (await store.Again(new StoreOptions { MigrateAtStart = true }).Rules.ListAsync(People.An)).Should().BeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_database_of_a_newer_version_is_left_alone(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.TamperAsync("""
            INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231000001_Later', '11.0.0')
            """);

        var migrate = () => store.Store.MigrateAsync();
        var migrateAndRead = () => store.Again(new StoreOptions { MigrateAtStart = true }).Rules.ListAsync(People.An);
        var read = () => store.Again(new StoreOptions()).Rules.ListAsync(People.An);
        var write = () => store.Again(new StoreOptions()).Rules.CreateDraftAsync(
            People.An, new NewDraft { Campaign = "a", Note = "a", Files = [] });

        foreach (var act in (Func<Task>[])[migrate, migrateAndRead, read, write])
        {
            (await act.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(new LocalizedText
            {
                Vietnamese = "Cơ sở dữ liệu này do phiên bản mới hơn của kho tạo ra; chưa có gì được ghi. Hãy dùng phiên bản đó.",
                English = "The database was made by a newer version of the store; nothing was written. Use that version.",
            });
        }
    }

    private static StoreContext ContextOf(TestStore store)
    {
        var builder = new DbContextOptionsBuilder<StoreContext>();
        TestStore.Use(store.Kind, store.Connection)(builder);
        return new StoreContext(builder.Options);
    }

    /// <summary>Every column with its type, whether it may be null, its default and place in the key; and every index.</summary>
    private static async Task<List<string>> SchemaAsync(TestStore store)
    {
        var sql = store.Kind == DatabaseKind.Sqlite
            ? """
              SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk
              FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name LIKE 'er\_%' ESCAPE '\'
              UNION SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name LIKE 'er\_%' ESCAPE '\' ORDER BY 1
              """
            : """
              SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
                || ' ' || is_identity
              FROM information_schema.columns WHERE table_name LIKE 'er\_%'
              UNION SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'er\_%' ORDER BY 1
              """;
        await using var connection = store.NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
