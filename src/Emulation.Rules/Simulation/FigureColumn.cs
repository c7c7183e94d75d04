using System.Numerics;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Simulation;

/// <summary>
/// One indicator of all participants in whole units of its smallest decimal. Padded, so that the last participants are worked through like
/// the others. A value that is missing or has too many digits is open: whoever has one is left to the scorer.
/// </summary>
internal sealed class FigureColumn
{
    /// <summary>How much greater than those there are new values may be before rules have to be looked at again.</summary>
    private const long Slack = 8;

    private readonly Dictionary<string, long> _texts = new(StringComparer.Ordinal);
    private readonly bool[] _isOpen;
    private long _low;
    private long _high;

    public FigureColumn(IndicatorDefinition indicator, int count)
    {
        Indicator = indicator;
        Values = new long[Padded(count)];
        _isOpen = new bool[count];
        Scale = indicator.Decimals is { } decimals && decimals <= ScaledNumber.MostDecimals ? decimals : 0;
    }

    public IndicatorDefinition Indicator { get; }

    public long[] Values { get; }

    /// <summary>How many of the digits are decimals.</summary>
    public int Scale { get; private set; }

    /// <summary>The values that rules were translated for; see <see cref="MakeRoom"/>.</summary>
    public (long Low, long High) Room { get; private set; }

    /// <summary>Whether something was put in that rules were not translated for: a greater value, or one with more decimals.</summary>
    public bool IsOutgrown { get; private set; } = true;

    /// <summary>How many values are missing or have too many digits.</summary>
    public int Open { get; private set; }

    public bool IsOpen(int participant) => _isOpen[participant];

    /// <summary>The number of a participant who has one that is not open.</summary>
    public decimal NumberOf(int participant) => ScaledNumber.ToDecimal(Values[participant], Scale);

    /// <summary>The room for so many participants.</summary>
    public static int Padded(int count) => (count + Vector<long>.Count - 1) / Vector<long>.Count * Vector<long>.Count;

    /// <summary>Rules are about to be translated: says what values they may meet.</summary>
    public void MakeRoom()
    {
        var most = (ScaledNumber.Limit - 1) / Slack;
        Room = (Math.Max(_low, -most) * Slack, Math.Min(_high, most) * Slack);
        IsOutgrown = false;
    }

    /// <summary>The number that stands for a text, the same for the same.</summary>
    public long CodeOf(string text)
    {
        if (!_texts.TryGetValue(text, out var code))
        {
            _texts.Add(text, code = _texts.Count);
        }

        return code;
    }

    /// <summary>Puts values there, from a participant on.</summary>
    public void Put(int from, ReadOnlySpan<decimal> values)
    {
        var (low, high) = (0L, 0L);
        var into = Values.AsSpan(from, values.Length);
        var isOpen = _isOpen.AsSpan(from, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (!isOpen[i] && ScaledNumber.TryTake(new DecimalParts(values[i]), Scale, out var units))
            {
                into[i] = units;
                (low, high) = (Math.Min(low, units), Math.Max(high, units));
                continue;
            }

            Widen(low, high);
            (low, high) = (0L, 0L);
            Put(from + i, values[i]);
        }

        Widen(low, high);
    }

    /// <summary>Puts values there that are whole units of so many decimals.</summary>
    public void Put(int from, ReadOnlySpan<long> units, int decimals)
    {
        if (Open > 0 || (decimals > Scale && !TryRescale(decimals)) || !TryPut(from, units, Scale - decimals))
        {
            for (var i = 0; i < units.Length; i++)
            {
                Put(from + i, ScaledNumber.ToDecimal(units[i], decimals));
            }
        }
    }

    private bool TryPut(int from, ReadOnlySpan<long> units, int by)
    {
        var (low, high, power) = (0L, 0L, ScaledNumber.PowerOfTen(by));
        var into = Values.AsSpan(from, units.Length);
        for (var i = 0; i < units.Length; i++)
        {
            (low, high) = (Math.Min(low, units[i]), Math.Max(high, units[i]));
            into[i] = units[i] * power;
        }

        var fits = ScaledNumber.TryScale(low, by, out low) && ScaledNumber.TryScale(high, by, out high);
        if (fits)
        {
            Widen(low, high);
        }

        return fits;
    }

    /// <summary>Puts a value there; null takes it away.</summary>
    public void Put(int participant, IndicatorValue? value)
    {
        switch (value?.Value)
        {
            case decimal number:
                Put(participant, number);
                break;
            case bool flag:
                Put(participant, flag ? 1L : 0L, isOpen: false);
                break;
            case string text:
                Put(participant, CodeOf(text), isOpen: false);
                break;
            default:
                Put(participant, 0L, isOpen: true);
                break;
        }
    }

    private void Put(int participant, decimal number)
    {
        if (ScaledNumber.TryTake(new DecimalParts(number), Scale, out var units))
        {
            Put(participant, units, isOpen: false);
            return;
        }

        var fits = ScaledNumber.TryTake(number, out units, out var scale);
        if (fits && scale > Scale)
        {
            fits = TryRescale(scale);
        }

        fits = fits && ScaledNumber.TryScale(units, Scale - scale, out units);
        Put(participant, fits ? units : 0L, !fits);
    }

    private void Put(int participant, long units, bool isOpen)
    {
        if (isOpen != _isOpen[participant])
        {
            _isOpen[participant] = isOpen;
            Open += isOpen ? 1 : -1;
        }

        Values[participant] = units;
        Widen(units, units);
    }

    private void Widen(long low, long high)
    {
        (_low, _high) = (Math.Min(_low, low), Math.Max(_high, high));
        IsOutgrown |= low < Room.Low || high > Room.High;
    }

    private bool TryRescale(int scale)
    {
        var by = scale - Scale;
        if (!ScaledNumber.TryScale(_low, by, out var low) || !ScaledNumber.TryScale(_high, by, out var high))
        {
            return false;
        }

        var power = ScaledNumber.PowerOfTen(by);
        for (var i = 0; i < Values.Length; i++)
        {
            Values[i] *= power;
        }

        (Scale, _low, _high, IsOutgrown) = (scale, low, high, true);
        return true;
    }
}
