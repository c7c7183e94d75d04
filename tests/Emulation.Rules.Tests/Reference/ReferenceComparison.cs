using Emulation.Rules.Scoring;

namespace Emulation.Rules.Tests.Reference;

/// <summary>Where the library says something else than the reference, one line for each figure.</summary>
internal static class ReferenceComparison
{
    public static IReadOnlyList<string> Differences(ReferenceEvaluation expected, Evaluation actual)
    {
        List<string> found = [];
        foreach (var (sheet, other) in expected.Sheets.Zip(actual.Sheets))
        {
            Sheet(sheet, other, (what, reference, library) => found.Add($"{sheet.Id} {what}: reference {reference}, library {library}"));
        }

        Places(expected, actual, found);
        Populations(expected, actual, found);
        foreach (var recommendation in actual.Recommendations)
        {
            var (status, place) = expected.Awards[(recommendation.Award, recommendation.Participant)];
            if (status != recommendation.Status || place != recommendation.Place)
            {
                found.Add(
                    $"{recommendation.Participant} award {recommendation.Award}: reference {status} {place}, library "
                        + $"{recommendation.Status} {recommendation.Place}");
            }
        }

        if (actual.Recommendations.Count != expected.Awards.Count || actual.Sheets.Count != expected.Sheets.Count)
        {
            found.Add("another number of sheets or recommendations");
        }

        return found;
    }

    private static void Sheet(ReferenceSheet expected, ScoreSheet actual, Action<string, object?, object?> tell)
    {
        var complete = actual.Status switch { SheetStatus.Complete => LineStatus.Scored, SheetStatus.Incomplete =>
            LineStatus.NotEvaluated, _ => LineStatus.Faulted };
        Same("status", expected.Status, complete);
        Number("total", expected.Total, actual.Total);
        Number("baseTotal", expected.BaseTotal, actual.BaseTotal);
        Number("bonusTotal", expected.BonusTotal, actual.BonusTotal);
        Number("penaltyTotal", expected.PenaltyTotal, actual.PenaltyTotal);
        Number("deductedTotal", expected.DeductedTotal, actual.DeductedTotal);
        Number("maxTotal", expected.MaxTotal, actual.MaxTotal);
        Number("percent", expected.Percent, actual.Percent);
        Number("range.low", expected.Range.Low, actual.Range.Low);
        Number("range.high", expected.Range.High, actual.Range.High);
        Same("provisional", expected.Provisional, actual.Provisional);
        Same("earnedGrade", expected.Earned.Level, actual.EarnedGrade);
        Same("grade", expected.Final.Level, actual.Grade);
        Same("gradePending", expected.Pending, actual.GradePending);
        Same("disqualifications", Held(true), string.Join(' ', actual.Disqualifications));
        Same("undetermined disqualifications", Held(null), string.Join(' ', actual.UndeterminedDisqualifications));
        Same("lines", string.Join(' ', expected.Lines.Select(l => l.Criterion.Id)), string.Join(' ', actual.Criteria.Select(l => l.Id)));
        foreach (var (line, other) in expected.Lines.Zip(actual.Criteria))
        {
            var id = line.Criterion.Id;
            Same($"{id} status", line.Status.ToString(), other.Status.ToString());
            Number($"{id} points", line.Points, other.Points);
            Number($"{id} maxPoints", line.Max, other.MaxPoints);
            if (!line.Criterion.IsGroup || line.Status == LineStatus.Scored)
            {
                Number($"{id} raw", line.Raw, other.Raw);
            }

            Number($"{id} percent", line.Points is { } points ? expected.PercentOf(points, line.Max) : null, other.Percent);
            Same($"{id} provisional", line.Provisional, other.Provisional);
            Same($"{id} missing", string.Join(' ', Submitted(line).Order(StringComparer.Ordinal)), string.Join(' ', other.Missing));
        }

        string Held(bool? state) =>
            string.Join(
                ' ', expected.Participant.Campaign.Disqualifications.Select(d => d.Id)
                    .Where(d => expected.Participant.Disqualified[d] == state));

        IEnumerable<string> Submitted(ReferenceLine line) =>
            line.Missing.Select(name => expected.Participant.Campaign.SubmittedFor(name) ?? name).Distinct(StringComparer.Ordinal);

        // What is endless is null.
        void Number(string what, Exact? reference, decimal? library)
        {
            if (reference is { IsEndless: false } number ? library is not { } other || !number.Is(other) : library is not null)
            {
                tell(what, reference, library);
            }
        }

        void Same(string what, object? reference, object? library)
        {
            if (!Equals(reference, library))
            {
                tell(what, reference, library);
            }
        }
    }

    private static void Places(ReferenceEvaluation expected, Evaluation actual, List<string> found)
    {
        foreach (var standing in actual.Standings)
        {
            var place = expected.Places[standing.Participant];
            var (reference, library) = (
                $"{place.Rank} {place.Tied} {place.Pending} [{string.Join(' ', place.Missing)}]",
                    $"{standing.Rank} {standing.Tied} {standing.Pending} [{string.Join(' ', standing.Missing)}]");
            if (reference != library)
            {
                found.Add($"{standing.Participant} place: reference {reference}, library {library}");
            }
        }
    }

    private static void Populations(ReferenceEvaluation expected, Evaluation actual, List<string> found)
    {
        var results = expected.Populations.Results;
        foreach (var value in actual.Population)
        {
            if (!results.TryGetValue((value.Criterion, value.Id, value.Cluster), out var result))
            {
                found.Add($"population {value.Criterion}.{value.Id} of {value.Cluster}: not in the reference");
            }
            else if (result.Members != value.Members || result.Provisional != value.Provisional || result.TooLarge != value.Overflowed
                || (result.Value is { } number ? value.Value is not { } other || !number.Is(other) : value.Value is not null))
            {
                found.Add($"population {value.Criterion}.{value.Id} of {value.Cluster}: reference {result}, library {value}");
            }
        }

        if (actual.Population.Count != results.Count)
        {
            found.Add($"{results.Count} population values in the reference, {actual.Population.Count} in the library");
        }
    }
}
