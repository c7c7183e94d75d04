using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Simulation;

public sealed partial class TotalsColumns
{
    private IndicatorDefinition Indicator(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _campaign.Indicators.TryGetValue(id, out var found)
            ? found.Indicator
            : throw new ArgumentException($"The campaign has no indicator '{id}'.", nameof(id));
    }

    private void ThrowOutside(int participant)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(participant);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(participant, Count);
    }

    private ChangedFigures ChangesOf(string indicator)
    {
        if (!_changed.TryGetValue(indicator, out var changes))
        {
            _changed.Add(indicator, changes = new ChangedFigures());
        }

        return changes;
    }

    /// <summary>Participant by participant: what one submitted lies together, and what all submitted of one indicator does not.</summary>
    private void Fill(WorkMeter work)
    {
        for (var i = 0; i < _submissions.Length; i++)
        {
            work.Step();
            var (values, found) = (_submissions[i].Values, 0);
            foreach (var (id, submitted) in values)
            {
                if (_byIndicator.TryGetValue(id, out var column))
                {
                    column.Put(i, SubmissionChecks.Convert(column.Indicator, submitted.Value));
                    found++;
                }
            }

            foreach (var column in found == _columns.Length ? [] : _columns)
            {
                if (!values.ContainsKey(column.Indicator.Id))
                {
                    column.Put(i, column.Indicator.Default);
                }
            }
        }
    }

    /// <summary>Whether the scorer has to be asked.</summary>
    private bool IsOpen(int participant) =>
        !_submissions[participant].Adjustments.IsEmpty || Array.Exists(_columns, column => column.Open > 0 && column.IsOpen(participant));

    private Submission Current(int participant)
    {
        var submission = _submissions[participant];
        foreach (var (indicator, changes) in _changed)
        {
            submission = changes.Of(participant) is { } value ? submission.With(indicator, value) : submission;
        }

        return submission;
    }

    private void Set<T>(string indicator, ReadOnlySpan<T> values, BlockOf<T> put, Func<T, decimal> toDecimal)
    {
        if (Indicator(indicator).Type is not (IndicatorType.Number or IndicatorType.Integer))
        {
            throw new ArgumentException($"Indicator '{indicator}' is no number.", nameof(indicator));
        }

        if (values.Length != Count)
        {
            throw new ArgumentException($"There are {Count} participants, and {values.Length} values.", nameof(values));
        }

        if (Indicator(indicator).Type == IndicatorType.Integer)
        {
            ThrowUnlessWhole(indicator, values, toDecimal);
        }

        if (_byIndicator.TryGetValue(indicator, out var column))
        {
            Change(column, values, put);
        }

        ChangesOf(indicator).SetAll(column, values, toDecimal);
    }

    private static void ThrowUnlessWhole<T>(string indicator, ReadOnlySpan<T> values, Func<T, decimal> toDecimal)
    {
        foreach (var value in values)
        {
            if (toDecimal(value) is var number && number != decimal.Truncate(number))
            {
                throw new ArgumentException($"'{IndicatorValue.Of(number)}' is no value of indicator '{indicator}'.", nameof(values));
            }
        }
    }

    /// <summary>Changes a column and the sums of what reads it, a block at a time: what a block needs stays in the cache.</summary>
    private void Change<T>(FigureColumn column, ReadOnlySpan<T> values, BlockOf<T> put)
    {
        var reading = Reading(criterion => criterion.Reads(column));
        for (var from = 0; from < values.Length; from += Block)
        {
            var to = Math.Min(from + Block, column.Values.Length);
            Apply(reading, from, to, Away);
            put(column, from, values[from..Math.Min(to, values.Length)]);
            Apply(reading, from, to, Added);
        }

        RenewIfOutgrown(column);
    }

    /// <summary>What was added up for a column that its rules were not translated for means nothing, and is added up anew.</summary>
    private void RenewIfOutgrown(FigureColumn column)
    {
        if (column.IsOutgrown)
        {
            Renew(WorkMeter.Unlimited);
        }
    }

    /// <summary>Translates the rules for what is in the columns now, and works out everything.</summary>
    private void Renew(WorkMeter work)
    {
        _plan = ColumnPlan.Of(_campaign, _columns, _constants, work);
        Array.ForEach(_sums, Array.Clear);
        for (var from = 0; from < Count; from += Block)
        {
            work.Step();
            Apply(_plan?.Criteria ?? [], from, Math.Min(from + Block, FigureColumn.Padded(Count)), Added);
        }
    }

    private List<(ColumnCriterion Criterion, ColumnKernel Code)> Reading(Func<ColumnCriterion, bool> reads) =>
        [.. (_plan?.Criteria ?? []).Where(c => reads(c.Criterion))];

    private void Apply(IReadOnlyList<(ColumnCriterion Criterion, ColumnKernel Code)> criteria, int from, int to, long sign)
    {
        foreach (var (criterion, code) in criteria)
        {
            code(_values, _sums[(int)criterion.Kind], from, to, sign);
        }
    }

    private delegate void BlockOf<T>(FigureColumn column, int from, ReadOnlySpan<T> values);
}
