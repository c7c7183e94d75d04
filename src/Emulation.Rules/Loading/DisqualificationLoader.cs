using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads disqualifications.</summary>
internal sealed class DisqualificationLoader(LoadContext context)
{
    public IReadOnlyList<DisqualificationDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var disqualifications = new List<DisqualificationDefinition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "disqualifications", context) is not { } reader || LoadOne(reader) is not { } disqualification)
            {
                continue;
            }

            if (!ids.Add(disqualification.Id))
            {
                context.Bag.Add(Codes.DuplicateEntry.At(node.Position, disqualification.Id));
            }
            else
            {
                disqualifications.Add(disqualification);
            }
        }

        return disqualifications;
    }

    /// <summary>What one does.</summary>
    public IReadOnlyList<DisqualificationEffect> LoadEffects(ObjectReader reader) =>
        [.. reader.Items("effects", required: true).Select(LoadEffect).OfType<DisqualificationEffect>()];

    private static DisqualificationDefinition? LoadOne(ObjectReader reader)
    {
        var blank = new DisqualificationDefinition
        {
            Id = "", Name = LocalizedText.Same(""), When = "", Effects = [], Position = reader.Position,
        };
        var disqualification = DisqualificationFields.List.Read(reader, blank);
        reader.Done();
        return disqualification.Id.Length == 0 || disqualification.When.Text.Length == 0 ? null : disqualification;
    }

    private DisqualificationEffect? LoadEffect(JsonNode node)
    {
        if (node.Kind == JsonNodeKind.Text)
        {
            if (EffectFields.Words.TryGetValue(node.Text, out var kind))
            {
                return new DisqualificationEffect { Kind = kind, Position = node.Position };
            }

            string[] objects = [EffectFields.GradeAtMost, EffectFields.DemoteGrade];
            var told = Codes.NotAmong.At(
                node.Position, node.Text, "effects", Suggestion.For(node.Text, EffectFields.Words.Keys.Concat(objects)));

            // Those are no words: what to write is more than the name.
            var isObject = Suggestion.Nearest(node.Text.Split(':')[0].Trim(), objects) is not null;
            context.Bag.Add(isObject ? told with { Hint = Codes.UnclearEffect.At(node.Position).Hint } : told);
            return null;
        }

        if (ObjectReader.Open(node, "effects", context) is not { } reader)
        {
            return null;
        }

        var errors = context.Bag.Count;
        var effect = EffectFields.Object.Read(
            reader, new DisqualificationEffect { Kind = DisqualificationEffectKind.DemoteGrade, Position = node.Position });
        reader.Done();
        if (context.Bag.Count == errors && effect.Grade is null == effect.Levels is null)
        {
            context.Bag.Add(Codes.UnclearEffect.At(node.Position));
            return null;
        }

        if (effect.Grade is not null && reader.Optional(EffectFields.Accumulate) is { } alone)
        {
            context.Bag.Add(Codes.AccumulateAlone.At(alone.Position));
        }

        return effect.Grade is null
            ? effect
            : effect with { Kind = DisqualificationEffectKind.GradeAtMost, Levels = null, Accumulates = false };
    }
}
