using System.Reflection;
using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Binding;

/// <summary>Which indicator a property, or a field in its place, stands for: what is written on it, its way or its name.</summary>
internal sealed class PropertyNames(IReadOnlyList<IndicatorDefinition> indicators)
{
    /// <summary>The indicator; null when there is none.</summary>
    public IndicatorDefinition? Find(IReadOnlyList<MemberInfo> path)
    {
        var property = path[^1];
        if (property.GetCustomAttribute<IndicatorAttribute>() is { } said)
        {
            return indicators.FirstOrDefault(i => i.Id == said.Id);
        }

        return property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } json
            ? Named(json.Name)
            : Ways(path).Select(Named).FirstOrDefault(found => found is not null);
    }

    /// <summary>The whole way first, then what is left without the outermost object, down to the property's own name.</summary>
    private static IEnumerable<string> Ways(IReadOnlyList<MemberInfo> path) =>
        Enumerable.Range(0, path.Count)
            .Select(from => path.Skip(from).Select(p => p.Name).ToList())
            .SelectMany(way => (string[])[string.Concat(way), string.Join('_', way)]);

    /// <summary>The name that decides, where something is written on the property; null where its own name does.</summary>
    public static string? WrittenOn(MemberInfo property) =>
        property.GetCustomAttribute<IndicatorAttribute>()?.Id ?? property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    /// <summary>The indicator of that name; upper and lower case aside where none is written just so.</summary>
    private IndicatorDefinition? Named(string name) =>
        indicators.FirstOrDefault(i => i.Id == name)
            ?? indicators.FirstOrDefault(i => string.Equals(i.Id, name, StringComparison.OrdinalIgnoreCase));
}
