using Emulation.Rules.Definitions;
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

    private void Fill(FigureColumn column)
    {
        var id = column.Indicator.Id;
        for (var i = 0; i < _submissions.Length; i++)
        {
            column.Put(
                i,
                _submissions[i].Values.TryGetValue(id, out var submitted)
                    ? SubmissionChecks.Convert(column.Indicator, submitted.Value)
                    : column.Indicator.Default);
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

    /// <summary>A column has changed, and what reads it was taken away.</summary>
    private void Finish(FigureColumn column, int from, int to)
    {
        if (column.IsOutgrown)
        {
            Renew();
        }
        else
        {
            Apply(criterion => criterion.Reads(column), from, to, Added);
        }
    }

    /// <summary>Translates the rules for what is in the columns now, and works out everything.</summary>
    private void Renew()
    {
        _plan = ColumnPlan.Of(_campaign, _columns, _constants);
        Array.ForEach(_sums, Array.Clear);
        for (var from = 0; from < Count; from += Block)
        {
            Apply(_ => true, from, Math.Min(from + Block, FigureColumn.Padded(Count)), Added);
        }
    }

    private void Apply(Func<ColumnCriterion, bool> isMeant, int from, int to, long sign)
    {
        foreach (var (criterion, code) in _plan?.Criteria ?? [])
        {
            if (isMeant(criterion))
            {
                code(_values, _sums[(int)criterion.Kind], from, to, sign);
            }
        }
    }
}
