using Emulation.Rules.Definitions;

namespace Emulation.Rules.Simulation;

/// <summary>What one indicator was changed to: for everybody, and after that for some.</summary>
internal sealed class ChangedFigures
{
    private readonly Dictionary<int, IndicatorValue> _some = [];
    private decimal[]? _all;

    public void Set(int participant, IndicatorValue value) => _some[participant] = value;

    public void Set(ReadOnlySpan<decimal> values)
    {
        _some.Clear();
        if (_all is null)
        {
            _all = values.ToArray();
        }
        else
        {
            values.CopyTo(_all);
        }
    }

    /// <summary>The value of a participant; null where it is as submitted.</summary>
    public IndicatorValue? Of(int participant) =>
        _some.TryGetValue(participant, out var value) ? value : _all is null ? null : _all[participant];
}
