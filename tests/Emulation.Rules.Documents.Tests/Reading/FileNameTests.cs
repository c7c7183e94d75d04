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
}
