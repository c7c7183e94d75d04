using System.IO.Compression;
using System.Xml;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>
/// An .xlsx file, read part by part within limits. The parts are read here and not by a library, because cached values of formulas, formats
/// and merged cells decide what a figure is, and because a hostile file must cost no more than its limits before anything is built from it.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private const string PackageRelationships = "_rels/.rels";

    private readonly ZipArchive _archive;
    private readonly WorkMeter _work;
    private readonly SharedTexts _texts;
    private readonly CellStyles _styles;
    private readonly bool _startsIn1904;

    private Workbook(ZipArchive archive, WorkMeter work)
    {
        _archive = archive;
        _work = work;
        var root = Relationships.Read(this, PackageRelationships, "");
        var book = root.TargetOf("officeDocument") ?? throw NotAWorkbook();
        var parts = Relationships.Read(this, Relationships.FileOf(book), book);
        (var sheets, _startsIn1904) = ReadBook(book, parts);
        Sheets = sheets.FindAll(sheet => !sheet.IsHidden);
        HiddenSheets = sheets.FindAll(sheet => sheet.IsHidden);
        _texts = parts.TargetOf("sharedStrings") is { } texts ? SharedTexts.Read(this, texts) : SharedTexts.None;
        _styles = parts.TargetOf("styles") is { } styles ? CellStyles.Read(this, styles) : CellStyles.None;
    }

    /// <summary>The sheets that are shown, in order.</summary>
    public IReadOnlyList<SheetPart> Sheets { get; }

    /// <summary>The sheets that are not shown, in order.</summary>
    public IReadOnlyList<SheetPart> HiddenSheets { get; }

    /// <exception cref="UnreadableFileException">It is no workbook, a hostile one, or beyond the limits.</exception>
    public static Workbook Open(ArraySegment<byte> bytes, WorkMeter work)
    {
        var archive = OpenArchive(bytes);
        try
        {
            return new Workbook(archive, work);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>The table of contents may turn out to be damaged only where it is read.</summary>
    private static ZipArchive OpenArchive(ArraySegment<byte> bytes)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
            PackageChecks.Check(archive);
            return archive;
        }
        catch (Exception exception)
        {
            archive?.Dispose();
            if (exception is InvalidDataException or EndOfStreamException or NotSupportedException)
            {
                throw NotAWorkbook();
            }

            throw;
        }
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>The rows of a sheet as they come; only the row being read is kept.</summary>
    public SheetRows RowsOf(SheetPart sheet) => new(this, sheet, SheetFrame.Read(this, sheet), _texts, _styles, _startsIn1904);

    /// <summary>A part as XML; null when there is none of that name.</summary>
    public XmlReader? OpenPart(string name)
    {
        if (_archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ReadingLimits.UnpackedBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        return XmlReader.Create(new BoundedStream(entry.Open(), entry.Length, _work), settings);
    }

    /// <summary>Runs what reads a part; whatever is wrong with its bytes is one fault, in our words.</summary>
    public static T Guard<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or EndOfStreamException
            or NotSupportedException)
        {
            throw new UnreadableFileException(ReadingTexts.Damaged(part), ReadingTexts.SaveAgain);
        }
    }

    private (List<SheetPart> Sheets, bool StartsIn1904) ReadBook(string book, Relationships parts) => Guard(book, () =>
    {
        using var reader = OpenPart(book) ?? throw NotAWorkbook();
        var sheets = new List<SheetPart>();
        var startsIn1904 = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.Depth == 0 && reader.LocalName != "workbook")
            {
                throw NotAWorkbook();
            }

            if (reader.LocalName == "workbookPr")
            {
                startsIn1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && parts.TargetOfId(reader) is { } part)
            {
                var isHidden = reader.GetAttribute("state") is not (null or "visible");
                sheets.Add(new SheetPart(reader.GetAttribute("name") ?? part, part, isHidden));
            }
        }

        return (sheets, startsIn1904);
    });

    private static UnreadableFileException NotAWorkbook() => new(ReadingTexts.NotAWorkbook, ReadingTexts.SaveAsWorkbook);
}
