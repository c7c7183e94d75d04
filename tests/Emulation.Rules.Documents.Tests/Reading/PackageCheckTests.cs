using System.Buffers.Binary;
using System.IO.Compression;
using Emulation.Rules.Documents.Reading;

namespace Emulation.Rules.Documents.Tests.Reading;

public sealed class PackageCheckTests
{
    [Theory]
    [InlineData(50, 20_000_000, false)]
    [InlineData(51, 20_000_000, true)]
    [InlineData(1, 20_000_001, true)]
    public void Parts_are_counted_together_and_a_large_one_may_not_be_packed_tightly(int parts, int length, bool isRefused)
    {
        using var archive = new ZipArchive(new MemoryStream(Archive(parts, length)));

        var check = () => PackageChecks.Check(archive);

        if (isRefused)
        {
            check.Should().Throw<UnreadableFileException>();
        }
        else
        {
            check.Should().NotThrow();
        }
    }

    /// <summary>Parts of a letter each, of which the table of contents says that they are so long once unpacked.</summary>
    private static byte[] Archive(int parts, int length)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < parts; i++)
            {
                using var part = archive.CreateEntry($"part{i}").Open();
                part.WriteByte((byte)'x');
            }
        }

        var bytes = stream.ToArray();
        for (var at = 0; bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0; at += next + 4)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + next + 24), length);
        }

        return bytes;
    }
}
