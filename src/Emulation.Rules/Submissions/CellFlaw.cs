using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>Why what a spreadsheet shows in a cell cannot be taken for its value, and what to do.</summary>
internal sealed record CellFlaw(LocalizedText Reason, LocalizedText Mend)
{
    public static readonly CellFlaw NotComputed = new(CellTexts.NotComputed, CellTexts.NotComputedMend);

    public static readonly CellFlaw OfAnotherFile = new(CellTexts.OfAnotherFile, CellTexts.OfAnotherFileMend);

    public static readonly CellFlaw Error = new(CellTexts.Error, CellTexts.ErrorMend);

    public static readonly CellFlaw Percentage = new(CellTexts.Percentage, CellTexts.PercentageMend);

    public static readonly CellFlaw DateForNumber = new(CellTexts.DateForNumber, CellTexts.DateForNumberMend);

    /// <summary>What was typed as an id or a name, such as 6/2 for a class, is a day since.</summary>
    public static readonly CellFlaw DateForName = new(CellTexts.DateForName, CellTexts.DateForNameMend);

    public static readonly CellFlaw NumberForDate = new(CellTexts.NumberForDate, CellTexts.NumberForDateMend);

    /// <summary>A cell whose text is gone is not an empty one.</summary>
    public static readonly CellFlaw LostText = new(CellTexts.LostText, CellTexts.LostTextMend);

    public static readonly CellFlaw Merged = new(CellTexts.Merged, CellTexts.MergedMend);

    /// <summary>Whether a message would show the text otherwise than it stands, and leaves out what is not seen.</summary>
    public bool HidesCharacters { get; private init; }

    /// <summary>
    /// The flaw of a number or date whose characters may stand in another order than they are seen; null of any other.
    /// </summary>
    public static CellFlaw? Turned(string text)
    {
        // Nearly every cell is of digits and signs alone.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u0600') < 0)
        {
            return null;
        }

        var marks = text.Where(c => CharacterKinds.IsDirection(c)).Distinct().Order().Select(c => CharacterKinds.CodePoint(c)).ToList();
        return marks.Count == 0 ? null : new(CellTexts.Turned(string.Join(", ", marks)), CellTexts.TurnedMend) { HidesCharacters = true };
    }
}
