using Emulation.Rules.Definitions;

namespace Emulation.Rules.Simulation;

/// <summary>What one indicator was changed to: for everybody, and after that for some.</summary>
internal sealed class ChangedFigures
{
    private readonly Dictionary<int, IndicatorValue> _some = [];
    private decimal[]? _all;
    private FigureColumn? _column;

    public void Set(int participant, IndicatorValue value) => _some[participant] = value;

    /// <summary>What everybody has now: it stands in the column, if there is one and if it fits there.</summary>
    public void SetAll<T>(FigureColumn? column, ReadOnlySpan<T> values, Func<T, decimal> toDecimal)
    {
        _some.Clear();
        _column = column;
        if (column is null)
        {
            _all ??= new decimal[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                _all[i] = toDecimal(values[i]);
            }

            return;
        }

        for (var i = 0; i < values.Length && _some.Count < column.Open; i++)
        {
            if (column.IsOpen(i))
            {
                _some[i] = toDecimal(values[i]);
            }
        }
    }

    /// <summary>The value of a participant; null where it is as submitted.</summary>
    public IndicatorValue? Of(int participant) =>
        _some.TryGetValue(participant, out var value) ? value
        : _column is not null ? _column.NumberOf(participant)
        : _all is null ? null : _all[participant];
}
