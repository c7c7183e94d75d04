namespace Emulation.Rules.Store.Figures;

/// <summary>A document to be attached to a figure.</summary>
public sealed class NewEvidence
{
    private NewEvidence(
        string indicator, string name, string mediaType, ReadOnlyMemory<byte>? content, string? address, string? sha256, long size)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indicator);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(mediaType);
        (Indicator, Name, MediaType, Content, Address, Sha256, Size) = (indicator, name, mediaType, content, address, sha256, size);
    }

    /// <summary>The indicator it is for.</summary>
    public string Indicator { get; }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The media type, such as <c>application/pdf</c>.</summary>
    public string MediaType { get; }

    internal ReadOnlyMemory<byte>? Content { get; }

    internal string? Address { get; }

    internal string? Sha256 { get; }

    internal long Size { get; }

    /// <summary>A document the store keeps.</summary>
    /// <param name="indicator">The indicator it is for.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="content">Its bytes, at most <see cref="StoreOptions.MostBytes"/>.</param>
    public static NewEvidence Kept(string indicator, string name, string mediaType, ReadOnlyMemory<byte> content) =>
        new(indicator, name, mediaType, content, null, null, content.Length);

    /// <summary>A document the host keeps.</summary>
    /// <param name="indicator">The indicator it is for.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="address">Where the host finds it again.</param>
    /// <param name="sha256">SHA-256 of its bytes, 64 hexadecimal digits.</param>
    /// <param name="size">How many bytes it has.</param>
    public static NewEvidence At(string indicator, string name, string mediaType, string address, string sha256, long size)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        ArgumentNullException.ThrowIfNull(sha256);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return sha256.Length == 64 && sha256.All(char.IsAsciiHexDigit)
            ? new NewEvidence(indicator, name, mediaType, null, address, sha256.ToLowerInvariant(), size)
            : throw new ArgumentException("A SHA-256 has 64 hexadecimal digits.", nameof(sha256));
    }
}
