using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Reads the checks of submissions.</summary>
internal sealed class CheckLoader(LoadContext context)
{
    private static readonly Dictionary<string, bool> SeverityWords = new(StringComparer.Ordinal) { ["error"] = false, ["warning"] = true };

    public IReadOnlyList<CheckDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var checks = new List<CheckDefinition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "checks", context) is not { } reader || LoadOne(reader) is not { } check)
            {
                continue;
            }

            if (!ReservedNames.IsId(check.Id))
            {
                context.Bag.Add(Codes.InvalidId.At(node.Position, check.Id));
            }
            else if (!ids.Add(check.Id))
            {
                context.Bag.Add(Codes.DuplicateEntry.At(node.Position, check.Id));
            }
            else
            {
                checks.Add(check);
            }
        }

        return checks;
    }

    private static CheckDefinition? LoadOne(ObjectReader reader)
    {
        var id = reader.NonEmptyText("id", required: true);
        var holds = reader.Expression("holds", required: true);
        var onlyWarns = reader.Among("severity", SeverityWords) ?? false;
        var message = reader.Localized("message", required: true);
        reader.Done();
        return id is null || message is null
            ? null
            : new CheckDefinition { Id = id, Holds = holds, OnlyWarns = onlyWarns, Message = message, Position = reader.Position };
    }
}
