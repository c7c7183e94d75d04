using Emulation.Rules.Documents.Tests.Reading.Books;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Sheets as people send them: each is read rightly, or refused in one message that says where and what to do.</summary>
public sealed class AwkwardSheetTests
{
    private static readonly IReadOnlyList<SheetCase> All = [
        .. TextSheets.All, .. LayoutSheets.All, .. CellSheets.All, .. IdentitySheets.All, .. HostileSheets.All,
    ];

    /// <summary>
    /// What an office program changes by saving: it works formulas out, shows a hidden sheet that was the first, gives rows and columns
    /// without size the usual one, and keeps fifteen digits of a number.
    /// </summary>
    private static readonly IReadOnlySet<string> ChangedBySaving = new HashSet<string>(
        ["formulas-not-worked-out", "hidden-sheet", "columns-and-rows-without-size", "whole-numbers-of-many-digits"],
        StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Select(sheet => sheet.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sheet_gives_its_approved_outcome(string name)
    {
        var outcome = await SheetOutcome.OfAsync(All.Single(sheet => sheet.Name == name));

        outcome.Should().Be(SheetOutcome.Approved(name, outcome));
    }

    /// <summary>
    /// The same sheets as an office program writes them: other parts, other styles, texts that cells share, values worked out anew.
    /// </summary>
    [ProgramFact(OtherProgram.LibreOffice)]
    public async Task A_sheet_that_an_office_program_saved_again_gives_the_outcome_it_had()
    {
        using var folder = new TempFolder();
        var sheets =
            LayoutSheets.All.Concat(CellSheets.All)
                .Concat(IdentitySheets.All)
                .Where(sheet => sheet.File.EndsWith(".xlsx", StringComparison.Ordinal))
                .ToList();
        var files = sheets.ConvertAll(sheet => folder.PathOf(sheet.Name + ".xlsx"));
        foreach (var (sheet, file) in sheets.Zip(files))
        {
            await File.WriteAllBytesAsync(file, sheet.Bytes);
        }

        var saved = await OtherProgram.ConvertAsync(folder, files, "xlsx");

        var different = new List<string>();
        foreach (var (sheet, file) in sheets.Zip(saved))
        {
            var outcome = await SheetOutcome.OfAsync(sheet with { Bytes = await File.ReadAllBytesAsync(file) });
            if (outcome != SheetOutcome.Approved(sheet.Name))
            {
                different.Add(sheet.Name);
            }
        }

        different.Should().BeEquivalentTo(ChangedBySaving);
        sheets.Should().HaveCountGreaterThan(40);
    }

    [Fact]
    public void Every_approved_outcome_has_its_sheet() =>
        Directory.GetFiles(SheetOutcome.Folder(), "*.txt")
            .Select(Path.GetFileNameWithoutExtension)
            .Should()
            .BeEquivalentTo(All.Select(sheet => sheet.Name));
}
