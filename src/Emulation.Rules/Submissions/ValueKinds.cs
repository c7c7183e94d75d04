using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>What a value must be, in words.</summary>
internal static class ValueKinds
{
    private static readonly DateOnly LastOfYear = new(2017, 12, 31);

    public static LocalizedText Of(IndicatorType type) => type switch
    {
        IndicatorType.Number => SubmissionTexts.Number,
        IndicatorType.Integer => SubmissionTexts.Integer,
        IndicatorType.Boolean => SubmissionTexts.Boolean,
        IndicatorType.Date => SubmissionTexts.Date,
        IndicatorType.List => SubmissionTexts.ListOfItems,
        _ => SubmissionTexts.Words,
    };

    /// <summary>What a cell must hold, written in <paramref name="culture"/>.</summary>
    public static LocalizedText InCell(IndicatorType type, CultureInfo? culture) => type switch
    {
        IndicatorType.Boolean => SubmissionTexts.YesNo,
        IndicatorType.Date => DatesIn(culture),
        _ => Of(type),
    };

    /// <summary>The dates that are read in <paramref name="culture"/>, by example.</summary>
    public static LocalizedText DatesIn(CultureInfo? culture)
    {
        var examples = CellParser.DateFormats(culture).Select(format => LastOfYear.ToString(format, CultureInfo.InvariantCulture)).ToList();
        return SubmissionTexts.DateLike(examples);
    }
}
