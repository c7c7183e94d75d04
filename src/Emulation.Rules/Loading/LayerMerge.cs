using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>
/// Lays what a campaign says over what its base says: nodes of both files, each with its own place. What is said otherwise is kept, so that
/// it can be held against what may not be touched.
/// </summary>
internal sealed class LayerMerge(DiagnosticBag bag)
{
    private readonly List<LayerChange> _changes = [];

    public IReadOnlyList<LayerChange> Changes => _changes;

    public JsonNode Merge(JsonNode under, JsonNode over)
    {
        var merged = over.Emptied();
        foreach (var own in over.Properties.Where(p => LayerWords.IsOwn(p.Name)))
        {
            merged.Add(own);
        }

        MergeFields(under, over, merged, [], areNamed: false);
        return merged;
    }

    private void MergeFields(JsonNode under, JsonNode over, JsonNode merged, IReadOnlyList<string> path, bool areNamed)
    {
        var isRoot = path.Count == 0;
        foreach (var property in under.Properties.Where(p => !isRoot || !LayerWords.IsOwn(p.Name)))
        {
            var at = LayerWords.Into(path, property.Name);
            if (over.Property(property.Name) is not { } said)
            {
                merged.Add(property);
            }
            else if (LayerWords.Removes(property.Name, said.Value) && property.Value.Kind != JsonNodeKind.Null)
            {
                _changes.Add(new LayerChange(at, said.Position));
            }
            else
            {
                merged.Add(said.With(MergeValue(property.Name, property.Value, said.Value, at, areNamed)));
            }
        }

        foreach (var added in over.Properties.Where(p => under.Property(p.Name) is null && !(isRoot && LayerWords.IsOwn(p.Name))))
        {
            _changes.Add(new LayerChange(LayerWords.Into(path, added.Name), added.Position));
            merged.Add(added);
        }
    }

    private JsonNode MergeValue(string field, JsonNode under, JsonNode over, IReadOnlyList<string> path, bool isNamed)
    {
        if (under.Kind == JsonNodeKind.Array && over.Kind == JsonNodeKind.Array && LayerWords.IsList(field))
        {
            return MergeList(under, over, path);
        }

        if (under.Kind == JsonNodeKind.Object && over.Kind == JsonNodeKind.Object && (isNamed || LayerWords.IsObject(field)))
        {
            var merged = over.Emptied();
            MergeFields(under, over, merged, path, !isNamed && LayerWords.IsNamed(field));
            return merged;
        }

        if (!under.SaysSame(over))
        {
            _changes.Add(new LayerChange(path, over.Position));
        }

        return over;
    }

    private JsonNode MergeList(JsonNode under, JsonNode over, IReadOnlyList<string> path)
    {
        List<(string? Id, JsonNode Node)> entries = [.. under.Items.Select(item => (LayerWords.IdOf(item), item))];
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in over.Items)
        {
            if (LayerWords.IdOf(item) is not { } id || !said.Add(id))
            {
                // The loader says what is wrong with a thing without an id, or with one that is there twice.
                _changes.Add(new LayerChange(path, item.Position));
                entries.Add((null, item));
                continue;
            }

            MergeEntry(entries, id, item, [.. path, id]);
        }

        var merged = over.Emptied();
        entries.ForEach(entry => merged.Add(entry.Node));
        return merged;
    }

    private void MergeEntry(List<(string? Id, JsonNode Node)> entries, string id, JsonNode item, IReadOnlyList<string> path)
    {
        var index = entries.FindIndex(entry => entry.Id == id);
        if (item[LayerWords.Off] is { } off)
        {
            SwitchOff(entries, index, id, item, off, path);
            return;
        }

        JsonNode node;
        if (index < 0)
        {
            _changes.Add(new LayerChange(path, item.Position));
            node = WithoutPlace(item);
        }
        else
        {
            node = MergeItem(entries[index].Node, item, path);
        }

        if (item[LayerWords.Before] is not { } before)
        {
            if (index < 0)
            {
                entries.Add((id, node));
            }
            else
            {
                entries[index] = (id, node);
            }

            return;
        }

        if (index >= 0)
        {
            entries.RemoveAt(index);
            _changes.Add(new LayerChange(path, before.Position));
        }

        var place = before.Kind == JsonNodeKind.Text ? entries.FindIndex(entry => entry.Id == before.Text.Normalize()) : -1;
        if (place < 0)
        {
            var ids = entries.Select(entry => entry.Id).OfType<string>();
            bag.Add(Codes.UnknownBefore.At(before.Position, before.Text, Suggestion.For(before.Text, ids)));
        }

        entries.Insert(place < 0 ? entries.Count : place, (id, node));
    }

    private JsonNode MergeItem(JsonNode under, JsonNode over, IReadOnlyList<string> path)
    {
        if (over.Kind != JsonNodeKind.Object)
        {
            return under;
        }

        var said = WithoutPlace(over);
        var merged = over.Emptied();
        if (under.Kind == JsonNodeKind.Object)
        {
            MergeFields(under, said, merged, path, areNamed: false);
            return merged;
        }

        if (said.Properties.Count > 1)
        {
            _changes.Add(new LayerChange(path, over.Position));
        }

        return said;
    }

    private void SwitchOff(
        List<(string? Id, JsonNode Node)> entries, int index, string id, JsonNode item, JsonNode off, IReadOnlyList<string> path)
    {
        if (off is not { Kind: JsonNodeKind.Boolean, Boolean: true } || item.Properties.Count > 2)
        {
            bag.Add(Codes.SwitchedOffAlone.At(off.Position, id));
        }
        else if (index < 0)
        {
            bag.Add(Codes.NothingToSwitchOff.At(item.Position, id, Suggestion.For(id, entries.Select(entry => entry.Id).OfType<string>())));
        }
        else
        {
            entries.RemoveAt(index);
            _changes.Add(new LayerChange(path, item.Position));
        }
    }

    private static JsonNode WithoutPlace(JsonNode item)
    {
        if (item.Property(LayerWords.Before) is not { } before)
        {
            return item;
        }

        var rest = item.Emptied();
        foreach (var property in item.Properties.Where(p => p != before))
        {
            rest.Add(property);
        }

        return rest;
    }
}
