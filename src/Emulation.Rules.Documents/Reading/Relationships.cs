using System.Xml;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Which parts belong to a part of a workbook.</summary>
internal sealed class Relationships
{
    private readonly List<(string Id, string Kind, string Target)> _targets = [];

    /// <summary>Reads a file of relationships; targets are named from <paramref name="owner"/>.</summary>
    /// <exception cref="UnreadableFileException">A sheet, the texts or the styles are outside the workbook.</exception>
    public static Relationships Read(Workbook workbook, string file, string owner) => Workbook.Guard(file, () =>
    {
        var relationships = new Relationships();
        using var reader = workbook.OpenPart(file);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
            {
                relationships.Add(reader, owner);
            }
        }

        return relationships;
    });

    /// <summary>The file in which the relationships of a part are.</summary>
    public static string FileOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    /// <summary>The part of a kind; null when there is none.</summary>
    public string? TargetOf(string kind) => _targets.Find(t => t.Kind == kind).Target;

    /// <summary>The part that the element names by its <c>r:id</c>.</summary>
    public string? TargetOfId(XmlReader reader)
    {
        string? id = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            id = reader is { LocalName: "id", NamespaceURI.Length: > 0 } ? reader.Value : id;
        }

        reader.MoveToElement();
        return _targets.Find(t => t.Id == id && t.Kind == "worksheet").Target;
    }

    private void Add(XmlReader reader, string owner)
    {
        var type = reader.GetAttribute("Type") ?? "";
        var kind = type[(type.LastIndexOf('/') + 1)..];
        var target = reader.GetAttribute("Target") ?? "";
        if (reader.GetAttribute("TargetMode") != "External")
        {
            _targets.Add((reader.GetAttribute("Id") ?? "", kind, Within(owner, target)));
        }
        else if (kind is "worksheet" or "sharedStrings" or "styles" or "officeDocument")
        {
            throw new UnreadableFileException(ReadingTexts.PartElsewhere(kind, target), ReadingTexts.CopyTheData);
        }
    }

    private static string Within(string owner, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var path = owner.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
