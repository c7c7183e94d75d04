using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Tells kinds of files apart.</summary>
internal static class FileKinds
{
    /// <summary>How workbooks of before 2007 begin, and those with a password.</summary>
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    /// <summary>By the name's ending; null when it is none of those that are read.</summary>
    public static FileKind? Of(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" or ".TXT" => FileKind.Text,
        ".XLSX" => FileKind.Workbook,
        ".JSON" => FileKind.Json,
        _ => null,
    };

    /// <summary>By the file's beginning, where the name says otherwise than a workbook shows.</summary>
    /// <exception cref="UnreadableFileException">It is a workbook of a kind that is not read.</exception>
    public static FileKind Of(FileKind named, ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith(Zip) => FileKind.Workbook,
        _ when bytes.StartsWith(Compound) => throw new UnreadableFileException(ReadingTexts.OldWorkbook, ReadingTexts.SaveWithoutPassword),
        _ => named,
    };
}
