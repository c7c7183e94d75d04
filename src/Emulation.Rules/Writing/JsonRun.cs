using System.Text;

namespace Emulation.Rules.Writing;

/// <summary>Fields that mostly have these very values, one after the other, encoded together.</summary>
internal sealed class JsonRun
{
    public const string Null = "null";
    public const string True = "true";
    public const string False = "false";
    public const string Empty = "[]";

    private readonly byte[]?[] _lines = new byte[]?[JsonLines.UsualDepth];

    /// <param name="fields">The fields, in order, each with one of the values above.</param>
    public JsonRun(params (JsonName Name, string Value)[] fields)
    {
        Fields = fields;
        Canonical = [.. fields.SelectMany(field => (byte[])[.. field.Name.Canonical, .. Encoding.ASCII.GetBytes(field.Value)])];
    }

    public IReadOnlyList<(JsonName Name, string Value)> Fields { get; }

    /// <summary>The fields, a comma before each.</summary>
    public byte[] Canonical { get; }

    /// <summary>The fields, each on a line of its own at that depth, a comma before each.</summary>
    public ReadOnlySpan<byte> Indented(int depth) => depth < _lines.Length ? _lines[depth] ??= Lines(depth) : Lines(depth);

    private byte[] Lines(int depth) =>
        [.. Fields.SelectMany(field => (byte[])[.. field.Name.Indented(depth), .. Encoding.ASCII.GetBytes(field.Value)])];
}
