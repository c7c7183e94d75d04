using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Try;

/// <summary>The rules of a draft and figures to try them on.</summary>
internal sealed record TrySource
{
    public Campaign? Rules { get; init; }

    /// <summary>What keeps the rules or the figures from being used.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    public IReadOnlyList<Submission> Figures { get; init; } = [];
}
