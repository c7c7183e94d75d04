using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Cells that hold something else than they show, or than people mean.</summary>
internal static class CellSheets
{
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    public static IReadOnlyList<SheetCase> All { get; } =
    [
        SheetCase.Workbook("formulas", sheet => sheet.Rows(
            [
                "participant",
                "cost",
                "staff",
                "remark",
            ], [
                "79",
                BookCell.Calculated("B9*2", 12.5m),
                BookCell.Calculated("SUM(C9:C10)", 6m),
                BookCell.Calculated("\"a\"&\"b\"", "ab"),
            ])),
        SheetCase.Workbook(
            "formulas-not-worked-out",
            sheet =>
                sheet.Rows(["participant", "cost"], ["79", BookCell.Calculated("B9*2", null)], ["01", BookCell.Calculated("B10*2", null)])),
        SheetCase.Workbook(
            "formula-errors",
            sheet =>
                sheet.Rows(
                    ["participant", "cost"],
                    ["79", BookCell.Error("1/0", "#DIV/0!")],
                    ["01", 5],
                    ["02", BookCell.Error("VLOOKUP(1,A:A,1)", "#N/A")])),
        SheetCase.Workbook(
            "formula-of-another-file", sheet => sheet.Rows(["participant", "cost"], ["79", BookCell.Calculated("[1]Sheet1!B7", 5m)])),
        SheetCase.Workbook("percent-formats", sheet => sheet.Rows(
            [
                "participant",
                "cost",
                "records",
            ], ["79", BookCell.Percent(0.95m), BookCell.Percent(0.5m)], ["01", BookCell.Percent(0.8m), 2])),
        SheetCase.Workbook("percent-formats-without-a-unit", sheet => sheet.Rows(
            ["participant", "records", "staff"],
            ["79", BookCell.Percent(0.125m), 6],
            ["01", BookCell.Percent(0.5m), BookCell.Percent(5)],
            ["02", BookCell.Percent(0), 2])),
        SheetCase.Workbook("dates", sheet => sheet.Rows(
            ["participant", "cost", "done"], ["79", 1, LastDay], ["01", 1, BookCell.DayMonthYear(LastDay)], ["02", 1, "2025-12-31"])),
        SheetCase.Workbook(
            "dates-from-1904",
            new Book { StartsIn1904 = true }.Sheet(
                "Số liệu", sheet => sheet.Rows(["participant", "done"], ["79", new BookCell(44560) { Style = BookStyles.Date }]))),
        SheetCase.Workbook("dates-as-texts", sheet => sheet.Rows(["participant", "done"], ["79", "31/12/2025"], ["01", "1/2/2025"])),
        SheetCase.Workbook("dates-as-numbers", sheet => sheet.Rows(["participant", "done"], ["79", 46022])),
        SheetCase.Workbook("numbers-turned-into-dates", sheet => sheet.Rows(["participant", "cost"], ["79", new DateOnly(2025, 2, 1)])),
        SheetCase.Workbook(
            "numbers-as-texts", sheet => sheet.Rows(["participant", "cost", "staff"], ["79", "12.5", " 6 "], ["01", "7", "'5"])),
        SheetCase.Workbook("numbers-as-vietnamese-texts", sheet => sheet.Rows(["participant", "cost"], ["79", "12,5"], ["01", "7,25"])),
        SheetCase.Workbook(
            "numbers-that-miss-by-a-bit",
            sheet => sheet.Rows(["participant", "cost", "records"], ["79", 0.30000000000000004m, 12.300000000000001m])),
        SheetCase.Workbook(
            "whole-numbers-of-many-digits",
            sheet => sheet.Rows(
                ["participant", "records"],
                [1_234_567_890_123_456m, 1_997_000_000_000_001m],
                [1_234_567_890_123_457m, 9_007_199_254_740_991m])),
        SheetCase.Workbook(
            "ids-shown-with-zeros",
            sheet => sheet.Rows(["participant", "cost"], [BookCell.ThreeDigits(7), 1], [BookCell.ThreeDigits(79), 2])),
        SheetCase.Workbook("ids-as-numbers", sheet => sheet.Rows(["participant", "cost"], [79, 1], [7.5m, 2])),
        SheetCase.Workbook("yes-and-no", sheet => sheet.Rows(
            [
                [
                    "participant",
                    "online",
                ], ["1", true], ["2", "x"], ["3", "✓"], ["4", "CO\u0301"], ["5", "Đúng"], ["6", 1], ["7", "yes"], ["8", "✔\uFE0F"],
                ["11", false], ["12", "không"], ["13", "kho\u0302ng\u00A0"], ["14", "SAI"], ["15", 0], ["16", "no"],
            ])),
        SheetCase.Workbook(
            "neither-yes-nor-no", sheet => sheet.Rows(["participant", "online"], ["79", "có lẽ"], ["01", "?"], ["02", "chưa"])),
        SheetCase.Workbook(
            "choices",
            sheet =>
                sheet.Rows(
                    ["participant", "plan"],
                    ["1", "onTime"],
                    ["2", "Đúng hạn"],
                    ["3", "ĐU\u0301NG\u00A0HA\u0323N"],
                    ["4", "late"],
                    ["5", "On time"])),
        SheetCase.Workbook(
            "unknown-choices",
            sheet =>
                sheet.Rows(["participant", "plan"], ["1", "Đúng hẹn"], ["2", "sớm"], ["3", "Đúng hạn"], ["4", "muộn"], ["5", "quá hạn"])),
        SheetCase.Workbook(
            "wrong-numbers",
            sheet => sheet.Rows(["participant", "cost", "staff"], ["79", "mười hai", 6], ["01", "không", 5.5m], ["02", true, 2.5m])),
        SheetCase.Workbook(
            "out-of-range", sheet => sheet.Rows(["participant", "cost"], ["79", 950], ["01", 880], ["02", 70], ["03", -1], ["04", 120])),
    ];
}
