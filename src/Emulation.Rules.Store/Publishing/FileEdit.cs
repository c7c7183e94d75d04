using System.Text;

namespace Emulation.Rules.Store.Publishing;

/// <summary>A change of one file of a draft.</summary>
public sealed class FileEdit
{
    private FileEdit(string path, ReadOnlyMemory<byte>? content, string? eTag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = path;
        Content = content;
        ETag = eTag;
    }

    /// <summary>The path within the campaign, with <c>/</c>; no <c>..</c>, no path of the machine.</summary>
    public string Path { get; }

    /// <summary>The new bytes; null to take the file out of the draft.</summary>
    public ReadOnlyMemory<byte>? Content { get; }

    /// <summary>The etag of the file as it was read; null where there was none.</summary>
    public string? ETag { get; }

    /// <summary>The file gets this text, in UTF-8.</summary>
    /// <param name="path">The path within the campaign.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="eTag">The etag of the file as it was read; null where there was none.</param>
    public static FileEdit Write(string path, string text, string? eTag = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FileEdit(path, Encoding.UTF8.GetBytes(text), eTag);
    }

    /// <summary>The file gets these bytes.</summary>
    /// <param name="path">The path within the campaign.</param>
    /// <param name="content">All of its bytes.</param>
    /// <param name="eTag">The etag of the file as it was read; null where there was none.</param>
    public static FileEdit WriteBytes(string path, ReadOnlyMemory<byte> content, string? eTag = null) => new(path, content, eTag);

    /// <summary>The file goes.</summary>
    /// <param name="path">The path within the campaign.</param>
    /// <param name="eTag">The etag of the file as it was read.</param>
    public static FileEdit Remove(string path, string eTag)
    {
        ArgumentNullException.ThrowIfNull(eTag);
        return new FileEdit(path, null, eTag);
    }
}
