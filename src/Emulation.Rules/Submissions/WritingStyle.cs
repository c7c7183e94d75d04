using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>How a table writes its numbers and dates: told once for the whole table, whatever the number of cells.</summary>
internal sealed class WritingStyle(CultureInfo? culture)
{
    private const string Point = ".";
    private const string Comma = ",";

    private readonly Dictionary<string, Doubts> _doubts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Column, char Separator)> _decimals = [];
    private readonly FaultGroups _groups = new();
    private readonly List<(string Text, SourcePosition At)> _others = [];
    private (string Text, SourcePosition At)? _point;
    private (string Text, SourcePosition At)? _comma;
    private int _otherCount;
    private bool _areOthersDates;

    /// <summary>A decimal that reads in one way only.</summary>
    public void Saw(string column, NumberText number, TableOrigin origin, DataCell cell)
    {
        _decimals.Add((column, number.Separator));
        if (number.Separator == ',')
        {
            _comma ??= (cell.Text.Trim(), origin.PositionOf(cell));
        }
        else
        {
            _point ??= (cell.Text.Trim(), origin.PositionOf(cell));
        }
    }

    /// <summary>A number that reads in two ways, unless the column turns out to hold decimals with its separator.</summary>
    public void Doubt(string column, NumberText number, string text, SourcePosition at)
    {
        if (!_doubts.TryGetValue(column + number.Separator, out var doubts))
        {
            _doubts.Add(column + number.Separator, doubts = new Doubts(column, number.Separator));
        }

        doubts.Add(number, text, at);
    }

    public void Grouped(string text, SourcePosition at) => _groups.Add(Codes.GroupedNumber, "", text, at, text);

    /// <summary>A number or date of another culture than the one in force.</summary>
    public void Other(string text, SourcePosition at, bool isDate)
    {
        _areOthersDates |= isDate;
        _otherCount++;
        if (_others.Count < Doubts.MostPlaces)
        {
            _others.Add((text, at));
        }
    }

    public void ReportTo(DiagnosticBag bag)
    {
        ReportOthers(bag);
        foreach (var doubts in _doubts.Values.Where(d => !IsSettled(d)))
        {
            foreach (var (number, text, at) in doubts.Places)
            {
                var (value, grouped) = (Shown(number.Value, number.Separator), Shown(number.WithoutGroups, number.Separator));
                var written =
                    text.Trim()
                        .Replace(
                            number.Separator.ToString(),
                            culture?.NumberFormat.NumberDecimalSeparator ?? number.Separator.ToString(),
                            StringComparison.Ordinal);
                _groups.Add(Codes.DoubtfulNumber, "", text, at, text.Trim(), value, grouped, written + "0");
            }

            _groups.Count(Codes.DoubtfulNumber, "", doubts.Count - doubts.Places.Count);
        }

        _groups.ReportTo(bag);
    }

    private bool IsSettled(Doubts doubts) =>
        (culture is null || culture.NumberFormat.NumberDecimalSeparator[0] == doubts.Separator)
            && _decimals.Contains((doubts.Column, doubts.Separator));

    private void ReportOthers(DiagnosticBag bag)
    {
        if (culture is null && _point is { } point && _comma is { } comma)
        {
            bag.Add(Codes.OtherStyle.At(comma.At, comma.Text, DecimalBy(Comma), PointIn(point), CellTexts.BothStyles));
        }

        if (_otherCount == 0)
        {
            return;
        }

        var first = _others[0];
        var own = culture!.NumberFormat.NumberDecimalSeparator;
        var isNumber = NumberText.Read(first.Text).Style == NumberStyle.Decimal;
        var written = isNumber ? DecimalBy(own == Point ? Comma : Point) : CellTexts.DayMonthYear;
        var read = isNumber ? DecimalBy(own) : DatesOf(culture);
        var isMixed = own == Point ? _point is not null : _comma is not null;
        var told = Codes.OtherStyle.At(first.At, first.Text, written, read, isNumber && isMixed ? CellTexts.BothStyles : MendOf(own));
        bag.Add(_otherCount == 1 ? told : told.WithPlaces(_others, _otherCount));
    }

    private LocalizedText MendOf(string own) =>
        own == Point || _areOthersDates ? CellTexts.AddCulture : CellTexts.LeaveOutCulture(culture!.Name);

    private static LocalizedText DecimalBy(string separator) => separator switch
    {
        Comma => CellTexts.DecimalComma,
        Point => CellTexts.DecimalPoint,
        _ => CellTexts.DecimalSign(separator),
    };

    private static LocalizedText PointIn((string Text, SourcePosition At) example) =>
        CellTexts.AsIn(DecimalBy(Point), example.Text, example.At.Short);

    private static LocalizedText DatesOf(CultureInfo culture) => ValueKinds.DatesIn(culture);

    private static string Shown(decimal value, char separator) => DecimalText.Of(value).Replace('.', separator);

    /// <summary>The doubtful numbers of a column with one separator: their number and the first.</summary>
    private sealed class Doubts(string column, char separator)
    {
        public const int MostPlaces = 3;

        public string Column => column;

        public char Separator => separator;

        public int Count { get; private set; }

        public List<(NumberText Number, string Text, SourcePosition At)> Places { get; } = [];

        public void Add(NumberText number, string text, SourcePosition at)
        {
            Count++;
            if (Places.Count < MostPlaces)
            {
                Places.Add((number, text, at));
            }
        }
    }
}
