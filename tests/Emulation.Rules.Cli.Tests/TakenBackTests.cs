using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Tests;

/// <summary>A command that cannot finish leaves nothing of what it made, and what was there before.</summary>
public sealed class TakenBackTests : IDisposable
{
    private static readonly Texts English = new(Language.English);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_new_folder_that_cannot_be_filled_is_taken_back(bool wasThere)
    {
        var made = _folder.PathOf("a/b");
        if (wasThere)
        {
            Directory.CreateDirectory(made);
        }

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["1.txt"] = "x",
            ["in/2.txt"] = "x",
            [$"in/{new string('n', 300)}"] = "x",
        };

        var write = () => NewFolder.WriteAsync(made, files, English, default);

        (await write.Should().ThrowAsync<CliException>()).Which.Message.Should().EndWith("the path is too long.");
        Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories)
            .Should().BeEquivalentTo(wasThere ? [_folder.PathOf("a"), made] : Array.Empty<string>());
    }

    [Theory]
    [InlineData("en", "error: The database's file is damaged or not whole; nothing was written. Put back a copy of it.")]
    [InlineData("vi", "lỗi: Tệp của cơ sở dữ liệu bị hỏng hoặc không trọn vẹn; chưa có gì được ghi. Hãy lấy lại từ bản sao lưu.")]
    public async Task A_studio_whose_store_is_damaged_says_so_and_leaves_it(string language, string says)
    {
        var damaged = "SQLite format 3\0 and nothing that it promises"u8.ToArray();
        var file = _folder.WriteBytes("emulation-rules.db", damaged);

        var result = await Run.CliAsync("studio", _folder.Root, "--no-browser", "--lang", language);

        (result.ExitCode, result.Error.Trim()).Should().Be((2, says));
        File.ReadAllBytes(file).Should().Equal(damaged);
    }

    [Theory]
    [InlineData("link")]
    [InlineData("link/x")]
    public async Task A_link_that_leads_in_a_circle_is_told(string path)
    {
        File.CreateSymbolicLink(_folder.PathOf("link"), "other");
        File.CreateSymbolicLink(_folder.PathOf("other"), "link");
        var file = _folder.PathOf(path);

        var written = await Run.CliAsync("texts", "--out", file, "--lang", "en");
        var read = await Run.CliAsync("import", file, "--out", _folder.PathOf("new"), "--lang", "vi");

        written.Should().Be(new CliResult(2, "", $"error: cannot write '{file}': its links lead in a circle, to no file.\n"));
        read.Should().Be(new CliResult(2, "", $"lỗi: không đọc được '{file}': các liên kết dẫn vòng quanh, không tới tệp nào.\n"));
    }

    [Theory]
    [InlineData(30, "the file system can only be read.", "ổ đĩa chỉ cho đọc.")]
    [InlineData(28, "the disk is full.", "hết chỗ trên đĩa.")]
    [InlineData(122, "the space allowed is used up.", "đã dùng hết dung lượng được cấp.")]
    [InlineData(5, "the device reports a fault.", "thiết bị báo hỏng.")]
    [InlineData(19, "there is no device there.", "không có thiết bị nào ở đó.")]
    [InlineData(32, "whoever read it has closed it.", "bên nhận đã đóng.")]
    [InlineData(26, "another program has the file open.", "chương trình khác đang mở tệp.")]
    [InlineData(unchecked((int)0x8007007B), "the name is no file name.", "tên tệp không hợp lệ.")]
    [InlineData(99, "the system reports error 99.", "hệ thống báo lỗi số 99.")]
    public void Faults_of_the_system_are_told_in_words(int number, string english, string vietnamese)
    {
        var fault = new IOException("what the system says", number);

        English.ReasonOf(fault).Should().Be(english);
        new Texts(Language.Vietnamese).ReasonOf(fault).Should().Be(vietnamese);
    }
}
