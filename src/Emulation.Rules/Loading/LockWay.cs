using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Where a path of <c>"locked"</c> leads: by fields and ids; a criterion is named by its id at whatever depth it stands.</summary>
internal sealed class LockWay
{
    private readonly List<string> _path = [];

    public LockWay(JsonNode root, IReadOnlyList<string> steps)
    {
        _path.Add(steps[0]);
        Found = root[steps[0]];
        var field = steps[0];
        foreach (var step in steps.Skip(1))
        {
            if (!Go(step, field))
            {
                Unknown = step;
                return;
            }

            field = Found!.Kind == JsonNodeKind.Array ? step : "";
        }
    }

    /// <summary>The way as changes are called by: with every id on the way to a criterion.</summary>
    public IReadOnlyList<string> Path => _path;

    /// <summary>What stands there; null for a field of the campaign that the base does not use.</summary>
    public JsonNode? Found { get; private set; }

    /// <summary>The step that leads nowhere; null when all do.</summary>
    public string? Unknown { get; }

    /// <summary>What could have been said instead.</summary>
    public IReadOnlyList<string> Known { get; private set; } = [];

    private bool Go(string step, string field)
    {
        switch (Found)
        {
            case { Kind: JsonNodeKind.Array } when WayTo(Found, step, field) is var (ids, entry):
                _path.AddRange(ids);
                Found = entry;
                return true;
            case { Kind: JsonNodeKind.Array }:
                Known = [.. IdsIn(Found, field)];
                return false;
            case { Kind: JsonNodeKind.Object } when Found[step] is { } inner:
                Found = inner;
                if (step != LayerWords.Criteria)
                {
                    _path.Add(step);
                }

                return true;
            default:
                Known = [.. (Found?.Properties ?? []).Select(p => p.Name)];
                return false;
        }
    }

    /// <summary>The thing of an id, in the criteria tree at any depth, and the ids on the way to it.</summary>
    private static (IReadOnlyList<string> Ids, JsonNode Entry)? WayTo(JsonNode list, string id, string field)
    {
        if (!LayerWords.IsList(field))
        {
            return null;
        }

        if (list.Items.FirstOrDefault(item => LayerWords.IdOf(item) == id) is { } entry)
        {
            return ([id], entry);
        }

        foreach (var group in Groups(list, field))
        {
            if (LayerWords.IdOf(group) is { } outer && WayTo(group[LayerWords.Criteria]!, id, field) is var (ids, inner))
            {
                return ([outer, .. ids], inner);
            }
        }

        return null;
    }

    private static IEnumerable<string> IdsIn(JsonNode list, string field) =>
        list.Items.Select(LayerWords.IdOf)
            .OfType<string>()
            .Concat(Groups(list, field).SelectMany(group => IdsIn(group[LayerWords.Criteria]!, field)));

    private static IEnumerable<JsonNode> Groups(JsonNode list, string field) =>
        field == LayerWords.Criteria ? list.Items.Where(item => item[LayerWords.Criteria] is not null) : [];
}
