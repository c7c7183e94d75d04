namespace Emulation.Rules.Definitions;

/// <summary>Whether the runtime can bring texts to one form; in invariant globalization mode it hands them back as they are.</summary>
internal static class UnicodeSupport
{
    /// <exception cref="PlatformNotSupportedException">It cannot: two spellings of one Vietnamese letter would be two names.</exception>
    public static void Require()
    {
        if (!string.Equals("e\u0301".Normalize(), "\u00E9", StringComparison.Ordinal))
        {
            throw new PlatformNotSupportedException(
                "Unicode normalization is switched off: the process runs in invariant globalization mode. Set "
                    + "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 (or InvariantGlobalization to false) and install ICU, on Alpine the "
                        + "package icu-libs.");
        }
    }
}
