namespace Emulation.Rules.Documents;

/// <summary>A file to read, with its name.</summary>
/// <param name="name">Its name: its ending says what it is, and messages call it so.</param>
/// <param name="content">The file, from its position on; it is left open.</param>
public sealed class NamedFile(string name, Stream content)
{
    /// <summary>The file's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The file's content.</summary>
    public Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));
}
