using System.Text;
using System.Text.Json;

namespace Emulation.Rules.Writing;

/// <summary>The name of a field, encoded once, with all that stands before its value in either form.</summary>
internal sealed class JsonName
{
    private readonly byte[]?[] _lines = new byte[]?[JsonLines.UsualDepth];
    private readonly byte[] _name;

    /// <param name="name">The name; nothing in it needs an escape.</param>
    public JsonName(string name)
    {
        Encoded = JsonEncodedText.Encode(name);
        _name = Encoding.UTF8.GetBytes($"\"{Encoded}\"");
        Canonical = [(byte)',', .. _name, (byte)':'];
    }

    /// <summary>The name alone.</summary>
    public JsonEncodedText Encoded { get; }

    /// <summary>A comma, the name and the colon.</summary>
    public byte[] Canonical { get; }

    /// <summary>A comma, a line break, the indentation at that depth, the name, the colon and a space.</summary>
    public ReadOnlySpan<byte> Indented(int depth) => depth < _lines.Length ? _lines[depth] ??= Line(depth) : Line(depth);

    private byte[] Line(int depth) => [.. JsonLines.At(depth), .. _name, .. ": "u8];
}
