using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// An outcome as one CSV row for each participant, in the order of the standings, as spreadsheets in <c>culture</c> open it. Of each sheet
/// its row is put aside until they are all there. Where something is decided, each award has a second column, which says what came of it.
/// </summary>
internal sealed class ScoreCsv : IEvaluationSink, IDisposable
{
    private const string Decided = "_decided";

    private readonly TextWriter _output;
    private readonly CampaignDefinition _definition;
    private readonly CultureInfo _culture;
    private readonly List<string> _criteria;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecommendationStatus[]> _statuses;
    private Dictionary<(string Award, string Participant), AwardResult>? _results;
    private IReadOnlyList<Standing> _standings = [];
    private RowSpool _rows = new(0);

    public ScoreCsv(TextWriter output, CampaignDefinition definition, CultureInfo culture)
    {
        (_output, _definition, _culture) = (output, definition, culture);
        _criteria = [.. definition.AllCriteria().Select(criterion => criterion.Id)];
        _statuses = definition.Awards.ToDictionary(award => award.Id, _ => Array.Empty<RecommendationStatus>(), StringComparer.Ordinal);
    }

    /// <summary>Writes an outcome that is there as a whole.</summary>
    public static async Task WriteAsync(
        TextWriter output, CampaignDefinition definition, Outcome outcome, CultureInfo culture, CancellationToken cancellationToken)
    {
        using var rows = new ScoreCsv(output, definition, culture)
        {
            _results = outcome.IsDecided ? outcome.Awards.ToDictionary(a => (a.Award, a.Participant), a => a.Result) : null,
        };
        rows.Begin(outcome.Standings);
        foreach (var sheet in outcome.Sheets)
        {
            await rows.WriteAsync(sheet, cancellationToken);
        }

        foreach (var recommendation in outcome.Recommendations)
        {
            await rows.WriteAsync(recommendation, cancellationToken);
        }

        await rows.CompleteAsync(cancellationToken);
    }

    public ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken)
    {
        Begin(outline.Standings);
        return ValueTask.CompletedTask;
    }

    public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken)
    {
        var place = _places[sheet.Participant];
        _rows.Put(place, RowOf(sheet, place));
        return ValueTask.CompletedTask;
    }

    public ValueTask WriteAsync(IReadOnlyList<ScoreSheet> sheets, CancellationToken cancellationToken)
    {
        var rows = new (int Place, string Text)[sheets.Count];
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var place = _places[sheets[i].Participant];
            rows[i] = (place, RowOf(sheets[i], place));
        });
        foreach (var (place, text) in rows)
        {
            _rows.Put(place, text);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken)
    {
        _statuses[recommendation.Award][_places[recommendation.Participant]] = recommendation.Status;
        return ValueTask.CompletedTask;
    }

    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        using (var header = SpreadsheetCsv.CreateIn(_culture, _output))
        {
            string[] columns = ["participant", "name", "cluster", "rank", "total", "percent", "grade", "status", "pending"];
            header.WriteRecord(
                [.. columns, .. _criteria, .. _definition.Figures.Select(f => f.Id), .. _definition.Awards.SelectMany(ColumnsOf)]);
        }

        var separator = SpreadsheetCsv.SeparatorIn(_culture);
        for (var place = 0; place < _standings.Count; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await _output.WriteAsync(_rows.Take(place));
            foreach (var award in _definition.Awards)
            {
                await _output.WriteAsync(separator + WordOf(_statuses[award.Id][place]));
                if (_results is not null)
                {
                    await _output.WriteAsync(separator + WordOf(_results[(award.Id, _standings[place].Participant)]));
                }
            }

            await _output.WriteAsync('\n');
        }
    }

    public void Dispose() => _rows.Dispose();

    private IEnumerable<string> ColumnsOf(AwardDefinition award) => _results is null ? [award.Id] : [award.Id, award.Id + Decided];

    private static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>What of the row is not settled: the total of an incomplete sheet, a grade or a place that the council decides on.</summary>
    private static IEnumerable<string> PendingOf(ScoreSheet sheet, Standing standing)
    {
        if (sheet.Status != SheetStatus.Complete)
        {
            yield return "total";
        }

        if (sheet.GradePending is not null)
        {
            yield return "grade";
        }

        if (standing.Pending)
        {
            yield return "rank";
        }
    }

    /// <summary>What does not apply is no 0: it has no points, unless the rules give it the full ones.</summary>
    private static decimal? PointsOf(CriterionScore line) =>
        line.Status == CriterionStatus.NotApplicable && line.Points == 0 ? null : line.Points;

    private void Begin(IReadOnlyList<Standing> standings)
    {
        _standings = standings;
        _rows = new RowSpool(standings.Count);
        foreach (var award in _definition.Awards)
        {
            _statuses[award.Id] = new RecommendationStatus[standings.Count];
        }

        _places.EnsureCapacity(standings.Count);
        for (var place = 0; place < standings.Count; place++)
        {
            _places.Add(standings[place].Participant, place);
        }
    }

    /// <summary>A row without the end of the line: the awards follow.</summary>
    private string RowOf(ScoreSheet sheet, int place)
    {
        var text = new StringWriter { NewLine = "\n" };
        using (var writer = SpreadsheetCsv.Create(text, SpreadsheetCsv.SeparatorIn(_culture), _culture))
        {
            WriteCells(writer, sheet, _standings[place]);
            writer.EndRecord();
        }

        return text.ToString()[..^1];
    }

    private void WriteCells(CsvWriter writer, ScoreSheet sheet, Standing standing)
    {
        writer.WriteText(sheet.Participant);
        writer.WriteText(sheet.Name);
        writer.WriteText(sheet.Cluster);
        writer.WriteField(standing.Rank, default);
        writer.WriteField(sheet.Total, default);
        writer.WriteField(sheet.Percent, default);
        writer.WriteText(sheet.Grade);
        writer.WriteField(WordOf(sheet.Status));
        writer.WriteField(string.Join(' ', PendingOf(sheet, standing)));
        var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        foreach (var id in _criteria)
        {
            writer.WriteField(lines.GetValueOrDefault(id) is { } line ? PointsOf(line) : null, default);
        }

        foreach (var figure in sheet.Figures ?? [])
        {
            writer.WriteField(figure.Value, default);
        }
    }
}
