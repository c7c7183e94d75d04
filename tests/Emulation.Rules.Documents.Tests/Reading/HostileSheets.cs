using System.IO.Compression;
using System.Text;
using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Files that were made to hang, fill or mislead whoever opens them.</summary>
internal static class HostileSheets
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string Header = Row(1, ("A1", "participant"), ("B1", "cost"));

    public static IReadOnlyList<SheetCase> All { get; } =
    [
        Raw("hostile-bomb", Sheet(Header + Row(2, ("A2", new string('x', 30_000_000))))),
        Raw(
            "hostile-million-rows",
            Sheet(Header
                + string.Concat(
                    Enumerable.Range(2, 500_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i * 7919L % 1_000_003}</v></c></row>")))),
        Raw(
            "hostile-endless-dimension",
            Sheet(Header + Row(1_048_576, ("A1048576", "79"), ("B1048576", "5")), "<dimension ref=\"A1:XFD1048576\"/>")),
        SheetCase.Workbook(
            "hostile-days-from-1904",
            new Book { StartsIn1904 = true }.Sheet("Số liệu", sheet => sheet.Rows(
                ["participant", "done"],
                ["79", new BookCell(2_958_000) { Style = BookStyles.Date }],
                ["01", new BookCell(2_957_003) { Style = BookStyles.Date }],
                ["02", new BookCell(0) { Style = BookStyles.Date }]))),
        Raw("hostile-far-column", Sheet(Header + Row(2, ("A2", "79"), ("XFD2", "5")))),
        Raw(
            "hostile-entities",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + Sheet(Header + Row(2, ("A2", "&b;"), ("B2", "5")))),
        Raw("hostile-external-entity", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + Sheet(Header)),
        Raw("hostile-sheet-elsewhere", Sheet(Header), target: "http://example.com/sheet.xml\" TargetMode=\"External"),
        Raw("hostile-part-outside", Sheet(Header), extra: ("../../evil.xml", "<x/>")),
        Raw(
            "hostile-texts-elsewhere",
            Sheet(Header),
            target: $"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Types}/sharedStrings\" "
                + $"Target=\"http://example.com/texts.xml\" TargetMode=\"External"),
        Raw(
            "hostile-links-beside-the-data",
            Sheet(Header + Row(2, ("A2", "79"), ("B2", "5")))
                .Replace(
                    "</sheetData>", "</sheetData><hyperlinks><hyperlink ref=\"A2\" r:id=\"r1\"/></hyperlinks>", StringComparison.Ordinal)
                .Replace("<worksheet ", $"<worksheet xmlns:r=\"{Types}\" ", StringComparison.Ordinal),
            target: $"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Types}/externalLink\" Target=\"file:///etc/passwd\" "
                + $"TargetMode=\"External\"/><Relationship Id=\"r3\" Type=\"{Types}/connections\" Target=\"http://example.com/feed\" "
                    + $"TargetMode=\"External",
            extra: ("xl/worksheets/_rels/sheet1.xml.rels", Relationship("hyperlink", "http://example.com/page\" TargetMode=\"External"))),
        Raw("hostile-rows-out-of-order", Sheet(Row(5, ("A5", "participant")) + Row(2, ("A2", "79")))),
        Raw("hostile-cells-out-of-order", Sheet(Header + Row(2, ("B2", "5"), ("A2", "79")))),
        Raw("hostile-text-out-of-the-list", Sheet(Header + WithText("B2", "0"))),
        Raw("hostile-text-below-the-list", Sheet(Header + WithText("B2", "-1"))),
        Raw("hostile-text-without-number", Sheet(Header + WithText("B2", ""))),
        Raw(
            "formulas-of-another-file-shared",
            Sheet(Header + Shared(2, "<f t=\"shared\" ref=\"B2:B3\" si=\"0\">[1]Sheet1!B7</f>") + Shared(3, "<f t=\"shared\" si=\"0\"/>")
                + Shared(4, "<f t=\"shared\" ref=\"B4:B5\" si=\"1\">2+3</f>") + Shared(5, "<f t=\"shared\" si=\"1\"/>"))),
        Raw(
            "booleans-in-words",
            Sheet(Row(1, ("A1", "participant"), ("B1", "online"))
                + Online(2, "true") + Online(3, "false") + Online(4, "1") + Online(5, "0") + Online(6, " true "))),
        Raw("booleans-of-no-kind", Sheet(Row(1, ("A1", "participant"), ("B1", "online")) + Online(2, "2") + Online(3, "TRUTH"))),
        Raw(
            "texts-with-codes",
            Sheet(Row(1, ("A1", "participant"), ("B1", "cost_x000D_"), ("C1", "plan"), ("D1", "remark"))
                + Row(2, ("A2", "79_x000D_"), ("B2", "_x0031_5_x000D_"), ("C2", "onTime_x000D_"), ("D2", "a_x005F_x0041_b_x41_c")))),
        Raw("texts-with-codes-of-nothing", Sheet(Header + Row(2, ("A2", "79"), ("B2", "5_x0000_")))),
        Raw(
            "dates-of-no-day",
            Sheet(Row(1, ("A1", "participant"), ("B1", "done")) + Row(2, ("A2", "79")).Replace(
                "</row>", "<c r=\"B2\" s=\"1\"><v>60</v></c></row>", StringComparison.Ordinal)),
            target: $"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Types}/styles\" Target=\"styles.xml",
            extra: (
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")),
        Raw("hostile-torn-xml", Sheet(Header)[..^40]),
        SheetCase.Workbook(
            "hostile-merged-everything",
            sheet => sheet.Rows(["participant", "cost"], ["79", 5], ["01", 6]).Merge("A1:XFD1048576").Merge("A1:XFD1048576")),
        SheetCase.Csv("hostile-old-excel", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]) with { File = "so-lieu.xlsx" },
        SheetCase.Csv("hostile-no-zip", Encoding.UTF8.GetBytes("participant,cost\n79,5\n")) with { File = "so-lieu.xlsx" },
        SheetCase.Csv(
            "hostile-contents-of-other-length",
            OneMorePart(new Book().Sheet("S", sheet => sheet.Rows(["participant", "cost"], ["79", 5])).ToBytes())) with
        {
            File = "so-lieu.xlsx",
        },
        SheetCase.Csv("workbook-called-csv", new Book().Sheet("S", sheet => sheet.Rows(["participant", "cost"], ["79", 5])).ToBytes()),
        SheetCase.Csv("hostile-long-cell", "participant,remark\n79," + new string('x', 40_000) + "\n"),
        SheetCase.Csv("hostile-wide-row", "participant," + string.Join(',', Enumerable.Range(0, 20_000)) + "\n"),
    ];

    /// <summary>The zip file says that it holds one part more than its table of contents lists.</summary>
    private static byte[] OneMorePart(byte[] zip)
    {
        zip[^12]++;
        zip[^14]++;
        return zip;
    }

    private static SheetCase Raw(
        string name, string sheet, string target = "worksheets/sheet1.xml", (string Name, string Text)? extra = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", Relationship("officeDocument", "xl/workbook.xml"));
            Add(
                archive,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Types}\"><sheets><sheet name=\"S\" sheetId=\"1\" "
                    + $"r:id=\"r1\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", Relationship("worksheet", target));
            Add(archive, "xl/worksheets/sheet1.xml", sheet);
            if (extra is var (part, text))
            {
                Add(archive, part, text);
            }
        }

        return new SheetCase(name, "so-lieu.xlsx", stream.ToArray());
    }

    private static string Relationship(string kind, string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
            + $"Type=\"{Types}/{kind}\" Target=\"{target}\"/></Relationships>";

    private static string Sheet(string rows, string before = "") =>
        $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData></worksheet>";

    /// <summary>A row whose last cell names a text that the workbook keeps elsewhere.</summary>
    private static string WithText(string address, string number) =>
        Row(2, ("A2", "79")).Replace("</row>", $"<c r=\"{address}\" t=\"s\"><v>{number}</v></c></row>", StringComparison.Ordinal);

    /// <summary>A formula that stands whole in the first of its cells; the others name its number.</summary>
    private static string Shared(int row, string formula) => Row(row, ($"A{row}", $"u{row}")).Replace(
        "</row>", $"<c r=\"B{row}\">{formula}<v>5</v></c></row>", StringComparison.Ordinal);

    private static string Online(int row, string stored) => Row(row, ($"A{row}", $"u{row}")).Replace(
        "</row>", $"<c r=\"B{row}\" t=\"b\"><v>{stored}</v></c></row>", StringComparison.Ordinal);

    private static string Row(int number, params (string Address, string Text)[] cells) =>
        $"<row r=\"{number}\">"
            + string.Concat(cells.Select(cell => $"<c r=\"{cell.Address}\" t=\"inlineStr\"><is><t>{cell.Text}</t></is></c>"))
            + "</row>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
