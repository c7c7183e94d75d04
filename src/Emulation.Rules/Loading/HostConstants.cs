using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Which of a host's constants a campaign reads: those it mentions in a value, and gives no name to itself.</summary>
internal sealed class HostConstants
{
    /// <summary>Lists of what has a name that expressions may use.</summary>
    private static readonly HashSet<string> Declaring =
        new(["indicators", "item", "figures", "criteria", "population", "GlobalParams", "LocalParams"], StringComparer.Ordinal);

    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.OrdinalIgnoreCase);

    private HostConstants()
    {
    }

    /// <summary>The constants, in ordinal order.</summary>
    /// <param name="layers">The texts of the campaign and of those it is laid over.</param>
    /// <param name="host">What the host brings.</param>
    public static IEnumerable<ConstantDefinition> ReadBy(IEnumerable<CampaignFiles> layers, HostNames host)
    {
        if (host.Constants.Count == 0)
        {
            return [];
        }

        var names = new HostConstants();
        foreach (var (path, text) in layers.SelectMany(layer => layer.Texts).Where(t => IsRules(t.Key)))
        {
            // What is wrong with the file is said where it is loaded.
            if (JsonFile.Open(path, text, JsonLimits.Rules, new DiagnosticBag(), new LoadState()) is var (root, _))
            {
                names.Look(root, "", "");
            }
        }

        return host.Constants.Where(c => names._mentioned.Contains(c.Key) && !names._declared.Contains(c.Key))
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new ConstantDefinition { Id = c.Key, Value = DecimalText.Normalize(c.Value) });
    }

    private static bool IsRules(string path) =>
        path == CampaignFiles.CampaignFile || path.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal);

    /// <param name="node">The value.</param>
    /// <param name="field">The field it is the value of, or stands in the list of.</param>
    /// <param name="owner">The same of the object that has the field.</param>
    private void Look(JsonNode node, string field, string owner)
    {
        if (node.Kind == JsonNodeKind.Text)
        {
            if (field == "parameters" || (field is "id" or "Name" && Declaring.Contains(owner)))
            {
                _declared.Add(node.Text);
            }
            else
            {
                _mentioned.UnionWith(NamesIn(node.Text));
            }
        }

        foreach (var item in node.Items)
        {
            Look(item, field, owner);
        }

        foreach (var property in node.Properties)
        {
            if (field == "constants")
            {
                _declared.Add(property.Name);
            }

            Look(property.Value, property.Name, field);
        }
    }

    private static IEnumerable<string> NamesIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
            {
                i++;
            }

            if (i > start)
            {
                yield return text[start..i];
            }
        }
    }
}
