using Emulation.Rules.Diagnostics;

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

    public static UnreadableFileException Because(
        string vietnamese,
        string english,
        string mendVietnamese,
        string mendEnglish,
        int line = 0,
        int column = 0) => new(
        new LocalizedText
        {
            Vietnamese = vietnamese,
            English = english,
        }, new LocalizedText { Vietnamese = mendVietnamese, English = mendEnglish }, line, column);

    /// <summary>More of something than is read.</summary>
    public static UnreadableFileException Beyond(string vietnamese, string english) => Because(
        vietnamese, english,
        "Bỏ những gì không phải số liệu, hoặc chia tệp thành nhiều phần.", "Leave out what is no data, or split the file.");
}
