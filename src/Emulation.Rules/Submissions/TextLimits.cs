using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>How long texts of submissions may be, wherever they come from.</summary>
internal static class TextLimits
{
    /// <summary>What is compared: ids and clusters.</summary>
    public const int Id = 1_000;

    /// <summary>A name.</summary>
    public const int Label = 1_000;

    /// <summary>A reason, a document.</summary>
    public const int Text = 10_000;

    /// <summary>A value: as much as a cell of a spreadsheet holds.</summary>
    public const int Value = 32_767;

    /// <summary>Says that a text is too long, without repeating it.</summary>
    public static void Refuse(FaultGroups faults, string key, string name, string text, SourcePosition position, int most) => faults.Add(
        Codes.DataTextTooLong, key, "", position, name, DiagnosticTexts.Characters(text.Length), DiagnosticTexts.Characters(most));
}
