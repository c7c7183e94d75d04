using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The participant that was probably meant.</summary>
internal static class NearestId
{
    /// <summary>Who has the text as a name, or else the nearest id; null when none is near.</summary>
    public static string? To(string written, IEnumerable<(string Id, string? Name)> participants)
    {
        var known = participants.ToList();
        return known.Find(p => string.Equals(p.Name, written, StringComparison.OrdinalIgnoreCase)).Id
            ?? DiagnosticHelp.Nearest(written, known.Select(p => p.Id));
    }
}
