using System.IO.Compression;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Looks at the table of contents of a zip file, before anything in it is unpacked.</summary>
internal static class PackageChecks
{
    /// <exception cref="UnreadableFileException">Its parts are too many, too large or packed like a bomb, or their names lead out of
    /// it.</exception>
    public static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > ReadingLimits.Parts)
        {
            throw UnreadableFileException.Beyond(ReadingTexts.ManyParts(ReadingLimits.Parts));
        }

        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            if (LeadsOut(entry.FullName))
            {
                throw new UnreadableFileException(ReadingTexts.PartLeadsOut(entry.FullName), ReadingTexts.NotOfAProgram);
            }

            unpacked += entry.Length;
            if (unpacked > ReadingLimits.UnpackedBytes
                || (entry.Length > ReadingLimits.SmallPart && entry.Length / Math.Max(1, entry.CompressedLength) > ReadingLimits.Packing))
            {
                throw Bomb();
            }
        }
    }

    /// <summary>A part is longer than a workbook's may be.</summary>
    public static UnreadableFileException Bomb() => new(
        ReadingTexts.Unpacked(ReadingLimits.UnpackedBytes, ReadingLimits.Packing), ReadingTexts.RemoveWhatIsNoData);

    private static bool LeadsOut(string name) =>
        name.StartsWith('/')
            || name.StartsWith('\\')
            || name.Contains(':', StringComparison.Ordinal)
            || name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
