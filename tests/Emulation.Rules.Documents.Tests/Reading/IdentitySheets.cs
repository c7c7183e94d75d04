using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Ids and clusters that look the same and are not, or are and do not look it.</summary>
internal static class IdentitySheets
{
    public static IReadOnlyList<SheetCase> All { get; } =
    [
        SheetCase.Csv(
            "clusters-invisible", "participant,cluster,cost\n1,Cụm I,12\n2,Cụm\u00A0I,13\n3,Cụm I\u200B,14\n4,cụm I,15\n5,Cụm  I,16\n"),
        SheetCase.Csv("clusters-looking-alike", "participant,cluster,cost\n1,Cụm\u00A0I,5\n2,\u00D0ông,6\n") with { IsClustered = true },
        SheetCase.Csv("clusters-of-other-letters", "participant,cluster,cost\n1,Cụm \u0406,5\n2,Đôпg,6\n") with { IsClustered = true },
        SheetCase.Csv("ids-by-case-and-zeros", "participant,cost\nA1,1\na1,2\n007,3\n7,4\n07,5\n"),
        SheetCase.Csv("ids-of-other-letters", "participant,cost\nHA-01,1\nН\u0410-01,2\nHA\u201101,3\n"),
        SheetCase.Csv("ids-the-same-after-all", "participant,cost\nĐơn\u00ADvị,1\nĐơnvị,2\n"),
        SheetCase.Workbook("ids-turned-into-dates", sheet => sheet.Rows(
            ["participant", "name", "cluster", "cost"],
            [new DateOnly(2026, 2, 6), "Lớp 6/2", "Khối 6", 1],
            ["6/3", new DateOnly(2026, 3, 6), "Khối 6", 1],
            ["6/4", "Lớp 6/4", new DateOnly(2026, 4, 6), 1])),
        SheetCase.Workbook("ids-shown-with-texts", sheet => sheet.Rows(
            ["participant", "name", "cluster", "cost", "staff"],
            [BookCell.TextAndDigits(79), "Sài Gòn", BookCell.DigitsAndText(1), BookCell.TextAndDigits(5), 6],
            [BookCell.TextAndDigits(1), "Hà Nội", BookCell.DigitsAndText(1), 1.5m, BookCell.DigitsAndText(6)])),
        SheetCase.Workbook(
            "names-of-formula-errors",
            sheet => sheet.Rows(["participant", "name", "cost"], ["79", BookCell.Error("VLOOKUP(1,A:A,1)", "#N/A"), 1])),
        SheetCase.Csv("headers-with-unseen-characters", "participant\u200B,\u00A0Chi phí  cắt giảm\uFEFF,sta\u00ADff\n79,12,6\n"),
        SheetCase.Csv("marks-without-end", "participant,name,cost\n79,a" + new string('\u0301', 100) + ",1\n"),
        SheetCase.Csv("tags-and-selectors", "participant,cluster,cost\n1,Cụm I\U000E0041\U000E0042,1\n2,Cụm\uFE0F I,2\n"),
    ];
}
