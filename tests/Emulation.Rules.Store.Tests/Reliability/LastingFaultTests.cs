using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emulation.Rules.Store.Tests.Reliability;

/// <summary>Faults of a database that waiting does not mend: what is said tells what to do.</summary>
public sealed class LastingFaultTests
{
    private static readonly LocalizedText Damaged = new()
    {
        Vietnamese = "Tệp của cơ sở dữ liệu bị hỏng hoặc không trọn vẹn; chưa có gì được ghi. Hãy lấy lại từ bản sao lưu.",
        English = "The database's file is damaged or not whole; nothing was written. Put back a copy of it.",
    };

    private static readonly LocalizedText Full = new()
    {
        Vietnamese = "Ổ đĩa của cơ sở dữ liệu đã đầy. Chưa có gì được ghi; hãy giải phóng chỗ rồi thử lại.",
        English = "The database's disk is full. Nothing was written; make room and try again.",
    };

    private static readonly LocalizedText ReadOnly = new()
    {
        Vietnamese = "Cơ sở dữ liệu chỉ cho đọc. Chưa có gì được ghi; hãy cấp quyền ghi tệp và thư mục của nó.",
        English = "The database can only be read. Nothing was written; give the right to write its file and folder.",
    };

    private static readonly LocalizedText CannotOpen = new()
    {
        Vietnamese = "Không mở được tệp của cơ sở dữ liệu. Hãy kiểm tra đường dẫn, tên tệp (quá dài?) và quyền truy cập.",
        English = "The database's file cannot be opened. Check its path, its name (too long?) and the rights to it.",
    };

    private static readonly LocalizedText Away = new()
    {
        Vietnamese = "Cơ sở dữ liệu không trả lời. Chưa có gì được ghi; hãy thử lại sau.",
        English = "The database does not answer. Nothing was written; try again later.",
    };

    [Fact]
    public async Task A_file_that_was_cut_off_is_told()
    {
        await using var made = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await made.TamperAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var whole = new SqliteConnectionStringBuilder(made.Connection).DataSource;
        var cut = whole + ".cut";
        await File.WriteAllBytesAsync(cut, (await File.ReadAllBytesAsync(whole))[..5000]);
        try
        {
            var store = EmulationStore.Open(o => o.UseSqlite($"Data Source={cut};Pooling=False"), new LocalAuthorizer());
            foreach (var act in (Func<Task>[])[() => store.Rules.ListAsync(People.An), () => store.MigrateAsync()])
            {
                (await act.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(Damaged);
            }
        }
        finally
        {
            File.Delete(cut);
        }
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_read_and_refused_in_words()
    {
        await using var made = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await made.PublishAsync();
        var store = EmulationStore.Open(o => o.UseSqlite(made.Connection + ";Mode=ReadOnly"), new LocalAuthorizer());

        (await store.Rules.ListAsync(People.An)).Should().NotBeEmpty();
        var save = () => store.Submissions.SavePeriodAsync(
            People.An, new() { Campaign = Texts.Id, Name = "p", From = new(2026, 1, 1), To = new(2026, 12, 31) }, null);
        (await save.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(ReadOnly);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_told()
    {
        var store = EmulationStore.Open(
            o => o.UseSqlite($"Data Source={Path.Combine(Path.GetTempPath(), new string('a', 300))}"), new LocalAuthorizer());
        var migrate = () => store.MigrateAsync();
        (await migrate.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(CannotOpen);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(5)]
    [InlineData(26)]
    public async Task What_SQLite_says_is_told_in_words_of_ours(int code) =>
        (await TextOf(new DbUpdateException("said", new SqliteException("said", code))))
            .Should().Be(code == 13 ? Full : code == 26 ? Damaged : Away);

    [Theory]
    [InlineData(PostgresErrorCodes.DiskFull)]
    [InlineData(PostgresErrorCodes.ReadOnlySqlTransaction)]
    [InlineData(PostgresErrorCodes.DataCorrupted)]
    [InlineData(PostgresErrorCodes.AdminShutdown)]
    public async Task What_PostgreSQL_says_too(string state) =>
        (await TextOf(new PostgresException("said", "ERROR", "ERROR", state))).Should().Be(state switch
        {
            PostgresErrorCodes.DiskFull => Full,
            PostgresErrorCodes.ReadOnlySqlTransaction => ReadOnly,
            PostgresErrorCodes.DataCorrupted => Damaged,
            _ => Away,
        });

    private static async Task<LocalizedText> TextOf(Exception thrown)
    {
        var act = () => FaultTranslation.RunAsync<int>(() => throw thrown);
        return (await act.Should().ThrowAsync<StoreUnavailableException>()).Which.Text;
    }
}
