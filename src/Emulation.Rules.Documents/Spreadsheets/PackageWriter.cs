using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using Emulation.Rules.Documents.Reading;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>
/// An Office Open XML package, written part after part into a stream: what is written is kept nowhere. One part at a time is open.
/// </summary>
internal sealed class PackageWriter(Stream output) : IDisposable
{
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>No clock has a part in what is written; a package cannot say an earlier day.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    private readonly List<(string Part, string ContentType)> _parts = [];

    /// <summary>The id by which a part names the part it is related to, counted from 0 in the order told to <see cref="Relate"/>.</summary>
    public static string IdOf(int number) => "r" + CellAddress.Text(number);

    /// <summary>Begins a part. Its writer ends it.</summary>
    public XmlWriter Open(string part, string contentType)
    {
        _parts.Add((part, contentType));
        return Create(part);
    }

    public void Add(string part, string contentType, OpenXmlElement root)
    {
        using var writer = Open(part, contentType);
        root.WriteTo(writer);
    }

    /// <summary>Names the parts that belong to a part; those of the package itself belong to no name.</summary>
    public void Relate(string part, params IEnumerable<(string Kind, string Target)> targets)
    {
        using var writer = Create(Relationships.FileOf(part));
        writer.WriteStartElement("Relationships", Packages + "relationships");
        foreach (var ((kind, target), i) in targets.Select((target, i) => (target, i)))
        {
            Element(writer, "Relationship", ("Id", IdOf(i)), ("Type", Kinds + kind), ("Target", "/" + target));
        }

        writer.WriteEndElement();
    }

    /// <summary>Ends the package: only then it can be read.</summary>
    public void Finish()
    {
        using var writer = Create("[Content_Types].xml");
        writer.WriteStartElement("Types", Packages + "content-types");
        Element(writer, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(writer, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        foreach (var (part, contentType) in _parts)
        {
            Element(writer, "Override", ("PartName", "/" + part), ("ContentType", contentType));
        }

        writer.WriteEndElement();
    }

    public void Dispose() => _archive.Dispose();

    private XmlWriter Create(string part)
    {
        var entry = _archive.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = Always;
        return XmlWriter.Create(
            entry.Open(),
            new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true });
    }

    private static void Element(XmlWriter writer, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteEndElement();
    }
}
