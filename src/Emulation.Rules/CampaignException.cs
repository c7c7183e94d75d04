using Emulation.Rules.Diagnostics;

namespace Emulation.Rules;

/// <summary>A campaign or its data cannot be used; carries every problem found.</summary>
public sealed class CampaignException : Exception
{
    /// <summary>An exception for <paramref name="diagnostics"/>.</summary>
    public CampaignException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', (diagnostics ?? throw new ArgumentNullException(nameof(diagnostics))).Select(d => d.ToString())))
        => Diagnostics = diagnostics;

    /// <summary>Every problem found, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
