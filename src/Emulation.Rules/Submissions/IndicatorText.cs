using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads one value as a person writes it: in a form, on a command line.</summary>
internal static class IndicatorText
{
    /// <summary>
    /// Reads a text as the value of an indicator: numbers and dates as the culture writes them, yes and no, a choice by id or name.
    /// </summary>
    /// <param name="indicator">The indicator, which is no list.</param>
    /// <param name="text">The text, which is not blank.</param>
    /// <param name="culture">How numbers and dates are written; a number that may have separators of thousands is not guessed.</param>
    /// <param name="value">The value; null when something is wrong.</param>
    /// <param name="diagnostics">What is wrong, and what there is to note.</param>
    /// <param name="participant">Whom messages name.</param>
    /// <returns>Whether nothing is wrong. Whether the value lies within the indicator's limits, <see cref="Campaign.Check"/>
    /// tells.</returns>
    /// <exception cref="ArgumentException">The indicator is a list, or the text is blank.</exception>
    public static bool TryRead(
        IndicatorDefinition indicator,
        string text,
        CultureInfo culture,
        [NotNullWhen(true)] out IndicatorValue? value,
        out IReadOnlyList<Diagnostic> diagnostics,
        string participant = "")
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(participant);
        if (indicator.Type == IndicatorType.List)
        {
            throw new ArgumentException($"Indicator '{indicator.Id}' is a list, and no text is one.", nameof(indicator));
        }

        var bag = new DiagnosticBag();
        var cells = new CellFaults(new TableOrigin(""), culture, isWritten: false, bag);
        value = cells.Read(indicator, indicator.Id, participant, new DataCell(text, 0, 0));
        cells.Report();
        value = bag.HasErrors ? null : value;
        diagnostics = bag.ToSortedList();
        return value is not null;
    }
}
