using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Reads figures: an expression, a short form, or a value over all participants.</summary>
internal sealed class FigureLoader(LoadContext context)
{
    public IReadOnlyList<FigureDefinition> Load(IReadOnlyList<JsonNode> nodes)
    {
        var figures = new List<FigureDefinition>();
        foreach (var node in nodes)
        {
            if (ObjectReader.Open(node, "figures", context) is { } reader && LoadOne(reader) is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    private FigureDefinition? LoadOne(ObjectReader reader)
    {
        var blank = new FigureDefinition { Id = "", Name = LocalizedText.Same(""), Position = reader.Position };
        var figure = FigureFields.List.Read(reader, blank);
        reader.Done();
        if (figure.Id.Length == 0)
        {
            return null;
        }

        var shortForms = FormFields.In(reader);
        var forms = shortForms.Count + ((string[])[FigureFields.Value, "population"]).Count(name => reader.Optional(name) is not null);
        if (forms != 1 || shortForms.Contains(FormFields.Deductions, StringComparer.Ordinal))
        {
            context.Bag.Add(Codes.FigureForm.At(reader.Position, figure.Id));
            context.State.BrokenNames.Add(figure.Id);
            return null;
        }

        if (figure is { Form: null, Population: null })
        {
            context.State.BrokenNames.Add(figure.Id);
            return null;
        }

        return figure with { Form = RuleLimits.Cut(figure.Form, figure.Id, reader.Position, context) };
    }
}
