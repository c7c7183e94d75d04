using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Reads what a file holds from its text alone; names that it leaves to a base, from there.</summary>
internal sealed class OutlineReader
{
    private readonly WorkspaceFile _file;
    private readonly Dictionary<(SymbolKind Kind, string Owner, string Id), LocalizedText> _names = [];

    private OutlineReader(WorkspaceFile file) => _file = file;

    private static readonly (string Field, SymbolKind Kind)[] Parts =
    [
        (
            "indicators",
            SymbolKind.Indicator), ("figures", SymbolKind.Figure), ("criteria", SymbolKind.Criterion), ("checks", SymbolKind.Check),
        ("disqualifications", SymbolKind.Disqualification), ("awards", SymbolKind.Award), ("legalBasis", SymbolKind.LegalBasis),
    ];

    public static IReadOnlyList<OutlineItem> Read(WorkspaceModel model, string path)
    {
        var reader = new OutlineReader(model.Get(path));
        if (reader._file.Kind == WorkspaceFileKind.Campaign && model.Base is { } below && below.Find(path) is not null)
        {
            reader.Know(Read(below, path), "");
        }

        return reader.Read();
    }

    private void Know(IEnumerable<OutlineItem> items, string owner)
    {
        foreach (var item in items)
        {
            _names[(item.Kind, item.Kind == SymbolKind.Choice ? owner : "", item.Id)] = item.Name;
            Know(item.Children, item.Id);
        }
    }

    private IReadOnlyList<OutlineItem> Read() => _file.Kind switch
    {
        WorkspaceFileKind.Campaign =>
            [
                .. Constants(),
                .. Parts.SelectMany(part => Items(_file.Root[part.Field], part.Kind)),
                .. Items(_file.Root["grades"]?["levels"], SymbolKind.Grade),
            ],
        WorkspaceFileKind.Workflows =>
            [.. (_file.Root.Kind == JsonNodeKind.Array ? _file.Root.Children : [_file.Root]).Select(Workflow).OfType<OutlineItem>()],
        _ => [],
    };

    private IEnumerable<OutlineItem> Constants() => (_file.Root["constants"]?.Children ?? []).Select(constant => new OutlineItem
    {
        Kind = SymbolKind.Constant,
        Id = constant.Name!,
        Name = LocalizedText.Same(constant.Name!),
        IsOff = constant.Kind == JsonNodeKind.Null,
        Range = _file.RangeOf(constant.NameStart, constant.End),
        IdRange = _file.RangeOf(constant.NameStart, constant.NameEnd),
    });

    private IEnumerable<OutlineItem> Items(EditNode? array, SymbolKind kind) =>
        (array?.Children ?? []).Select(item => Item(item, kind, item["id"])).OfType<OutlineItem>();

    private OutlineItem? Item(EditNode node, SymbolKind kind, EditNode? id, string owner = "")
    {
        if (id is not { Kind: JsonNodeKind.Text })
        {
            return null;
        }

        List<OutlineItem> children = kind == SymbolKind.Criterion ? [.. Items(node["criteria"], kind)] : [.. Choices(node, id.Text)];
        return new OutlineItem
        {
            Kind = kind,
            Id = id.Text,
            Name = NameOf(node) ?? _names.GetValueOrDefault((kind, owner, id.Text)) ?? LocalizedText.Same(id.Text),
            Points = Number(node[node.TextOf("kind") == "penalty" ? "minPoints" : "maxPoints"]),
            Sum = kind == SymbolKind.Criterion && children.Count > 0 ? SumOf(node) : null,
            IsOff = node["off"] is { Kind: JsonNodeKind.Boolean, Text: "true" },
            Range = _file.RangeOf(node.Start, node.End),
            IdRange = _file.RangeOf(id.Start, id.End),
            Children = children,
        };
    }

    private IEnumerable<OutlineItem> Choices(EditNode node, string owner) => (node["choices"]?.Children ?? [])
        .Select(choice => Item(choice, SymbolKind.Choice, choice.Kind == JsonNodeKind.Text ? choice : choice["id"], owner))
        .OfType<OutlineItem>();

    private OutlineItem? Workflow(EditNode node) => Item(node, SymbolKind.Workflow, node["WorkflowName"]) is { } workflow
        ? workflow with
        {
            Children = [
                .. (node["Rules"]?.Children ?? []).Select(rule => Item(rule, SymbolKind.Rule, rule["RuleName"])).OfType<OutlineItem>(),
            ],
        }
        : null;

    /// <summary>What the criteria of a group come to, of those of its own kind.</summary>
    private static decimal? SumOf(EditNode group)
    {
        var kind = group.TextOf("kind");
        var points = (group["criteria"]?.Children ?? []).Where(child => (child.TextOf("kind") ?? kind) == kind).Select(PointsOf).ToList();
        return points.Contains(null) ? null : points.Sum();
    }

    private static decimal? PointsOf(EditNode criterion) =>
        Number(criterion[criterion.TextOf("kind") == "penalty" ? "minPoints" : "maxPoints"])
            ?? (criterion["criteria"] is null ? null : SumOf(criterion));

    private static decimal? Number(EditNode? node) =>
        node is { Kind: JsonNodeKind.Number }
            && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static LocalizedText? NameOf(EditNode node) => node["name"] switch
    {
        { Kind: JsonNodeKind.Text } one => LocalizedText.Same(one.Text),
        { Kind: JsonNodeKind.Object } both when (both.TextOf("vi") ?? both.TextOf("en")) is { } any =>
            new LocalizedText { Vietnamese = both.TextOf("vi") ?? any, English = both.TextOf("en") ?? any },
        _ => null,
    };
}
