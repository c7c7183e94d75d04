using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents;

/// <summary>How a template is made.</summary>
public sealed record TemplateOptions
{
    /// <summary>The language of headings, choices and advice; Vietnamese unless said.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Whether each participant is a row, or the indicators of one participant are the rows; wide unless said.</summary>
    public TemplateLayout Layout { get; init; } = TemplateLayout.Wide;

    /// <summary>Who takes part: rows of a wide sheet, choices of a vertical one. Empty when that is not known.</summary>
    public IReadOnlyList<RosterEntry> Roster { get; init; } = [];
}
