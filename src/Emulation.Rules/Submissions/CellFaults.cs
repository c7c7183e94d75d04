using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Reads the cells of a table's columns, and tells what is wrong with them: once for each column, and once for how the table writes
/// numbers.
/// </summary>
/// <param name="origin">Where the table comes from.</param>
/// <param name="culture">How numbers and dates are written; null where that is not known.</param>
/// <param name="isWritten">Whether a program wrote the numbers, which parts no thousands.</param>
/// <param name="bag">What is wrong.</param>
internal sealed class CellFaults(TableOrigin origin, CultureInfo? culture, bool isWritten, DiagnosticBag bag)
{
    private const string LongKey = ":digits";

    private readonly CellParser _parser = new(culture);
    private readonly WritingStyle _styles = new(culture);
    private readonly FaultGroups _faults = new();
    private readonly TextNotes _notes = new();

    /// <summary>The cell's value; null when there is none, which is then gathered.</summary>
    /// <param name="indicator">What the column holds.</param>
    /// <param name="named">What messages call it: the indicator, or a list and its field.</param>
    /// <param name="participant">Whose row it is.</param>
    /// <param name="cell">The cell, which is not blank.</param>
    public IndicatorValue? Read(IndicatorDefinition indicator, string named, string participant, DataCell cell)
    {
        var reading = _parser.Read(indicator, cell);
        switch (reading.Fault)
        {
            case CellFault.None:
                if (reading.Number.Style == NumberStyle.Decimal)
                {
                    _styles.Saw(named, reading.Number, origin, cell);
                }
                else if (reading.IsRatio)
                {
                    var (shown, read) = (Shown(cell), reading.Value!.ToString());
                    Add(Codes.ReadingNote, named, cell, CellTexts.ReadAsRatio(named, shown, read), CellTexts.EnterAsShown(shown[..^1]));
                }
                else if (indicator.Type == IndicatorType.Choice)
                {
                    Note(cell);
                }

                break;
            case CellFault.Doubtful when isWritten:
                break;
            case CellFault.Doubtful:
                _styles.Doubt(named, reading.Number, cell.Text, origin.PositionOf(cell));
                break;
            case CellFault.OtherStyle:
                _styles.Other(cell.Text.Trim(), origin.PositionOf(cell), indicator.Type == IndicatorType.Date);
                break;
            case CellFault.Grouped:
                _styles.Grouped(cell.Text.Trim(), origin.PositionOf(cell));
                break;
            case CellFault.Percent:
                Add(Codes.UnusableCell, named, cell, participant, named, Shown(cell), CellTexts.PercentSign, CellTexts.PercentSignMend);
                break;
            case CellFault.TooLong:
                Add(Codes.UnusableCell, named + LongKey, cell, participant, named, Shown(cell), CellTexts.TooLong, CellTexts.TooLongMend);
                break;
            case CellFault.Flawed:
                Add(
                    Codes.UnusableCell,
                    named + reading.Flaw!.Reason.English,
                    cell,
                    participant,
                    named,
                    reading.Flaw.HidesCharacters ? CharacterKinds.Fold(cell.Text) : Shown(cell),
                    reading.Flaw.Reason,
                    reading.Flaw.Mend);
                break;
            case CellFault.UnknownChoice:
                AddUnknown(indicator, named, participant, cell);
                break;
            case CellFault.WrongKind:
                Add(Codes.WrongValue, named, cell, participant, named, Shown(cell), ValueKinds.InCell(indicator.Type, culture));
                break;
        }

        return reading.Value;
    }

    /// <summary>Apart from the rest, which would otherwise pay for it cell by cell.</summary>
    private void AddUnknown(IndicatorDefinition indicator, string named, string participant, DataCell cell) => _faults.AddWith(
        Codes.UnknownChoice,
        named,
        Shown(cell),
        origin.PositionOf(cell),
        () => [participant, named, Shown(cell), ChoiceHint(indicator, Shown(cell))]);

    /// <summary>Notes the unusual characters of an id or a cluster, which are folded away.</summary>
    public void Note(DataCell cell) => _notes.Note(cell.Text, origin, cell);

    /// <summary>The cell may not be read at all.</summary>
    public void Refuse(string named, string participant, DataCell cell, CellFlaw flaw) =>
        Add(Codes.UnusableCell, named + flaw.Reason.English, cell, participant, named, Shown(cell), flaw.Reason, flaw.Mend);

    public void Report()
    {
        _styles.ReportTo(bag);
        _faults.ReportTo(bag);
        _notes.ReportTo(bag);
    }

    private void Add(DiagnosticDescriptor descriptor, string key, DataCell cell, params object?[] arguments) =>
        _faults.Add(descriptor, key, Shown(cell), origin.PositionOf(cell), arguments);

    /// <summary>What stands in the cell; the cell itself where that is nothing.</summary>
    private string Shown(DataCell cell) => cell.Text.Trim() is { Length: > 0 } text ? text : origin.PositionOf(cell).Short;

    private static LocalizedText ChoiceHint(IndicatorDefinition indicator, string text) =>
        NameHint.OfSeveral(text, indicator.Choices.Select(c => (c.Id, c.Name)), ChoiceNames.KeyOf)
            ?? Suggestion.For(text, indicator.Choices.Select(c => c.Id).Concat(indicator.Choices.Select(c => c.Name.Vietnamese)));
}
