using System.Globalization;
using System.Text;

namespace Emulation.Rules.Diagnostics;

/// <summary>The way into a JSON value from the one around it: by a name, or by an index where the name is null.</summary>
internal sealed class PathStep(PathStep? parent, string? name, int index)
{
    /// <summary>What is shown of a name.</summary>
    private const int MostShown = 200;

    /// <summary>The name; null of an item.</summary>
    public string? Name => name;

    private PathStep? Parent => parent;

    private int Index => index;

    /// <summary>Whether two ways lead to the same place.</summary>
    public static bool AreSame(PathStep? one, PathStep? other)
    {
        while (one is not null && other is not null && one != other && one.Index == other.Index && one.Name == other.Name)
        {
            (one, other) = (one.Parent, other.Parent);
        }

        return one == other;
    }

    /// <summary>The whole way, such as <c>criteria[0].maxPoints</c>.</summary>
    public string Spelt()
    {
        var path = new StringBuilder();
        Spell(path);
        return path.ToString();
    }

    /// <summary>No JSON is read that is so deep that this could be.</summary>
    private void Spell(StringBuilder path)
    {
        parent?.Spell(path);
        if (name is null)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
        else
        {
            path.Append(path.Length == 0 ? "" : ".").Append(name.Length > MostShown ? $"{name.AsSpan(0, MostShown)}…" : name);
        }
    }
}
