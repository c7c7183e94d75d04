using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Emulation.Rules.Benchmarks;

/// <summary>The same figures as separated values and as a workbook: 25 columns, of which 22 are indicators.</summary>
internal static class SheetScenario
{
    public const int Rows = 100_000;

    private const int Indicators = 22;
    private const int Clusters = 50;

    private static readonly string[] Own = ["participant", "name", "cluster"];

    public static Campaign Campaign { get; } =
        Emulation.Rules.Campaign.Load(new CampaignFiles("sheets", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["campaign.json"] = $$"""
            { "formatVersion": 1, "id": "sheets", "version": "1", "name": "sheets",
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ {{Each(i => $$"""{ "id": "n{{i}}", "type": "number", "min": 0, "max": 100 }""")}} ],
              "criteria": [ {{Each(i => $$"""{ "id": "c{{i}}", "maxPoints": 100, "mark": "n{{i}}" }""")}} ] }
            """,
    }));

    public static byte[] Csv(int rows)
    {
        var text = new StringBuilder(string.Join(',', Header())).Append('\n');
        for (var row = 1; row <= rows; row++)
        {
            text.AppendJoin(',', Texts(row)).Append(',').AppendJoin(',', Numbers(row)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>As Excel writes it, with texts that cells share.</summary>
    public static byte[] Workbook(int rows)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(
                archive,
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/></Types>
                """);
            Part(archive, "_rels/.rels", Relations(("officeDocument", "xl/workbook.xml")));
            Part(
                archive,
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>
                """);
            Part(
                archive,
                "xl/_rels/workbook.xml.rels",
                Relations(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")));
            var shared = new List<string>(Header());
            using (var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open()))
            {
                sheet.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">""");
                for (var column = 0; column < shared.Count; column++)
                {
                    sheet.Write(Invariant($"""<c r="{Letter(column)}1" t="s"><v>{column}</v></c>"""));
                }

                for (var row = 1; row <= rows; row++)
                {
                    sheet.Write(Invariant($"""</row><row r="{row + 1}">"""));
                    var column = 0;
                    foreach (var text in Texts(row))
                    {
                        sheet.Write(Invariant($"""<c r="{Letter(column++)}{row + 1}" t="s"><v>{shared.Count}</v></c>"""));
                        shared.Add(text);
                    }

                    foreach (var number in Numbers(row))
                    {
                        sheet.Write(Invariant($"""<c r="{Letter(column++)}{row + 1}"><v>{number}</v></c>"""));
                    }
                }

                sheet.Write("</row></sheetData></worksheet>");
            }

            Part(
                archive,
                "xl/sharedStrings.xml",
                """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"""
                    + string.Concat(shared.Select(text => $"<si><t>{text}</t></si>"))
                    + "</sst>");
        }

        return bytes.ToArray();
    }

    private static IEnumerable<string> Header() => [.. Own, .. Enumerable.Range(0, Indicators).Select(i => Invariant($"n{i}"))];

    private static string[] Texts(int row) =>
        [Invariant($"{row:000000}"), Invariant($"Đơn vị số {row}"), Invariant($"Cụm {row % Clusters}")];

    private static IEnumerable<string> Numbers(int row) =>
        Enumerable.Range(0, Indicators).Select(i => Invariant($"{((row * 7) + (i * 13)) % 10_001 / 100m}"));

    private static string Letter(int column) => ((char)('A' + column)).ToString();

    private static string Relations(params (string Kind, string Target)[] parts) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
            + string.Concat(parts.Select((part, i) => Invariant($"""
                <Relationship Id="r{i}" Target="{part.Target}"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{part.Kind}"/>
                """)))
            + "</Relationships>";

    private static void Part(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(text);
    }

    private static string Each(Func<int, string> part) => string.Join(", ", Enumerable.Range(0, Indicators).Select(part));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
