using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

public sealed partial class Campaign
{
    /// <summary>
    /// Reads a text as the value of an indicator, as a person writes it in a form: numbers and dates as the culture writes them, yes and
    /// no, a choice by id or name.
    /// </summary>
    /// <param name="indicator">The id of the indicator, which is no list.</param>
    /// <param name="text">The text, which is not blank.</param>
    /// <param name="culture">How numbers and dates are written; a number that may have separators of thousands is not guessed.</param>
    /// <param name="value">The value; null when something is wrong.</param>
    /// <param name="diagnostics">What is wrong, and what there is to note.</param>
    /// <param name="participant">Whom messages name.</param>
    /// <returns>Whether nothing is wrong. Whether the value lies within the indicator's limits, <see cref="Check"/> tells.</returns>
    /// <exception cref="ArgumentException">There is no such indicator, it is a list, or the text is blank.</exception>
    public bool TryReadValue(
        string indicator,
        string text,
        CultureInfo culture,
        [NotNullWhen(true)] out IndicatorValue? value,
        out IReadOnlyList<Diagnostic> diagnostics,
        string participant = "")
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _compiled.Indicators.TryGetValue(indicator, out var found)
            ? IndicatorText.TryRead(found.Indicator, text, culture, out value, out diagnostics, participant)
            : throw new ArgumentException($"Campaign '{Definition.Id}' has no indicator '{indicator}'.", nameof(indicator));
    }
}
