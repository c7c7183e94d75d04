using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Sheets as people send them: each is read rightly, or refused in one message that says where and what to do.</summary>
public sealed class AwkwardSheetTests
{
    private static readonly IReadOnlyList<SheetCase> All = [.. TextSheets.All, .. LayoutSheets.All, .. CellSheets.All, .. IdentitySheets.All, .. HostileSheets.All];

    public static TheoryData<string> Names => [.. All.Select(sheet => sheet.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sheet_gives_its_approved_outcome(string name)
    {
        var outcome = await SheetOutcome.OfAsync(All.Single(sheet => sheet.Name == name));

        outcome.Should().Be(SheetOutcome.Approved(name, outcome));
    }

    [Fact]
    public void Every_approved_outcome_has_its_sheet() =>
        Directory.GetFiles(SheetOutcome.Folder(), "*.txt").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(All.Select(sheet => sheet.Name));
}
