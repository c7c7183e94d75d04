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
        audit.Output.Split('\n').Select(line => line.Split(" {")[0]).Should().Equal(
            $"1 2031-05-04 03:02:01Z {Environment.UserName} rules.create xong cluster-relative",
            $"2 2031-05-04 03:02:01Z {Environment.UserName} rules.publish xong cluster-relative",
            "Nhật ký nguyên vẹn: 2 mục.",
            "");
    }

    [Fact]
    public async Task Without_a_store_the_commands_say_so()
    {
        var result = await Run.InAsync("vi_VN.UTF-8", "store", "audit", "--db", Database);

        result.Should().Be(new CliResult(2, "", $"lỗi: không có kho '{Database}'; hãy chạy `store init`.\n"));
        File.Exists(Database).Should().BeFalse();
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
