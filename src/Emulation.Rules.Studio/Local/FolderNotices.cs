using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Local;

/// <summary>What keeping a folder and the store alike stumbles over now: pages show it to whoever does not see the terminal.</summary>
internal sealed class FolderNotices
{
    private volatile IReadOnlyList<LocalizedText> _now = [];

    /// <summary>As of the last look at the folder.</summary>
    public IReadOnlyList<LocalizedText> Now
    {
        get => _now;
        set => _now = value;
    }
}
