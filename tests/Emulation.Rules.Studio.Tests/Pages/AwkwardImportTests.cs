using Bunit;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Reading.Books;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>
/// Files as people send them: what is wrong is shown in the reader's language, nothing is kept, and the next file is read.
/// </summary>
public sealed class AwkwardImportTests : TieStoreContext
{
    private static readonly Campaign Rules = TieCampaign.Load(rules => rules.Replace(
        "\"indicators\": [",
        """
        "indicators": [ { "id": "rate", "name": "Tỷ lệ", "type": "number", "unit": "%" },
          { "id": "ideas", "name": "Sáng kiến", "type": "list", "item": [ { "id": "title", "name": "Tên", "type": "text" } ] },
        """,
        StringComparison.Ordinal));

    private static readonly byte[] Old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["percent.xlsx"] = Sheet(["participant", "x", "rate"], ["A", 7, BookCell.Percent(0.5m)]),
        ["date.xlsx"] = Sheet(["participant", "x"], [new DateOnly(2026, 2, 6), 7]),
        ["second.xlsx"] = Sheet(["participant", "x"], ["A", 7], [null, null], ["participant", "title"], ["A", "Một cửa"]),
        ["others.xlsx"] = new Book().Sheet("Quý 1", sheet => sheet.Rows(["participant", "x", "rate"], ["A", 7, 1]))
            .Sheet("Quý 2", sheet => sheet.Rows(["participant", "x"], ["A", 8])).ToBytes(),
        ["hidden.xlsx"] = new Book().Sheet("Quý 1", sheet => sheet.Rows(["participant", "x", "rate"], ["A", 7, 1]))
            .Sheet("Sáng kiến", sheet => sheet.Rows(["participant", "title"], ["A", "Một cửa"]), isHidden: true).ToBytes(),
        ["culture.csv"] = "participant;x\nA;7,5\n"u8.ToArray(),
        ["locked.xlsx"] = Old,
        ["renamed.csv"] = Old,
        ["blank.csv"] = [],
        ["blank.xlsx"] = [],
        ["blank.json"] = [],
        ["header.csv"] = "participant,x\n"u8.ToArray(),
        ["header.xlsx"] = Sheet(["participant", "x"]),
        ["none.xlsx"] = Sheet(),
        ["old.xls"] = Old,
        ["large.xlsx"] = new byte[33 * 1024 * 1024],
    };

    [Theory]
    [InlineData("percent.xlsx", "formatted as a percentage", "được định dạng phần trăm")]
    [InlineData("date.xlsx", "is a date, not an id", "là ngày tháng, không phải mã")]
    [InlineData("second.xlsx", "another table begins", "một bảng khác bắt đầu")]
    [InlineData("others.xlsx", "'Quý 2' not", "không đọc 'Quý 2'")]
    [InlineData("hidden.xlsx", "the hidden sheet 'Sáng kiến' was read too", "sheet ẩn 'Sáng kiến' cũng được đọc")]
    [InlineData("locked.xlsx", "has a password", "có mật khẩu")]
    [InlineData("renamed.csv", "old Excel file", "Excel cũ")]
    [InlineData("blank.csv", "column 'participant' is missing", "thiếu cột 'participant'")]
    [InlineData("blank.xlsx", "no .xlsx workbook", "không phải là bảng tính .xlsx")]
    [InlineData("blank.json", "the file is empty", "tệp trống")]
    [InlineData("header.csv", "the data hold no participant", "dữ liệu không có đơn vị nào")]
    [InlineData("header.xlsx", "the data hold no participant", "dữ liệu không có đơn vị nào")]
    [InlineData("none.xlsx", "column 'participant' is missing", "thiếu cột 'participant'")]
    [InlineData("old.xls", "old.xls cannot be read", "Không đọc được old.xls")]
    [InlineData("large.xlsx", "large.xlsx is larger than 32 MiB", "large.xlsx lớn hơn 32 MiB")]
    public async Task What_a_file_says_is_shown_nothing_is_kept_and_the_next_file_is_read(string file, string english, string vietnamese)
    {
        var before = await Host.Store.Submissions.ListAsync(TestHost.Admin, "tie", "2026");
        foreach (var (language, told) in new[] { (Language.English, english), (Language.Vietnamese, vietnamese) })
        {
            Services.GetRequiredService<StudioSession>().Choose(language, isDark: false);
            var import = Render<FigureImport>(parameters => parameters
                .Add(p => p.Rules, Rules).Add(p => p.Campaign, "tie").Add(p => p.Period, "2026"));

            Choose(import, file);
            import.WaitForAssertion(() => Said(import).Should().Contain(text => text.Contains(told, StringComparison.Ordinal)));
            Choose(import, "culture.csv");
            import.WaitForAssertion(() => import.FindAll("h3").Select(head => head.TextContent).Should().Contain(
                text => text.Contains("culture.csv", StringComparison.Ordinal)));
            import.FindAll("[role=alert]").Should().BeEmpty();
        }

        (await Host.Store.Submissions.ListAsync(TestHost.Admin, "tie", "2026")).Should().BeEquivalentTo(before);
    }

    /// <summary>What it throws is what a browser comes to that a file was taken away from, or a line that broke.</summary>
    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(JSException))]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(InvalidOperationException))]
    public async Task A_file_that_is_gone_once_it_is_chosen_is_named_and_the_next_one_is_read(Type thrown)
    {
        var import = Render<FigureImport>(parameters => parameters
            .Add(p => p.Rules, Rules).Add(p => p.Campaign, "tie").Add(p => p.Period, "2026"));
        var gone = new GoneFile((Exception)Activator.CreateInstance(thrown, "gone")!);

        await import.InvokeAsync(() =>
            import.FindComponent<InputFile>().Instance.OnChange.InvokeAsync(new InputFileChangeEventArgs([gone])));

        import.WaitForAssertion(() => Said(import).Should().ContainSingle().Which.Should().Contain("Trình duyệt không đọc được gone.csv"));
        Choose(import, "culture.csv");
        import.WaitForAssertion(() => import.FindAll("h3").Select(head => head.TextContent).Should().Contain(
            text => text.Contains("culture.csv", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_two_files_of_one_name_that_which_is_taken_out_goes_alone()
    {
        var (first, second) = (new ImportedFile("thang.csv", "participant,title\nA,Một cửa\n"u8.ToArray()),
            new ImportedFile("thang.csv", "participant,title\nA,Sổ tay\n"u8.ToArray()));
        var files = ImportedFiles.Of(new ImportedFile("x.csv", "participant,x\nA,7\n"u8.ToArray())).With("ideas", [first, second]);

        var left = files.Without("ideas", 0);

        left.PartsOf("ideas").Should().Equal(second);
        var reading = await left.ReadAsync(Rules, new Documents.SubmissionReadOptions(), CancellationToken.None);
        reading.Submissions.Single().Values["ideas"].Value.ToString().Should().Contain("Sổ tay").And.NotContain("Một cửa");
    }

    [Fact]
    public void Only_a_list_file_that_was_read_without_errors_is_marked_as_fine()
    {
        var import = Render<FigureImport>(parameters => parameters
            .Add(p => p.Rules, Rules).Add(p => p.Campaign, "tie").Add(p => p.Period, "2026"));
        Choose(import, "culture.csv");
        import.WaitForElement("fieldset");

        Add("ideas.csv", "participant,title\nA,Một cửa\n");
        import.WaitForAssertion(() => Marks().Should().Equal("er-tag er-done: ✓ ideas.csv ✕"));
        Add("wrong.csv", "participant,title,mark\nA,Sổ tay,9\n");
        import.WaitForAssertion(() => Marks().Should().Equal("er-tag: ideas.csv ✕", "er-tag er-error: ✕ lỗi wrong.csv ✕"));

        void Add(string name, string content) =>
            import.FindComponents<InputFile>()[1].UploadFiles(InputFileContent.CreateFromText(content, name));

        IEnumerable<string> Marks() => import.FindAll("fieldset .er-tag").Select(
            tag => $"{tag.ClassName!.Trim()}: {string.Join(' ', tag.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries))}");
    }

    private static void Choose(IRenderedComponent<FigureImport> import, string file) =>
        import.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Files[file], file));

    private static List<string> Said(IRenderedComponent<FigureImport> import) =>
        [.. import.FindAll("[role=alert], .er-tall tbody tr").Select(one => one.TextContent)];

    private static byte[] Sheet(params object?[][] rows) => new Book().Sheet("Số liệu", sheet => sheet.Rows(rows)).ToBytes();

    private sealed class GoneFile(Exception fault) : IBrowserFile
    {
        public string Name => "gone.csv";

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Size => 10;

        public string ContentType => "text/csv";

        public Stream OpenReadStream(long maxAllowedSize = 512000, CancellationToken cancellationToken = default) => throw fault;
    }
}
