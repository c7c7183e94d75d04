using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>Reads a cell as the value of an indicator, as a person in a given culture writes it.</summary>
internal sealed class CellParser
{
    private const string IsoDate = "yyyy-MM-dd";
    private const string DayFirst = "d/M/yyyy";
    private const string MonthFirst = "M/d/yyyy";

    /// <summary>Values that are kept to be given again: figures repeat, and a sheet may have millions.</summary>
    private const int MostKept = 10_000;

    /// <summary>Percentages beyond it are as they are: times a hundred they would be no decimal.</summary>
    private const decimal MostDoubtedRatio = 1_000_000_000_000;

    private static readonly IndicatorValue Yes = true;
    private static readonly IndicatorValue No = false;

    private readonly char? _decimalSeparator;
    private readonly string[] _dateFormats;
    private readonly Dictionary<string, CellReading> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellReading> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChoiceNames> _choices = new(StringComparer.Ordinal);

    /// <param name="culture">How numbers and dates are written; null where that is not known: decimals by point or comma, dates like
    /// 2017-12-31 or 31/12/2017.</param>
    public CellParser(CultureInfo? culture)
    {
        _decimalSeparator = culture?.NumberFormat.NumberDecimalSeparator[0];
        _dateFormats = DateFormats(culture);
    }

    /// <summary>The dates that are read in a culture, as formats.</summary>
    public static string[] DateFormats(CultureInfo? culture) => culture is null ? [IsoDate, DayFirst]
        : Equals(culture, CultureInfo.InvariantCulture) ? [IsoDate]
        : [IsoDate, culture.DateTimeFormat.ShortDatePattern.StartsWith('d') ? DayFirst : MonthFirst];

    /// <summary>What a cell that is not blank gives.</summary>
    public CellReading Read(IndicatorDefinition indicator, DataCell cell) =>
        cell.Flaw is { } flaw ? Flawed(indicator, flaw) : indicator.Type switch
    {
        IndicatorType.Number or IndicatorType.Integer => Number(indicator, cell),
        IndicatorType.Boolean => Boolean(cell),
        IndicatorType.Date => Date(cell),
        IndicatorType.Choice => Choice(indicator, cell.Text),
        _ => new(IndicatorValue.Of(cell.Text.Trim())),
    };

    /// <summary>Where a date is asked for, it is no fault to be one: the day alone is none.</summary>
    private static CellReading Flawed(IndicatorDefinition indicator, CellFlaw flaw) =>
        indicator.Type == IndicatorType.Date && flaw == CellFlaw.DateForNumber
            ? CellReading.Of(CellFault.WrongKind)
            : CellReading.Of(flaw);

    private CellReading Number(IndicatorDefinition indicator, DataCell cell)
    {
        switch (cell.Value?.Value)
        {
            case decimal when cell.Format == CellFormat.Percent
                && indicator.Unit is { } unit
                && (unit.Vietnamese.Contains('%') || unit.English.Contains('%')):
                return CellReading.Of(CellFlaw.Percentage);
            case decimal ratio when cell.Format == CellFormat.Percent:
                // Where what is shown is more than the indicator can be, there is no doubt.
                return new(cell.Value) { IsRatio = ratio != 0 && Math.Abs(ratio) < MostDoubtedRatio && IsWithin(indicator, ratio * 100) };
            case decimal:
                return new(cell.Value);
            case DateOnly:
                return CellReading.Of(CellFlaw.DateForNumber);
            case bool:
                return CellReading.Of(CellFault.WrongKind);
        }

        if (!_numbers.TryGetValue(cell.Text, out var reading))
        {
            reading = CellFlaw.Turned(cell.Text) is { } turned
                ? CellReading.Of(turned)
                : Number(NumberText.Read(cell.Text));
            if (_numbers.Count < MostKept)
            {
                _numbers.Add(cell.Text, reading);
            }
        }

        // Where one way of reading gives what the indicator cannot be, there is no doubt.
        var number = reading.Number;
        var isSettled =
            reading.Fault == CellFault.Doubtful
                && (_decimalSeparator ?? number.Separator) == number.Separator
                && !IsWithin(indicator, number.WithoutGroups);
        return isSettled ? reading with { Fault = CellFault.None } : reading;
    }

    private CellReading Number(NumberText number) => number.Style switch
    {
        NumberStyle.Whole => new(number.Value) { Number = number },
        NumberStyle.Decimal =>
            (_decimalSeparator ?? number.Separator) == number.Separator
                ? new(number.Value) { Number = number }
                : new(null, CellFault.OtherStyle) { Number = number },
        NumberStyle.Doubtful => new(number.Value, CellFault.Doubtful) { Number = number },
        NumberStyle.Grouped => CellReading.Of(CellFault.Grouped),
        NumberStyle.Percent => CellReading.Of(CellFault.Percent),
        NumberStyle.TooLong => CellReading.Of(CellFault.TooLong),
        _ => CellReading.Of(CellFault.WrongKind),
    };

    private static bool IsWithin(IndicatorDefinition indicator, decimal value) => !(value < indicator.Min || value > indicator.Max);

    private static CellReading Boolean(DataCell cell) => (cell.Value?.Value is bool known ? known : BooleanWords.Parse(cell.Text)) switch
    {
        true => new(Yes),
        false => new(No),
        null => CellReading.Of(CellFault.WrongKind),
    };

    private CellReading Date(DataCell cell)
    {
        switch (cell.Value?.Value)
        {
            case DateOnly:
                return new(cell.Value);
            case decimal:
                return CellReading.Of(CellFlaw.NumberForDate);
        }

        if (_dates.TryGetValue(cell.Text, out var known))
        {
            return known;
        }

        var reading =
            CellFlaw.Turned(cell.Text) is { } turned ? CellReading.Of(turned) : Date(UnicodeText.Identity(cell.Text));
        if (_dates.Count < MostKept)
        {
            _dates.Add(cell.Text, reading);
        }

        return reading;
    }

    private CellReading Date(string text) =>
        IsDate(text, _dateFormats, out var date) ? new(date)
        : !_dateFormats.Contains(DayFirst) && IsDate(text, [DayFirst], out _) ? CellReading.Of(CellFault.OtherStyle)
        : CellReading.Of(CellFault.WrongKind);

    private static bool IsDate(string text, string[] formats, out DateOnly date) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private CellReading Choice(IndicatorDefinition indicator, string text)
    {
        if (!_choices.TryGetValue(indicator.Id, out var names))
        {
            _choices.Add(indicator.Id, names = new ChoiceNames(indicator));
        }

        return names.Find(text) is { } value ? new(value) : CellReading.Of(CellFault.UnknownChoice);
    }
}
