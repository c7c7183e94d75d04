using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>A file that cannot be read, or would cost more than any data need: ends the reading, and becomes a diagnostic.</summary>
internal sealed class UnreadableFileException(LocalizedText reason, LocalizedText mend, int line = 0, int column = 0)
    : Exception(reason.English)
{
    public LocalizedText Reason => reason;

    public LocalizedText Mend => mend;

    /// <summary>The place in a text; 0 where it is the whole file.</summary>
    public int Line => line;

    public int Column => column;

    /// <summary>More of something than is read.</summary>
    public static UnreadableFileException Beyond(LocalizedText what) => new(what, ReadingTexts.LeaveOutOrSplit);
}
