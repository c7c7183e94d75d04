using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Emulation.Rules.Studio.Assets;

/// <summary>The files a browser asks for, out of the archive inside the assembly. Thread-safe.</summary>
internal sealed class StudioAssets
{
    private const string Resource = "studio-assets.zip";

    private readonly byte[] _archive;
    private readonly FrozenSet<string> _names;
    private readonly ConcurrentDictionary<string, byte[]> _compressed = new(StringComparer.Ordinal);

    public StudioAssets()
    {
        using var stream = typeof(StudioAssets).Assembly.GetManifestResourceStream(Resource)!;
        _archive = new byte[stream.Length];
        stream.ReadExactly(_archive);
        Version = Convert.ToHexStringLower(SHA256.HashData(_archive))[..12];
        using var archive = Open();
        _names = archive.Entries.Select(entry => entry.FullName).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Part of every file's address: another version of the package is another address, so that browsers may keep files for ever.
    /// </summary>
    public string Version { get; }

    /// <summary>The file, compressed as <c>gzip</c>; null where there is none of that name.</summary>
    public byte[]? Find(string name) => _names.Contains(name) ? _compressed.GetOrAdd(name, Compress) : null;

    private byte[] Compress(string name)
    {
        using var archive = Open();
        using var file = archive.GetEntry(name)!.Open();
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            file.CopyTo(gzip);
        }

        return compressed.ToArray();
    }

    private ZipArchive Open() => new(new MemoryStream(_archive, writable: false));
}
