using System.Globalization;

namespace Emulation.Rules.Importing;

/// <summary>Names of rules, which have to differ from those beside them.</summary>
internal static class RuleNames
{
    public static string Free(string? wanted, int index, IEnumerable<string> others)
    {
        var taken = others.ToHashSet(StringComparer.Ordinal);
        var name = string.IsNullOrWhiteSpace(wanted) ? string.Create(CultureInfo.InvariantCulture, $"rule {index + 1}") : wanted;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted} {number}");
        }

        return name;
    }
}
