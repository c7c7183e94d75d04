using System.Collections.Concurrent;
using Emulation.Rules.Awards;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>
/// Evaluates everyone as <see cref="EvaluationPass"/> does, over a source that is read once for each stage: for each round of values over
/// all, for the totals, and for the sheets.
/// </summary>
internal sealed class StreamedPass
{
    private readonly CompiledCampaign _compiled;
    private readonly OrderedReading _reading;
    private readonly EvaluationOptions _options;
    private readonly WorkMeter _work;
    private readonly ParallelOptions _parallel;
    private readonly ConcurrentBag<SheetBuilder> _builders = [];
    private readonly Spares<LineScorer> _lines;
    private readonly KeptParts _kept;

    public StreamedPass(CompiledCampaign compiled, OrderedReading reading, EvaluationOptions options, WorkMeter work)
    {
        (_compiled, _reading, _options, _work) = (compiled, reading, options, work);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = work.Token };
        _lines = LineScorer.SparesFor(compiled);
        _kept = new KeptParts(compiled);
    }

    /// <summary>Evaluates, and gives the sink everything.</summary>
    public async Task RunAsync(CampaignReference reference, IEvaluationSink sink)
    {
        var population = await GatherAsync();
        var table = new PopulationTable(population);
        var inputFingerprint = await ScoreAsync(table);
        _kept.Grade(new GradeQuotaPass(_compiled.Definition, _work));
        var standings = RankingPass.Run(_compiled.Definition, _work, _kept.Sheets, _kept.Submissions);
        var grades = _kept.Settle();
        await sink.BeginAsync(
            new EvaluationOutline
            {
                Campaign = reference,
                LibraryVersion = EvaluationPass.LibraryVersion,
                EvaluatedAt = _options.TimeProvider.GetUtcNow(),
                InputFingerprint = inputFingerprint,
                Population = population,
                Standings = standings,
            },
            _work.Token);
        await WriteSheetsAsync(table, grades, sink);
        foreach (var award in new AwardPass(_compiled, table, _parallel, _work).Each(_kept.Sheets, _kept.Submissions, standings))
        {
            await sink.WriteAsync(award.Recommendation, _work.Token);
        }

        await sink.CompleteAsync(_work.Token);
    }

    private async Task<IReadOnlyList<PopulationValue>> GatherAsync()
    {
        var pass = new PopulationPass(_compiled, _work);
        for (var i = 0; i < pass.Rounds; i++)
        {
            var round = pass.Begin(i);
            await foreach (var handful in _reading.HandfulsAsync(_work.Token))
            {
                foreach (var submission in handful)
                {
                    round.Add(submission);
                }
            }

            pass.End(round);
        }

        return pass.Values();
    }

    /// <summary>Keeps of each participant what the stages after it read, and gives the fingerprint of the input.</summary>
    private async Task<string> ScoreAsync(PopulationTable table)
    {
        using var fingerprint = new InputFingerprint();
        await foreach (var handful in _reading.HandfulsAsync(_work.Token))
        {
            var sheets = Build(handful, table);
            for (var i = 0; i < sheets.Length; i++)
            {
                fingerprint.Add(handful[i]);
                _kept.Add(handful[i], sheets[i]);
            }
        }

        return fingerprint.Complete();
    }

    /// <exception cref="InvalidOperationException">The source gave others than before.</exception>
    private async Task WriteSheetsAsync(PopulationTable table, IReadOnlyList<KeptGrade> grades, IEvaluationSink sink)
    {
        var written = 0;
        await foreach (var handful in _reading.HandfulsAsync(_work.Token))
        {
            if (written + handful.Count > grades.Count)
            {
                throw OrderedReading.Changed();
            }

            var sheets = Build(handful, table);
            for (var i = 0; i < sheets.Length; i++, written++)
            {
                sheets[i] = grades[written].IsOf(sheets[i]) ? grades[written].On(sheets[i]) : throw OrderedReading.Changed();
            }

            await WriteAsync(sheets, sink);
        }

        if (written != grades.Count)
        {
            throw OrderedReading.Changed();
        }
    }

    private async ValueTask WriteAsync(ScoreSheet[] sheets, IEvaluationSink sink)
    {
        if (_options.MaxDegreeOfParallelism != 1)
        {
            await sink.WriteAsync(sheets, _work.Token);
            return;
        }

        foreach (var sheet in sheets)
        {
            await sink.WriteAsync(sheet.WithLines(), _work.Token);
        }
    }

    private ScoreSheet[] Build(IReadOnlyList<Submission> handful, PopulationTable table)
    {
        var sheets = new ScoreSheet[handful.Count];
        _work.Parallel(() => Parallel.For(
            0,
            sheets.Length,
            _parallel,
            () => _builders.TryTake(out var builder) ? builder : new SheetBuilder(_compiled, table, _work, _lines),
            (i, _, builder) =>
            {
                sheets[i] = builder.Build(handful[i]);
                return builder;
            },
            _builders.Add));
        return sheets;
    }
}
