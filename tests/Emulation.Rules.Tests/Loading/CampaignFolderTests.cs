using System.Diagnostics;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>What a stranger may put into a campaign's folder.</summary>
public sealed class CampaignFolderTests
{
    private static readonly CampaignFiles Files = new CampaignText().Files();

    [Fact]
    public async Task A_file_is_measured_before_it_is_read()
    {
        using var folder = TempFolder.Of(Files);
        using (var sparse = File.Create(folder["workflows/a.json"]))
        {
            sparse.SetLength(1_500_000_000);
        }

        (await Refused(folder.Path)).Should().Equal(
            $"{folder["workflows/a.json"]}: error ER1006: the file has 1500000000 bytes, more than the limit of 24000000 bytes. Split the "
                + $"rules into several files.",
            $"{folder["workflows/a.json"]}: lỗi ER1006: tệp dài 1500000000 byte, quá giới hạn 24000000 byte. Chia quy tắc thành nhiều "
                + $"tệp.");
    }

    [Fact]
    public async Task All_files_together_are_measured_too()
    {
        using var folder = TempFolder.Of(Files);
        foreach (var name in (string[])["a", "b", "c"])
        {
            using var sparse = File.Create(folder[$"workflows/{name}.json"]);
            sparse.SetLength(10_000_000);
        }

        (await Refused(folder.Path))[0].Should().StartWith($"{folder.Path}: error ER1018: the campaign's files have 3000").And.EndWith(
            " bytes together, more than the limit of 24000000 bytes. Remove the files that are no part of this campaign.");
    }

    [Fact]
    public void Texts_that_come_from_elsewhere_are_measured_together()
    {
        var texts = new Dictionary<string, string>(
            Files.Texts,
            StringComparer.Ordinal) { ["workflows/a.json"] = new(' ', 4_500_000), ["workflows/b.json"] = new(' ', 4_500_000) };
        Diagnose.Of(new CampaignFiles("db", texts)).Should().ContainSingle().Which.Code.Should().Be("ER1018");
    }

    [Fact]
    public async Task A_link_that_leads_out_of_the_folder_is_refused_unread()
    {
        using var secret = new TempFolder();
        File.WriteAllText(secret["secret.json"], "secret");
        foreach (var target in (string[])[
            secret["secret.json"], Path.GetRelativePath("/", secret["secret.json"]), "nowhere.json", "a.json",
        ])
        {
            using var folder = TempFolder.Of(Files);
            File.CreateSymbolicLink(folder["workflows/a.json"], target);
            (await Refused(folder.Path)).Should().Equal(
                $"{folder["workflows/a.json"]}: error ER1019: this link leads to no file in the campaign's folder. Put the file itself in "
                    + $"its place.",
                $"{folder["workflows/a.json"]}: lỗi ER1019: liên kết này không dẫn tới tệp nào trong thư mục phong trào. Thay liên kết "
                    + $"bằng chính tệp đó.");
        }
    }

    [Fact]
    public async Task A_folder_of_workflows_that_leads_elsewhere_is_refused()
    {
        using var other = TempFolder.Of(Files);
        using var folder = TempFolder.Of(Files);
        Directory.Delete(folder["workflows"], recursive: true);
        Directory.CreateSymbolicLink(folder["workflows"], other["workflows"]);
        (await Refused(folder.Path))[0].Should().Contain("ER1019");
    }

    [Fact]
    public async Task Links_inside_the_folder_and_a_folder_that_is_a_link_are_fine()
    {
        using var folder = TempFolder.Of(Files, "..2026_01");
        Directory.CreateSymbolicLink(folder["..data"], "..2026_01");
        File.CreateSymbolicLink(folder["campaign.json"], Path.Combine("..data", "campaign.json"));
        Directory.CreateSymbolicLink(folder["workflows"], Path.Combine("..data", "workflows"));
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(elsewhere["link"], folder.Path);

        (await CampaignFiles.ReadAsync(folder.Path)).Texts.Should().Equal(Files.Texts);
        (await CampaignFiles.ReadAsync(elsewhere["link"])).Texts.Should().Equal(Files.Texts);
        CampaignFiles.Read(elsewhere["link"] + "/").Texts.Should().Equal(Files.Texts);
    }

    [Fact]
    public async Task A_name_in_upper_case_is_no_file_of_the_campaign_and_said_so()
    {
        using var folder = TempFolder.Of(Files);
        File.WriteAllText(folder["workflows/MORE.JSON"], "[]");
        var files = await CampaignFiles.ReadAsync(folder.Path);

        files.Texts.Should().Equal(Files.Texts);
        Diagnose.Of(files).Select(d => d.ToString(Language.English)).Should().Equal(
            $"{folder["workflows/MORE.JSON"]}: warning ER1021: the file is not read: its name must end in .json in lower case. Rename it.");
    }

    [Fact]
    public async Task What_is_no_regular_file_is_never_opened()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = TempFolder.Of(Files);
        using (var make = Process.Start("mkfifo", [folder["workflows/a.json"]]))
        {
            await make.WaitForExitAsync();
        }

        Diagnose.Of(await CampaignFiles.ReadAsync(folder.Path))
            .Should()
            .ContainSingle().Which.Message.English
            .Should()
            .Be("the file is not valid JSON: the file is empty.");
    }

    private static async Task<IReadOnlyList<string>> Refused(string path)
    {
        var read = await path.Invoking(p => CampaignFiles.ReadAsync(p)).Should().ThrowAsync<CampaignException>();
        var now = path.Invoking(CampaignFiles.Read).Should().Throw<CampaignException>();
        now.Which.Diagnostics.Should().Equal(read.Which.Diagnostics);
        return [.. read.Which.Diagnostics.SelectMany(d => (string[])[d.ToString(Language.English), d.ToString(Language.Vietnamese)])];
    }
}
