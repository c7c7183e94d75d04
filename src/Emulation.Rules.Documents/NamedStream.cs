namespace Emulation.Rules.Documents;

/// <summary>A file to read, with its name.</summary>
/// <param name="name">Its name: its ending says what it is, and messages call it so.</param>
/// <param name="stream">The file, from its position on; it is left open.</param>
public sealed class NamedStream(string name, Stream stream)
{
    /// <summary>The file's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The file's content.</summary>
    public Stream Stream { get; } = stream ?? throw new ArgumentNullException(nameof(stream));
}
