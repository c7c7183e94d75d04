using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Numbers and dates as the reader writes them. The formats are our own, so that no machine's settings alter a paper.</summary>
internal sealed partial class DocumentTexts
{
    public const string None = "–";

    /// <summary>Groups of thousands begin with five digits: 2024 stays a year.</summary>
    private const decimal GroupedFrom = 10_000m;

    private static readonly NumberFormatInfo Comma = NumberFormatInfo.ReadOnly(
        new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" });
    private static readonly NumberFormatInfo Point = NumberFormatInfo.ReadOnly(
        new NumberFormatInfo { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NegativeSign = "−" });

    /// <summary>Of a language that a host registered.</summary>
    private NumberFormatInfo? _numbers;

    private NumberFormatInfo Numbers => language == Language.Vietnamese ? Comma : language == Language.English ? Point
        : (_numbers ??= NumbersOf(language.Culture.NumberFormat));

    public string Number(decimal? value) => value is not { } number ? None
        : number.ToString(Math.Abs(number) >= GroupedFrom ? "#,0.############################" : "0.############################", Numbers);

    public string Number(int? value) => Number((decimal?)value);

    public string Signed(decimal? value) => value is > 0m ? "+" + Number(value) : Number(value);

    public string PercentOf(decimal? value) => value is null ? None : In($"{Number(value)}%", $"{Number(value)} %");

    public string Date(DateOnly date) => language == Language.Vietnamese ? date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : language == Language.English ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : date.ToString(language.Culture.DateTimeFormat.ShortDatePattern, language.Culture);

    /// <summary>
    /// As the head of a paper has it: days below ten and the months January and February with a zero (Decree 30/2020/NĐ-CP, appendix I).
    /// </summary>
    public string PlaceAndDate(string? place, DateOnly? date)
    {
        var where = string.IsNullOrWhiteSpace(place) ? "……………" : place;
        return date is { } day
            ? In(
                $"{where}, ngày {day.Day.ToString("00", Numbers)} tháng {(day.Month <= 2 ? "0" : "")}{day.Month} năm {day.Year}",
                $"{where}, {Date(day)}")
            : In($"{where}, ngày …… tháng …… năm ………", $"{where}, ……………………………");
    }

    private static NumberFormatInfo NumbersOf(NumberFormatInfo culture) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = culture.NumberDecimalSeparator,
        NumberGroupSeparator = culture.NumberGroupSeparator,
        NegativeSign = Point.NegativeSign,
    });
}
