using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Reading;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents;

/// <summary>
/// Reads files of submitted data: .xlsx, separated values (.csv, .tsv, .txt) and JSON. Separator, encoding and the row of names are found
/// out; a sheet may have a row for each participant or one for each indicator. Nothing outside the file is opened, and limits hold before
/// any work is done.
/// </summary>
public static class SubmissionFile
{
    /// <summary>Whether <paramref name="name"/> ends like a file that can be read: .xlsx, .csv, .tsv, .txt or .json.</summary>
    /// <param name="name">The file's name.</param>
    public static bool CanRead(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FileKinds.Of(name) is not null;
    }

    /// <summary>
    /// Whether files of data come out the same for both campaigns, to the last message: that depends on their indicators, and for histories
    /// on who preceded whom. Then what was read for one need not be read again for the other.
    /// </summary>
    /// <param name="one">A campaign.</param>
    /// <param name="other">Another one.</param>
    public static bool IsReadAlike(Campaign one, Campaign other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Indicators(one).SequenceEqual(Indicators(other), StringComparer.Ordinal) && Roster(one).SequenceEqual(Roster(other));

        // Where it is said, in which file and line, makes no difference.
        static IEnumerable<string> Indicators(Campaign campaign) => campaign.Definition.Indicators.Select(DefinitionFingerprint.TextOf);

        static IEnumerable<ParticipantDefinition> Roster(Campaign campaign) =>
            campaign.Definition.Participants.Select(p => p with { Position = SourcePosition.None });
    }

    /// <summary>
    /// Reads submissions. Of a workbook with sheets called as list indicators are, such as a filled-in template, the items are read too,
    /// as <see cref="AddItemsAsync"/> would; a sheet in which nothing is filled in leaves its list missing. Items that are added later
    /// stand in the place of these. Where <see cref="SubmissionReadOptions.Sheet"/> names a sheet, that one alone is read.
    /// </summary>
    /// <param name="stream">The file, from its position on; it is left open.</param>
    /// <param name="name">Its name: its ending says what it is, and messages call it so.</param>
    /// <param name="campaign">The campaign the data are for.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> ends like no file that can be read.</exception>
    public static Task<SubmissionReading> ReadAsync(
        Stream stream, string name, Campaign campaign, SubmissionReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var definition = campaign.Definition;
        var reader = new FileReader(name, options ?? new(), SubmissionRows.NamesOf(definition), sheet: null)
        {
            Lists = [.. definition.Indicators.Where(indicator => indicator.Type == IndicatorType.List)],
            ErrorsOf = ErrorsOf(campaign, cancellationToken),
        };
        return reader.ReadAsync(
            stream,
            (rows, origin, bag) =>
                new SubmissionRows(definition, origin, reader.Culture, bag).Read(rows, isHeaderFirst: false),
            (text, work) => JsonSubmissions.Read(text, name, definition, options?.Progress, work),
            cancellationToken);
    }

    /// <summary>
    /// Adds the items of a list indicator, a row each, or the scores of another evaluation. Whoever has no row has an empty list. Of
    /// several files, each participant's items are those of the first, then those of the second, and so on; what was put in twice is told.
    /// </summary>
    /// <param name="reading">What was read before.</param>
    /// <param name="files">The files, .xlsx or separated values, in the order in which their rows become items.</param>
    /// <param name="campaign">The campaign the data are for.</param>
    /// <param name="list">The list indicator's id.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">The campaign has no such list, there is no file, or one's name ends like no table.</exception>
    public static async Task<SubmissionReading> AddItemsAsync(
        SubmissionReading reading,
        IReadOnlyList<NamedFile> files,
        Campaign campaign,
        string list,
        SubmissionReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0)
        {
            throw new ArgumentException("There is no file to read.", nameof(files));
        }

        ArgumentNullException.ThrowIfNull(campaign);
        var indicator = campaign.Definition.Indicators.FirstOrDefault(i => i.Id == list && i.Type == IndicatorType.List)
            ?? throw new ArgumentException($"The campaign has no list indicator '{list}'.", nameof(list));
        var tables = new ItemTables(indicator, reading.Submissions, files.Count);
        foreach (var file in files)
        {
            var reader = new FileReader(file.Name, options ?? new(), ItemRows.NamesOf(indicator), indicator);
            var next = await reader.ReadAsync(
                file.Content,
                (rows, origin, bag) =>
                {
                    tables.Add(rows, origin, reader.Culture, isHeaderFirst: false, bag);
                    return tables.Complete();
                },
                json: null,
                cancellationToken);
            reading = reading.Then(next, ErrorsOf(campaign, cancellationToken));
        }

        return reading;
    }

    /// <summary>
    /// Adds the awards of earlier years, a row each. Whoever has no row has an empty history, not an unknown one. The awards of
    /// predecessors, which the campaign's roster names, are those of their successors; what several of them won in one year counts once.
    /// </summary>
    /// <param name="reading">What was read before.</param>
    /// <param name="stream">The file, from its position on; it is left open.</param>
    /// <param name="name">Its name: .xlsx or separated values.</param>
    /// <param name="campaign">The campaign the data are for.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> ends like no table.</exception>
    public static async Task<SubmissionReading> AddHistoryAsync(
        SubmissionReading reading,
        Stream stream,
        string name,
        Campaign campaign,
        SubmissionReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(campaign);
        var reader = new FileReader(name, options ?? new(), HistoryRows.Names, sheet: null);
        var next = await reader.ReadAsync(
            stream,
            (rows, origin, bag) =>
                new HistoryRows(origin, bag, campaign.Compiled.Roster).Complete(
                    reading.Submissions, rows, isHeaderFirst: false),
            json: null,
            cancellationToken);
        return reading.Then(next, ErrorsOf(campaign, cancellationToken));
    }

    /// <summary>
    /// The errors of submissions that tables are added to: nobody is missing yet, and who has no values may get them there.
    /// </summary>
    private static Func<IReadOnlyList<Submission>, IReadOnlyList<Diagnostic>> ErrorsOf(Campaign campaign, CancellationToken stop) =>
        submissions =>
            [
                .. campaign.CheckAs(Attendance.Some, submissions, WorkMeter.Of(stop))
                    .Where(d => d.Severity == DiagnosticSeverity.Error && d.Code != Codes.NoValues.Code),
            ];
}
