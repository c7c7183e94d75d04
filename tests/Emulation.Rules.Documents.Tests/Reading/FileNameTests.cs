using System.IO.Compression;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

public sealed class FileNameTests
{
    [Fact]
    public async Task A_file_without_a_name_and_one_of_another_kind_are_refused_by_it()
    {
        var nameless = () => SubmissionFile.ReadAsync(new MemoryStream(), null!, TestCampaign.Open);
        var other = () => SubmissionFile.ReadAsync(new MemoryStream(), "units.xls", TestCampaign.Open);

        (await nameless.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName.Should().Be("name");
        (await other.Should().ThrowAsync<ArgumentException>())
            .WithMessage("'units.xls' does not end in .xlsx, .csv, .tsv, .txt or .json. (Parameter 'name')");
    }

    /// <summary>A package all the same, with a main part of its own kind.</summary>
    [Fact]
    public async Task A_letter_that_is_called_a_workbook_is_told_to_be_none()
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(
                archive,
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>
                """);
            Add(archive, "word/document.xml", "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
        }

        bytes.Position = 0;
        var reading = await SubmissionFile.ReadAsync(bytes, "units.xlsx", TestCampaign.Open);

        var told = reading.Diagnostics.Should().ContainSingle().Which;
        told.ToString(Language.English).Should().Contain("it is no .xlsx workbook").And.Contain("save it as .xlsx");
        told.ToString(Language.Vietnamese).Should().Contain("không phải là bảng tính .xlsx");
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
