using System.Globalization;
using System.IO.Compression;

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
            throw UnreadableFileException.Beyond(
                string.Create(CultureInfo.InvariantCulture, $"tệp có hơn {ReadingLimits.Parts} phần"),
                string.Create(CultureInfo.InvariantCulture, $"it has more than {ReadingLimits.Parts} parts"));
        }

        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            if (LeadsOut(entry.FullName))
            {
                throw UnreadableFileException.Because(
                    $"tên phần '{entry.FullName}' dẫn ra ngoài tệp", $"the name of its part '{entry.FullName}' leads out of the file",
                    "Tệp này không do Excel hay LibreOffice tạo ra: đừng dùng, và hỏi nơi gửi.", "Neither Excel nor LibreOffice made this file: do not use it, and ask where it is from.");
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
    public static UnreadableFileException Bomb() => UnreadableFileException.Because(
        string.Create(
            CultureInfo.InvariantCulture,
            $"khi giải nén, tệp lớn hơn {ReadingLimits.UnpackedBytes} byte hoặc gấp hơn {ReadingLimits.Packing} lần"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"unpacked, it has more than {ReadingLimits.UnpackedBytes} bytes or grows by more than {ReadingLimits.Packing}"),
        "Xóa các dòng, cột, sheet không phải số liệu rồi lưu lại.", "Delete rows, columns and sheets that hold no data, and save it again.");

    private static bool LeadsOut(string name) =>
        name.StartsWith('/')
            || name.StartsWith('\\')
            || name.Contains(':', StringComparison.Ordinal)
            || name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
