using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Takes global and local params. One that only gives a value another name is that value, and falls away.</summary>
internal sealed class ParamImporter(StockFile file, StockPrinter printer, NameTable names)
{
    public (List<(string Name, string Expression)> Params, StockScope Scope) Take(IEnumerable<JsonNode> nodes, StockScope scope)
    {
        var taken = new List<(string Name, string Expression)>();
        foreach (var node in nodes.Where(node => node.Kind == JsonNodeKind.Object))
        {
            if (file.Text(node, "Name") is not { } name || file.Field(node, "Expression") is not { Kind: JsonNodeKind.Text } text)
            {
                continue;
            }

            try
            {
                var value = printer.Value(StockParser.Parse(text.Text), scope);
                if (value.Name is null)
                {
                    var id = names.Reserve(name);
                    taken.Add((id, value.Text));
                    value = new Printed(id, Printed.Single, value.Type);
                }

                scope = scope.WithParam(name, value);
            }
            catch (ImportRefusal refusal)
            {
                file.LeftOut(StockFile.PlaceIn(text, refusal.At), ImportTexts.ParamLeftOut(name, refusal.Reason));
            }
        }

        return (taken, scope);
    }
}
