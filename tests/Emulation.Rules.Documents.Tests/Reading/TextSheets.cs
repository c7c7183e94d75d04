using System.Text;
using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Separators, encodings and number styles of texts.</summary>
internal static class TextSheets
{
    private const string Vietnamese = "participant;name;cost;done\n79;Sài Gòn;12,5;31/12/2025\n01;Hà Nội;7;1/2/2025\n";

    /// <summary>Windows-1258 writes the five tones as marks of their own.</summary>
    private static readonly byte[] CodePage1258 =
        CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(
            "participant,name,staff\n79,Sa\u0300i Go\u0300n,6\n01,Ha\u0300 Nô\u0323i,7\n");

    public static IReadOnlyList<SheetCase> All { get; } =
    [
        SheetCase.Csv("semicolons-in-vietnamese", Vietnamese) with { Culture = "vi-VN" },
        SheetCase.Csv("semicolons-found-out", Vietnamese) with { Culture = null },
        SheetCase.Csv("culture-forgotten", Lines("participant;cost;records;done", 60, i => $"{i};{i},5;{i},25;31/12/2025")),
        SheetCase.Csv("month-first", "participant,done\n79,1/13/2026\n"),
        SheetCase.Csv("month-first-in-vietnamese", "participant;done\n79;1/13/2026\n01;31/2/2026\n") with { Culture = "vi-VN" },
        SheetCase.Csv("day-first-in-american", "participant,done\n79,13/1/2026\n") with { Culture = "en-US" },
        SheetCase.Csv("culture-too-many", "participant,cost\n79,12.5\n01,7.25\n") with { Culture = "vi-VN" },
        SheetCase.Csv("both-decimal-signs", "participant;cost;records\n79;12,5;1.5\n01;7,5;2.25\n") with { Culture = null },
        SheetCase.Csv("thousands-or-decimals", "participant;records\n01;1.234\n02;987\n03;2.000\n04;5.678\n"),
        SheetCase.Csv("thousands-or-decimals-comma", "participant;records\n01;1,234\n02;987\n"),
        SheetCase.Csv("thousands-or-decimals-in-vietnamese", "participant;records\n01;1.234\n02;2,000\n") with { Culture = "vi-VN" },
        SheetCase.Csv("thousands-ruled-out-by-range", "participant,cost\n01,12.345\n02,2.000\n"),
        SheetCase.Csv("thousands-ruled-out-by-column", "participant,records\n01,1.234\n02,0.5\n03,12.75\n"),
        SheetCase.Csv("thousands-for-sure", "participant;records;staff\n01;1.234.567;1 234\n02;1.234,5;12\n"),
        SheetCase.Csv("thousands-with-hard-space", "participant;records\n01;1\u00A0234\n"),
        SheetCase.Csv("numbers-of-other-kinds", "participant;cost;records\n01;95%;9.8e-05\n02;−;n/a\n03;\u22122;7\n"),
        SheetCase.Csv("tabs", "participant\tname\tcost\n79\tSài Gòn, Chợ Lớn\t12.5\n") with { File = "so-lieu.tsv" },
        SheetCase.Csv("texts-kept-by-formulas", "participant,name,cost\n\"=\"\"01\"\"\",\"=\"\"\"\"\",1\n\"'=\"\"02\"\"\",A,2\n"),
        SheetCase.Csv("texts-marked-against-formulas", "participant,name,cost\n'-2,'=Tổ 1,1\n'＋3,' @a,2\n's,'quoted',3\n"),
        SheetCase.Csv("separator-told-in-first-line", "sep=;\nparticipant;cost\n79;12\n"),
        SheetCase.Csv("byte-order-mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("participant,name,staff\n79,Đà Nẵng,6\n")]),
        SheetCase.Csv("utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("participant\tname\tstaff\n79\tĐà Nẵng\t6\n")]),
        SheetCase.Csv("utf-16-without-mark", Encoding.BigEndianUnicode.GetBytes("participant,name,staff\n79,Sai Gon,6\n")),
        SheetCase.Csv("windows-1258", CodePage1258),
        SheetCase.Csv("windows-1252", Encoding.Latin1.GetBytes("participant,name,staff\n79,Xã Bình Hòa,6\n")),
        SheetCase.Csv(
            "unknown-encoding",
            [.. Encoding.ASCII.GetBytes("participant,name,staff\n79,"), 0xB5, 0x68, 0xB8, .. Encoding.ASCII.GetBytes(",6\n")]),
        SheetCase.Csv("letters-lost-to-question-marks", "participant,name,cluster,staff\n79,H? Chí Minh,C?m I,6\n01,Hà N?i,C?m I,7\n"),
        SheetCase.Csv("letters-lost-for-good", "participant,name,staff\n79,S\uFFFDi G\uFFFDn,6\n"),
        SheetCase.Csv("letters-of-another-encoding", "participant,name,staff\n79,HÃ  Ná»™i,6\n"),
        SheetCase.Csv("quote-left-open", "participant,name,staff\n79,\"Sài Gòn,6\n01,Hà Nội,7\n"),
        SheetCase.Csv("quote-inside", "participant,name,staff\n79,Sài \"Gòn,6\n"),
        SheetCase.Csv("rows-of-other-lengths", "participant,name,staff\n79,Sài Gòn\n01,Hà Nội,7,8,9\n02,Huế,3\n"),
        SheetCase.Csv("dates-not-dates", "participant;done\n01;31.12.2025\n02;hôm qua\n") with { Culture = "vi-VN" },
        SheetCase.Json(
            "json-quoted-values",
            """
                [ { "participant": "p", "values": { "cost": "12", "online": "true" } }, { "participant": "q", "values": { "cost": "13" } } ]
                """),
        SheetCase.Json(
            "json-wrong-shapes", """[ { "participant": "p", "values": { "cost": [1], "staff": { "value": 2 }, "prizes": [1, 2, 3] } } ]"""),
        SheetCase.Json(
            "json-choices-by-name",
            """[ { "participant": "p", "values": { "plan": "đúng hạn", "prizes": [ { "achievement": "A", "level": "Tỉnh" } ] } } ]"""),
    ];

    private static string Lines(string header, int count, Func<int, string> line) =>
        string.Join('\n', Enumerable.Range(1, count).Select(line).Prepend(header)) + "\n";
}
