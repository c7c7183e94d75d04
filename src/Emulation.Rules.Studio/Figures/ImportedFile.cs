namespace Emulation.Rules.Studio.Figures;

/// <summary>A file somebody chose, as it was uploaded.</summary>
internal sealed class ImportedFile(string name, ReadOnlyMemory<byte> content)
{
    public string Name => name;

    public MemoryStream Open() => new(content.ToArray(), writable: false);
}
