using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class StoreCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.PathOf("rules.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_of_campaigns_goes_in_and_comes_out_byte_for_byte()
    {
        var source = Path.Combine(Repository.Root, "rules", "cluster-relative");
        Copy(source, _folder.PathOf("in/cluster-relative"));
        await File.WriteAllTextAsync(_folder.PathOf("in/README.md"), "# Rules\r\n");

        var init = await Run.CliAsync("store", "init", "--db", Database);
        var import = await Run.CliAsync("store", "import", _folder.PathOf("in"), "--db", Database);
        var again = await Run.InAsync("vi_VN.UTF-8", "store", "import", _folder.PathOf("in"), "--db", Database);
        var export = await Run.CliAsync("store", "export", _folder.PathOf("out"), "--db", Database);

        init.Should().Be(new CliResult(0, $"The store '{Database}' is ready.\n", ""));
        import.Should().Be(new CliResult(0, "cluster-relative: published version 1.0.0.\n", ""));
        again.Should().Be(new CliResult(0, "cluster-relative: kho đã có đúng phiên bản 1.0.0 này.\n", ""));
        export.ExitCode.Should().Be(0);
        Contents(_folder.PathOf("out")).Should().Equal(Contents(_folder.PathOf("in")));
        Directory.EnumerateFiles(_folder.PathOf("."), "rules.db*").Should().ContainSingle("nothing is left beside the file");
    }

    [Fact]
    public async Task What_cannot_be_published_is_kept_as_a_draft_and_the_command_ends_with_1()
    {
        Directory.CreateDirectory(_folder.PathOf("in/odd"));
        await File.WriteAllTextAsync(_folder.PathOf("in/odd/campaign.json"), "{ }");

        var import = await Run.CliAsync("store", "import", _folder.PathOf("in"), "--db", Database);
        var history = await Run.CliAsync("store", "history", "--db", Database);

        import.ExitCode.Should().Be(1);
        import.Output.Should().MatchRegex("^odd: kept as draft 1\\. The rules have [0-9]+ errors\\.\n$");
        history.Output.Should()
            .Be($"odd draft 1, changed by {Environment.UserName} 2031-05-04 03:02:01Z: Imported from '{_folder.PathOf("in")}'.\n");
    }

    [Fact]
    public async Task History_says_who_published_what_and_the_audit_that_it_is_whole()
    {
        await Run.CliAsync(
            "store", "import", Path.Combine(Repository.Root, "rules", "cluster-relative"), "--db", Database, "--note", "first");

        var history = await Run.CliAsync("store", "history", "cluster-relative", "--db", Database);
        var audit = await Run.InAsync("vi_VN.UTF-8", "store", "audit", "--db", Database);

        history.Output.Should()
            .MatchRegex($"^cluster-relative 1\\.0\\.0, in force .*, published by {Environment.UserName} 2031-05-04 03:02:01Z: first\n$");
        var lines = audit.Output.Split('\n');
        lines[^2].Should().MatchRegex("^Mã băm của mục cuối: [0-9a-f]{64}$", "kept elsewhere it shows whether all of the log was replaced");
        lines.SkipLast(2).Select(line => line.Split(" {")[0]).Should().Equal(
            $"1 2031-05-04 03:02:01Z {Environment.UserName} rules.create xong cluster-relative",
            $"2 2031-05-04 03:02:01Z {Environment.UserName} rules.publish xong cluster-relative",
            "Nhật ký nguyên vẹn: 2 mục.");
    }

    [Theory]
    [InlineData("en", "error: folder '{0}' has no campaign.json.\n", "The store '{0}' holds no rules yet; run `store import`.\n")]
    [InlineData("vi", "lỗi: thư mục '{0}' không có campaign.json.\n", "Kho '{0}' chưa có quy tắc nào; hãy chạy `store import`.\n")]
    public async Task A_folder_without_campaigns_is_not_taken_in_and_an_empty_store_says_so(string language, string refused, string empty)
    {
        var other = Path.GetDirectoryName(_folder.Write("other/letters/dear.txt", "private"))!;
        await Run.CliAsync("store", "init", "--db", Database);

        foreach (var directory in new[] { other, Path.GetDirectoryName(other)! })
        {
            (await Run.CliAsync("store", "import", directory, "--db", Database, "--lang", language))
                .Should().Be(new CliResult(2, "", string.Format(null, refused, directory)));
        }

        (await Run.CliAsync("store", "history", "--db", Database, "--lang", language))
            .Should().Be(new CliResult(0, string.Format(null, empty, Database), ""));
        (await Run.CliAsync("store", "export", _folder.PathOf("out"), "--db", Database)).Output.Should().StartWith("Wrote 0 files to ");
    }

    [Fact]
    public async Task Without_a_store_the_commands_say_so()
    {
        var result = await Run.InAsync("vi_VN.UTF-8", "store", "audit", "--db", Database);

        result.Should().Be(new CliResult(2, "", $"lỗi: không có kho '{Database}'; hãy chạy `store init`.\n"));
        File.Exists(Database).Should().BeFalse();
    }

    [Theory]
    [InlineData("", "there is no file name.", "thiếu tên tệp.")]
    [InlineData("in", "it is a folder.", "đây là thư mục.")]
    [InlineData("none/rules.db", "its folder does not exist.", "không có thư mục của tệp.")]
    [InlineData("units.csv", "it is no SQLite file.", "đây không phải tệp SQLite.")]
    [InlineData("x", "it is no SQLite file.", "đây không phải tệp SQLite.")]
    public async Task What_can_be_no_store_is_told_by_name_and_is_left_as_it_is(string name, string english, string vietnamese)
    {
        Directory.CreateDirectory(_folder.PathOf("in"));
        _folder.Write("units.csv", "participant,name,lateReports\n");
        _folder.Write("x", "S");
        var file = name.Length == 0 ? "" : _folder.PathOf(name);

        var init = await Run.CliAsync("store", "init", "--db", file);
        var import = await Run.InAsync("vi_VN.UTF-8", "store", "import", _folder.PathOf("in"), "--db", file);

        init.Should().Be(new CliResult(2, "", $"error: cannot open the store '{file}': {english}\n"));
        import.Should().Be(new CliResult(2, "", $"lỗi: không mở được kho '{file}': {vietnamese}\n"));
        (await File.ReadAllTextAsync(_folder.PathOf("units.csv"))).Should().Be("participant,name,lateReports\n");
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        _folder.Write("rules.db", "");

        (await Run.CliAsync("store", "init", "--db", Database)).Should().Be(new CliResult(0, $"The store '{Database}' is ready.\n", ""));
        (await Run.CliAsync("store", "audit", "--db", Database)).Output.Should().Be("The audit is whole: 0 entries.\n");
    }

    /// <summary>SQLite takes these for a database in memory, which is gone when the command ends.</summary>
    [Theory]
    [InlineData(":memory:")]
    [InlineData("file:rules?mode=memory")]
    public async Task A_name_that_means_something_to_SQLite_is_the_name_of_a_file(string name)
    {
        try
        {
            await Run.CliAsync("store", "init", "--db", name);

            File.Exists(name).Should().BeTrue();
        }
        finally
        {
            File.Delete(name);
        }
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_target_folder_is_told_by_name()
    {
        await Run.CliAsync("store", "import", Path.Combine(Repository.Root, "rules", "cluster-relative"), "--db", Database);
        var file = _folder.Write("taken", "x");
        var below = Path.Combine(file, "out");

        (await Run.CliAsync("store", "export", file, "--db", Database)).Should()
            .Be(new CliResult(2, "", $"error: cannot write '{file}': it is a file, no folder.\n"));
        (await Run.InAsync("vi_VN.UTF-8", "store", "export", below, "--db", Database)).Should()
            .Be(new CliResult(2, "", $"lỗi: không ghi được '{below}': không có thư mục của tệp.\n"));
        (await Run.CliAsync("store", "export", "", "--db", Database)).Should()
            .Be(new CliResult(2, "", "error: cannot write '': there is no folder name.\n"));
    }

    [Fact]
    public async Task The_other_commands_run_where_the_store_is_not_even_there()
    {
        var program = _folder.PathOf("program");
        Copy(AppContext.BaseDirectory, program);
        foreach (var file in Directory.EnumerateFiles(program))
        {
            var name = Path.GetFileName(file);
            if (name.EndsWith(
                ".deps.json",
                StringComparison.Ordinal) || name.Contains("EntityFramework", StringComparison.Ordinal) || name.Contains(
                    "Sqlite", StringComparison.Ordinal)
                || name.StartsWith("Npgsql", StringComparison.Ordinal)
                    || name.StartsWith("Emulation.Rules.Store", StringComparison.Ordinal))
            {
                File.Delete(file);
            }
        }

        var output =
            await DotnetProcess.RunAsync(
                "dotnet",
                _folder.PathOf("."),
                Path.Combine(program, "emulation-rules.dll"),
                "validate",
                Path.Combine(Repository.Root, "rules", "cluster-relative"));

        output.Should().Contain("Checked 1 campaign");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static List<(string Path, string Content)> Contents(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(directory, file), Convert.ToHexString(File.ReadAllBytes(file)))),
    ];
}
