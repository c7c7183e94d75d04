using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Titles, headers, totals and everything else that stands around the data of a sheet.</summary>
internal static class LayoutSheets
{
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    private static readonly object?[] Ids = ["participant", "name", "cluster", "cost", "staff"];
    private static readonly object?[] Names = ["Mã đơn vị", "Tên đơn vị", "Cụm", "Chi phí cắt giảm", "Biên chế"];
    private static readonly object?[] Saigon = ["79", "Sài Gòn", "Cụm I", 12.5m, 6];
    private static readonly object?[] Hanoi = ["01", "Hà Nội", "Cụm I", 7, 5];

    public static IReadOnlyList<SheetCase> All { get; } =
    [
        SheetCase.Workbook("plain", sheet => sheet.Rows(Ids, Saigon, Hanoi)),
        SheetCase.Workbook("names-for-ids", sheet => sheet.Rows(Names, Saigon, Hanoi)),
        SheetCase.Workbook(
            "names-with-units",
            sheet => sheet.Rows(["STT", "Mã đơn vị", "Chi phí cắt giảm (%)", "Biên chế\n(staff)"], [1, "79", 12.5m, 6], [2, "01", 7, 5])),
        SheetCase.Workbook("title-block", sheet => sheet
            .Row(1, "BẢO HIỂM XÃ HỘI VIỆT NAM", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .Row(3, "BẢNG SỐ LIỆU NĂM 2025")
                .Row(4, "(Kèm theo Công văn số 12)")
            .Row(6, Ids).Row(7, Saigon).Row(8, Hanoi).Merge("A1:C1").Merge("D1:E1").Merge("A3:E3").Merge("A4:E4")),
        SheetCase.Csv("title-block-in-text", "BẢNG SỐ LIỆU NĂM 2025;;;\n;;;\nparticipant;name;cost;staff\n79;Sài Gòn;12;6\n"),
        SheetCase.Workbook("header-of-two-rows", sheet => sheet
            .Row(1, "Mã đơn vị", "Tên đơn vị", "Cụm", "Kết quả").Row(2, null, null, null, "Chi phí cắt giảm", "Biên chế").Row(3, Saigon)
            .Merge("A1:A2").Merge("B1:B2").Merge("C1:C2").Merge("D1:E1")),
        SheetCase.Csv("header-of-two-rows-in-text", "Mã đơn vị,Tên đơn vị,Kết quả,\n,,Chi phí cắt giảm,Biên chế\n79,Sài Gòn,12,6\n"),
        SheetCase.Workbook(
            "ids-below-names-and-notes",
            sheet => sheet.Rows(Names, [null, null, null, "đơn vị tính: %; từ 0 đến 100", "ít nhất 0"], Ids, Saigon)),
        SheetCase.Workbook("names-and-units-below-ids", sheet => sheet.Rows(Ids, Names, [null, null, null, "%", null], Saigon)),
        SheetCase.Workbook("numbered-columns", sheet => sheet.Rows(Ids, ["(A)", "(B)", "(C)", "(1)", "(2)"], Saigon)),
        SheetCase.Workbook("header-sorted-with-the-rows", sheet => sheet.Rows(Hanoi, Names, Ids, Saigon)),
        SheetCase.Csv("header-sorted-with-the-rows-in-text", "01,Hà Nội,7,5\nparticipant,name,cost,staff\n79,Sài Gòn,12,6\n"),
        SheetCase.Workbook(
            "names-of-digits-above-the-ids",
            sheet => sheet.Rows(["Mã đơn vị", "Tên đơn vị", "Cụm", "1. Chi phí cắt giảm", 2025], Ids, Saigon)),
        SheetCase.Workbook(
            "period-above-the-header",
            sheet => sheet.Rows(["Kỳ báo cáo", null, "Năm", 2025], ["Từ ngày", LastDay, "đến ngày", LastDay], Ids, Saigon)),
        SheetCase.Workbook(
            "blank-rows-and-columns",
            sheet =>
                sheet.Row(1, "participant", null, "cost", null, "staff").Row(3, "79", null, 12.5m, null, 6).Row(9, "01", null, 7, null, 5)),
        SheetCase.Workbook("column-without-a-name", sheet => sheet.Rows(["participant", null, "cost"], ["79", null, 12.5m], ["01", 99, 7])),
        SheetCase.Workbook("totals", sheet => sheet.Rows(Ids, Saigon, Hanoi, ["Tổng cộng", null, null, 19.5m, 11]).Merge("A4:C4")),
        SheetCase.Workbook(
            "totals-beside-numbers", sheet => sheet.Rows(["STT", .. Ids], [1, .. Saigon], [null, null, "CỘNG:", null, 12.5m, 6])),
        SheetCase.Csv("totals-in-text", "participant,name,cost\n79,Sài Gòn,12\nTo\u0302\u0309ng cô\u0323ng,,12\n"),
        SheetCase.Workbook("header-on-every-page", sheet => sheet.Rows(Ids, Saigon, Ids, Hanoi)),
        SheetCase.Workbook("hidden-columns-and-rows", sheet => sheet.Row(1, Ids).Row(2, Saigon).HiddenRow(3, Hanoi).HideColumn(4)),
        SheetCase.Workbook(
            "columns-and-rows-without-size", sheet => sheet.Row(1, Ids).Row(2, Saigon).FlatRow(3, Hanoi).NarrowColumn(4)),
        SheetCase.Workbook(
            "cluster-merged-over-its-units",
            sheet => sheet.Rows(Ids, Saigon, ["01", "Hà Nội", null, 7, 5], ["02", "Huế", "Cụm II", 3, 4]).Merge("C2:C3")),
        SheetCase.Workbook("figures-merged", sheet => sheet.Rows(Ids, Saigon, ["01", "Hà Nội", "Cụm I", null, 5]).Merge("D2:D3")),
        SheetCase.Workbook("figures-merged-sideways", sheet => sheet.Rows(Ids, ["79", "Sài Gòn", "Cụm I", 12, null]).Merge("D2:E2")),
        SheetCase.Workbook(
            "figures-merged-over-others", sheet => sheet.Rows(Ids, Saigon, ["01", "Hà Nội", "Cụm I", 7, 5]).Merge("D2:D3").Merge("D3:E3")),
        SheetCase.Workbook(
            "cluster-merged-over-another",
            sheet => sheet.Rows(Ids, Saigon, ["01", "Hà Nội", "Cụm II", 7, 5], ["02", "Huế", "Cụm II", 3, 4]).Merge("C2:C3")),
        SheetCase.Workbook("vertical", sheet => sheet.Rows(
            [
                "PHIẾU SỐ LIỆU",
            ], [
                "Mã số liệu",
                "Số liệu",
                "Đơn vị tính",
                "Số liệu",
            ], ["participant", "Mã đơn vị", null, "79"], ["name", "Tên", null, "Sài Gòn"],
            ["I. Cải cách"], ["cost", "Chi phí cắt giảm", "%", 12.5m], ["staff", "Biên chế", "người", 6])),
        SheetCase.Workbook(
            "vertical-by-names-of-several",
            sheet =>
                sheet.Rows(
                    ["Mã đơn vị", "79", "01"],
                    ["Tên đơn vị", "Sài Gòn", "Hà Nội"],
                    ["Biên chế", 6, 5],
                    ["Kế hoạch", "Đúng hạn", "Trễ hạn"])),
        SheetCase.Csv("vertical-in-text", "participant,79\nname,Sài Gòn\ncost,12.5\nstaff,6\nonline,có\n"),
        SheetCase.Workbook(
            "vertical-with-numbers-of-rows",
            sheet => sheet.Rows(
                ["STT", "Mã đơn vị", "79", "01"],
                [1, "Tên đơn vị", "Sài Gòn", "Hà Nội"],
                [2, "Biên chế", 6, 5],
                [3, "Chi phí cắt giảm", 12.5m, 7])),
        SheetCase.Csv(
            "signatures-below", "participant,name,cost,done\n79,Sài Gòn,12.5,2025-12-31\n,,NGƯỜI LẬP BIỂU,GIÁM ĐỐC\n,,,Nguyễn Văn A\n"),
        SheetCase.Workbook("vertical-with-an-unknown-row", sheet => sheet.Rows(["participant", "79"], ["cost", 12.5m], ["staf", 6])),
        SheetCase.Workbook("several-sheets", new Book()
            .Sheet("Hướng dẫn", sheet => sheet.Rows(["Điền số liệu vào sheet bên cạnh"])).Sheet("Số liệu", sheet => sheet.Rows(Ids, Saigon))
            .Sheet("Giải thưởng", sheet => sheet.Rows(["participant", "achievement", "level"], ["79", "A", "Tỉnh"]))),
        SheetCase.Workbook(
            "several-sheets-alike",
            new Book().Sheet("Tháng 1", sheet => sheet.Rows(Ids, Saigon)).Sheet("Tháng 2", sheet => sheet.Rows(Ids, Hanoi))),
        SheetCase.Workbook(
            "several-sheets-of-other-columns",
            new Book().Sheet("Cụm I", sheet => sheet.Rows(Ids, Saigon))
                .Sheet("Cụm II", sheet => sheet.Rows(["participant", "cost"], ["01", 7]))
                .Sheet("Giải", sheet => sheet.Rows(["participant", "achievement", "level"], ["79", "A", "Tỉnh"]))),
        SheetCase.Workbook("two-tables-below-each-other", sheet => sheet
            .Row(1, Ids).Row(2, Saigon).Row(3, Hanoi).Row(5, "Mã đơn vị", "Thành tích", "Cấp").Row(6, "79", "A", "Tỉnh")),
        SheetCase.Workbook(
            "hidden-sheet",
            new Book().Sheet("Cũ", sheet => sheet.Rows(Ids, Hanoi), isHidden: true).Sheet("Mới", sheet => sheet.Rows(Ids, Saigon))),
        SheetCase.Workbook("hidden-sheet-of-a-list", new Book()
            .Sheet("Số liệu", sheet => sheet.Rows(Ids, Saigon))
            .Sheet(
                "Giải thưởng",
                sheet => sheet.Rows(["Mã đơn vị", "Thành tích", "Cấp"], ["79", "A", "Tỉnh"]),
                isHidden: true)),
        SheetCase.Workbook(
            "unknown-columns",
            sheet => sheet.Rows(["participant", "cots", "Biên chế", "Năm sinh", "Địa chỉ", "Điện thoại"], ["79", 1, 6, 1970, "x", "y"])),
        SheetCase.Workbook("one-unknown-column", sheet => sheet.Rows(["participant", "Biên chê"], ["79", 6])),
        SheetCase.Workbook("no-header", sheet => sheet.Rows(Saigon, Hanoi)),
        SheetCase.Workbook("column-twice", sheet => sheet.Rows(["participant", "cost", "Chi phí cắt giảm"], ["79", 1, 2])),
        SheetCase.Workbook("empty", sheet => sheet.Rows()),
    ];
}
