using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads disqualifications.</summary>
internal sealed class DisqualificationLoader(LoadContext context)
{
    private const string GradeAtMost = "gradeAtMost";
    private const string DemoteGrade = "demoteGrade";
    private const string Accumulate = "accumulate";
    private const int MostLevels = 1000;

    private static readonly Dictionary<string, DisqualificationEffectKind> EffectWords = new(StringComparer.Ordinal)
    {
        ["noAward"] = DisqualificationEffectKind.NoAward,
        ["unranked"] = DisqualificationEffectKind.Unranked,
        ["held"] = DisqualificationEffectKind.Held,
        ["noGrade"] = DisqualificationEffectKind.NoGrade,
    };

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

    private DisqualificationDefinition? LoadOne(ObjectReader reader)
    {
        var id = reader.NonEmptyText("id", required: true);
        var name = reader.Localized("name");
        var when = reader.Expression("when", required: true);
        var effects = reader.Items("effects", required: true).Select(LoadEffect).OfType<DisqualificationEffect>().ToList();
        var basis = reader.Texts("basis").Select(item => item.Text).ToList();
        reader.Done();
        return id is null
            ? null
            : new DisqualificationDefinition
            {
                Id = id,
                Name = name ?? LocalizedText.Same(id),
                When = when,
                Effects = effects,
                Basis = basis,
                Position = reader.Position,
            };
    }

    private DisqualificationEffect? LoadEffect(JsonNode node)
    {
        if (node.Kind == JsonNodeKind.Text)
        {
            if (EffectWords.TryGetValue(node.Text, out var kind))
            {
                return new DisqualificationEffect { Kind = kind, Position = node.Position };
            }

            var known = EffectWords.Keys.Append(GradeAtMost).Append(DemoteGrade);
            context.Bag.Add(Codes.NotAmong.At(node.Position, node.Text, "effects", Suggestion.For(node.Text, known)));
            return null;
        }

        if (ObjectReader.Open(node, "effects", context) is not { } reader)
        {
            return null;
        }

        var errors = context.Bag.Count;
        var grade = reader.NonEmptyText(GradeAtMost);
        var levels = reader.WholeNumber(DemoteGrade, 1, MostLevels);
        var accumulates = reader.Boolean(Accumulate) ?? false;
        reader.Done();
        if (context.Bag.Count == errors && grade is null == levels is null)
        {
            context.Bag.Add(Codes.UnclearEffect.At(node.Position));
            return null;
        }

        if (grade is not null && reader.Optional(Accumulate) is { } alone)
        {
            context.Bag.Add(Codes.AccumulateAlone.At(alone.Position));
        }

        return new DisqualificationEffect
        {
            Kind = grade is null ? DisqualificationEffectKind.DemoteGrade : DisqualificationEffectKind.GradeAtMost,
            Grade = grade,
            Levels = grade is null ? levels : null,
            Accumulates = grade is null && accumulates,
            Position = node.Position,
        };
    }
}
