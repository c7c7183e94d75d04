using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The participant that was probably meant.</summary>
internal static class NearestId
{
    /// <summary>Who has the text as a name, or else the nearest id; null when none is near.</summary>
    public static string? To(string written, IReadOnlyList<ScoreSheet> sheets) =>
        sheets.FirstOrDefault(s => string.Equals(s.Name, written, StringComparison.OrdinalIgnoreCase))?.Participant
        ?? Suggestion.Nearest(written, sheets.Select(s => s.Participant));
}
