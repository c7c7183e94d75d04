using System.Globalization;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Reads one file, whatever its kind, and gathers what there is to say about it.</summary>
/// <param name="name">The file's name.</param>
/// <param name="options">How to read.</param>
/// <param name="names">The columns of its table.</param>
/// <param name="sheet">The list whose sheet is looked for first; null for other tables.</param>
internal sealed class FileReader(string name, SubmissionReadOptions options, ColumnNames names, IndicatorDefinition? sheet)
{
    /// <summary>Makes submissions of the rows of a table.</summary>
    public delegate IReadOnlyList<Submission> TableReader(IEnumerable<DataRow> rows, TableOrigin origin, DiagnosticBag bag);

    /// <summary>Makes submissions of a JSON text.</summary>
    public delegate (IReadOnlyList<Submission> Submissions, IReadOnlyList<Diagnostic> Diagnostics) JsonReader(string text, WorkMeter work);

    private readonly FileKind _kind =
        FileKinds.Of(name ?? throw new ArgumentNullException(nameof(name)))
            ?? throw new ArgumentException($"'{name}' does not end in .xlsx, .csv, .tsv, .txt or .json.", nameof(name));

    public CultureInfo? Culture => options.Culture;

    /// <summary>The lists whose sheets are read with a workbook of figures, as a template has them.</summary>
    public IReadOnlyList<IndicatorDefinition> Lists { get; init; } = [];

    /// <summary>The errors of the figures, told where a sheet of a list has errors.</summary>
    public Func<IReadOnlyList<Submission>, IReadOnlyList<Diagnostic>> ErrorsOf { get; init; } = _ => [];

    public async Task<SubmissionReading> ReadAsync(Stream stream, TableReader table, JsonReader? json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (_kind == FileKind.Json && json is null)
        {
            throw new ArgumentException($"'{name}' is no table.", nameof(stream));
        }

        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        IReadOnlyList<Submission> submissions = [];
        ReadOnlyMemory<byte> text = default;
        try
        {
            var bytes = await FileBytes.ReadAsync(stream, cancellationToken);
            if (FileKinds.Of(_kind, bytes) == FileKind.Workbook)
            {
                submissions = ReadWorkbook(bytes, table, bag);
            }
            else
            {
                (text, var assumed) = TextEncodings.ToUtf8(bytes);
                Note(assumed, bag);
                submissions =
                    json is not null && _kind == FileKind.Json
                        ? ReadJson(text, json, bag)
                        : ReadText(new CsvRows(text), table, bag);
            }
        }
        catch (UnreadableFileException exception)
        {
            bag.Add(
                Codes.UnreadableFile.At(
                    new SourcePosition { File = name, Line = exception.Line, Column = exception.Column },
                    exception.Reason,
                    exception.Mend));
        }

        return new SubmissionReading(
            bag.HasErrors ? [] : submissions,
            bag.ToSortedList(),
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [name] = text });
    }

    private static IReadOnlyList<Submission> ReadJson(ReadOnlyMemory<byte> utf8, JsonReader json, DiagnosticBag bag)
    {
        var (submissions, diagnostics) = json(Encoding.UTF8.GetString(utf8.Span), bag.Work);
        foreach (var diagnostic in diagnostics)
        {
            bag.Add(diagnostic);
        }

        return submissions;
    }

    private IReadOnlyList<Submission> ReadWorkbook(ArraySegment<byte> bytes, TableReader table, DiagnosticBag bag)
    {
        using var workbook = Workbook.Open(bytes, bag.Work);
        var chosen = SheetChoice.Of(workbook, names, options.Sheet, sheet);
        var submissions = ReadSheet(workbook, chosen, table, bag);
        if (options.Sheet is not null || sheet is not null || bag.HasErrors)
        {
            return submissions;
        }

        var taken = new List<SheetPart> { chosen };
        var figures = submissions;
        submissions = WithLists(submissions, workbook, taken, bag);
        foreach (var wrong in bag.HasErrors ? ErrorsOf(figures) : [])
        {
            bag.Add(wrong);
        }

        if (SheetChoice.PassedOver(workbook, taken, [names, .. Lists.Select(ItemRows.NamesOf)]) is { } others)
        {
            bag.Add(
                Codes.ReadingNote.At(
                    new SourcePosition { File = name }, ReadingTexts.SheetsPassedOver(chosen.Name, others), ReadingTexts.MoveOtherSheets));
        }

        return submissions;
    }

    /// <summary>
    /// With the items of sheets called as a list is. One in which nothing is filled in says nothing: the list stays missing.
    /// </summary>
    private IReadOnlyList<Submission> WithLists(
        IReadOnlyList<Submission> submissions, Workbook workbook, List<SheetPart> taken, DiagnosticBag bag)
    {
        foreach (var list in Lists)
        {
            if (workbook.Sheets.Concat(workbook.HiddenSheets)
                .FirstOrDefault(part => SheetChoice.IsOf(list, part) && !taken.Contains(part)) is not { } own)
            {
                continue;
            }

            taken.Add(own);
            var tables = new ItemTables(list, submissions, tables: 1);
            new FileReader(name, options, ItemRows.NamesOf(list), list).ReadSheet(
                workbook,
                own,
                (rows, origin, found) =>
                {
                    tables.Add(rows, origin, Culture, isHeaderFirst: false, found);
                    return [];
                },
                bag);
            submissions = tables.IsEmpty ? submissions : tables.Complete();
        }

        return submissions;
    }

    private IReadOnlyList<Submission> ReadSheet(Workbook workbook, SheetPart chosen, TableReader table, DiagnosticBag bag)
    {
        var rows = workbook.RowsOf(chosen);
        var origin = new TableOrigin(name, chosen.Name)
        {
            IsSheetOfList = sheet is not null && SheetChoice.IsOf(sheet, chosen),
        };
        var submissions = ReadTable(rows.Read(), origin, table, bag);
        if (HiddenParts.Told(chosen, rows) is { } hidden)
        {
            bag.Add(Codes.ReadingNote.At(origin.Whole, hidden, ReadingTexts.RemoveHidden));
        }

        return submissions;
    }

    private IReadOnlyList<Submission> ReadText(CsvRows rows, TableReader table, DiagnosticBag bag) =>
        ReadTable(rows.Read(), new TableOrigin(name) { Separator = rows.Separator }, table, bag);

    private IReadOnlyList<Submission> ReadTable(
        IEnumerable<DataRow> rows, TableOrigin origin, TableReader table, DiagnosticBag bag)
    {
        var garbled = new GarbledText(origin);
        var watch = new RowWatch(options.Progress, bag.Work);
        var submissions = table(VerticalTable.Straighten(garbled.Watch(watch.Watch(rows)), names), origin, bag);
        watch.End();
        garbled.ReportTo(bag);
        return submissions;
    }

    private void Note(LocalizedText? encoding, DiagnosticBag bag)
    {
        if (encoding is not null)
        {
            bag.Add(Codes.ReadingNote.At(
                new SourcePosition { File = name },
                ReadingTexts.TakenFor(encoding),
                ReadingTexts.SaveAsUtf8));
        }
    }
}
