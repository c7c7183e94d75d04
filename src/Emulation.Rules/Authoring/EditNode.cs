using System.Globalization;
using System.Text;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>
/// A value of a JSON text that is being edited, with both its ends: of a property also its name. What is missing, or no value, has no
/// kind.
/// </summary>
internal sealed class EditNode(EditNode? parent, string? name, int index)
{
    private List<EditNode>? _children;

    /// <summary>Null where a value is missing.</summary>
    public JsonNodeKind? Kind { get; set; }

    public EditNode? Parent => parent;

    /// <summary>Of a property, its name with escapes resolved.</summary>
    public string? Name => name;

    /// <summary>The place among the properties or items around it.</summary>
    public int Index => index;

    /// <summary>The opening quote of the name.</summary>
    public int NameStart { get; init; }

    /// <summary>Behind the closing quote of the name.</summary>
    public int NameEnd { get; init; }

    /// <summary>Behind the colon; behind the name where there is none.</summary>
    public int ColonEnd { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Whether the closing quote or bracket is there.</summary>
    public bool IsClosed { get; set; } = true;

    /// <summary>Of a text, its value; of a number or word, as it is written.</summary>
    public string Text { get; set; } = "";

    public IReadOnlyList<EditNode> Children => _children ?? (IReadOnlyList<EditNode>)[];

    public EditNode? this[string property] => _children?.Find(child => child.Name == property);

    public bool IsContainer => Kind is JsonNodeKind.Object or JsonNodeKind.Array;

    /// <summary>Where the whole of it begins, its name included.</summary>
    public int OuterStart => name is null ? Start : NameStart;

    /// <summary>The text of a property that is one.</summary>
    public string? TextOf(string property) => this[property] is { Kind: JsonNodeKind.Text } text ? text.Text : null;

    public void Add(EditNode child) => (_children ??= []).Add(child);

    /// <summary>It and what is around it, inside out.</summary>
    public IEnumerable<EditNode> Around()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>It and everything inside it, in the order written.</summary>
    public IEnumerable<EditNode> All()
    {
        var waiting = new Stack<EditNode>([this]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                waiting.Push(node.Children[i]);
            }
        }
    }

    /// <summary>The path as diagnostics write it.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        foreach (var node in Around().Reverse().Where(node => node.Parent is not null))
        {
            if (node.Name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{node.Index}]");
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(node.Name);
            }
        }

        return path.ToString();
    }
}
