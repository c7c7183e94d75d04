using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Reads the checks of submissions.</summary>
internal sealed class CheckLoader(LoadContext context)
{
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
        var blank = new CheckDefinition { Id = "", Holds = "", Message = LocalizedText.Same(""), Position = reader.Position };
        var check = CheckFields.List.Read(reader, blank);
        reader.Done();
        return check.Id.Length == 0 || check.Holds.Text.Length == 0 || ReferenceEquals(check.Message, blank.Message) ? null : check;
    }
}
