using System.Globalization;
using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Cli.Data;

/// <summary>Reads the files of data that an evaluation is asked for.</summary>
internal sealed class DataFiles(
    Campaign campaign, CultureInfo culture, Texts texts, IProgress<WorkProgress>? progress = null, OpenFile? open = null)
{
    private readonly SubmissionReadOptions _options = new() { Culture = culture, Progress = progress };
    private readonly OpenFile _open = open ?? InputFile.ReadAsync;

    /// <summary>
    /// The data, with the items of lists and the awards of earlier years; what is wrong with one file keeps the next from being read.
    /// </summary>
    /// <exception cref="CliException">A file is missing, cannot be read or is of a kind that is not known, or there is no such
    /// list.</exception>
    public async Task<SubmissionReading> ReadAsync(EvaluationRequest request, CancellationToken cancellationToken)
    {
        var reading = await ReadAsync(request.Data, cancellationToken);
        foreach (var (list, files) in request.Items)
        {
            reading = reading.IsUsable ? await AddItemsAsync(reading, list, files, cancellationToken) : reading;
        }

        return reading.IsUsable && request.History is { } history ? await AddHistoryAsync(reading, history, cancellationToken) : reading;
    }

    private async Task<SubmissionReading> ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (!SubmissionFile.CanRead(file) && !Directory.Exists(file))
        {
            throw new CliException(texts.UnknownDataKind(file));
        }

        using var stream = await _open(file, texts, cancellationToken);
        return await SubmissionFile.ReadAsync(stream, file, campaign, _options, cancellationToken);
    }

    private async Task<SubmissionReading> AddItemsAsync(
        SubmissionReading reading, string list, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var lists = campaign.Definition.Indicators.Where(i => i.Type == IndicatorType.List).Select(i => i.Id).ToList();
        if (!lists.Contains(list, StringComparer.Ordinal))
        {
            throw new CliException(texts.NoSuchList(list, lists));
        }

        var streams = new List<NamedFile>();
        try
        {
            foreach (var file in files)
            {
                CheckTable(file);
                streams.Add(new NamedFile(file, await _open(file, texts, cancellationToken)));
            }

            return await SubmissionFile.AddItemsAsync(reading, streams, campaign, list, _options, cancellationToken);
        }
        finally
        {
            streams.ForEach(file => file.Content.Dispose());
        }
    }

    private async Task<SubmissionReading> AddHistoryAsync(SubmissionReading reading, string file, CancellationToken cancellationToken)
    {
        CheckTable(file);
        using var stream = await _open(file, texts, cancellationToken);
        return await SubmissionFile.AddHistoryAsync(reading, stream, file, campaign, _options, cancellationToken);
    }

    private void CheckTable(string file)
    {
        // That it is a folder is said where it is opened.
        var isTable = SubmissionFile.CanRead(file) && !Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase);
        if (!isTable && !Directory.Exists(file))
        {
            throw new CliException(texts.UnknownTableKind(file));
        }
    }
}
