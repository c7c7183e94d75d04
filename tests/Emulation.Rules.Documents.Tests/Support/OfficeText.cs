using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>An office document as lines to be looked at: an element a line with its attributes and its text, part by part.</summary>
internal static class OfficeText
{
    /// <summary>Relationships carry names made up anew each time: they are numbered in the order they are met.</summary>
    public static string Of(Stream document)
    {
        var (text, names) = (new StringBuilder(), new Dictionary<string, string>(StringComparer.Ordinal));
        using var zip = new ZipArchive(document, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries.Where(IsLookedAt).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            text.Append("== ").Append(entry.FullName).Append('\n');
            using var content = entry.Open();
            Write(XElement.Load(content), 0, text, names);
        }

        return text.ToString();
    }

    private static bool IsLookedAt(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
            && !entry.FullName.StartsWith("docProps/", StringComparison.Ordinal) && entry.FullName != "[Content_Types].xml";

    private static void Write(XElement element, int depth, StringBuilder text, Dictionary<string, string> names)
    {
        var (lines, shown) = (0, element);
        text.Append(' ', depth);
        // What has one element in it and nothing beside is said with it on one line.
        for (; ; lines++)
        {
            text.Append(lines == 0 ? "" : "/").Append(shown.Name.LocalName);
            foreach (var attribute in shown.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                text.Append(CultureInfo.InvariantCulture, $" {attribute.Name.LocalName}={ValueOf(attribute, names)}");
            }

            if (shown.Nodes().Count() != 1 || shown.FirstNode is not XElement only)
            {
                break;
            }

            shown = only;
        }

        text.Append(shown.HasElements || shown.Value.Length == 0 ? "" : $": {shown.Value.ReplaceLineEndings("\\n")}").Append('\n');
        foreach (var child in shown.Elements())
        {
            Write(child, depth + 1, text, names);
        }
    }

    private static string ValueOf(XAttribute attribute, Dictionary<string, string> names)
    {
        const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        if (attribute.Name.NamespaceName != Relationships)
        {
            return attribute.Value;
        }

        names.TryAdd(attribute.Value, $"part{names.Count + 1}");
        return names[attribute.Value];
    }
}
