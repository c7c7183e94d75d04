namespace Emulation.Rules.Tests.Reference;

/// <summary>The names an expression sees and their values: <see cref="Exact"/>, bool, string, DateOnly or a list of <see cref="Item"/>;
/// null is missing.</summary>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>Names one more.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Its value; null while it is missing.</param>
    /// <param name="given">Whether it was submitted, rather than filled in.</param>
    public Scope Add(string name, object? value, bool given = false)
    {
        _values[name] = value;
        if (given)
        {
            _given.Add(name);
        }

        return this;
    }

    public object? this[string name] =>
        _values.TryGetValue(name, out var value) ? value : outer is null ? throw new KeyNotFoundException($"no name '{name}'")
            : outer[name];

    public bool IsGiven(string name) => _values.ContainsKey(name) ? _given.Contains(name) : outer?.IsGiven(name) ?? false;
}

/// <summary>An item of a list: its fields, as submitted or by default, and which were submitted.</summary>
internal sealed record Item(IReadOnlyDictionary<string, object?> Fields, IReadOnlySet<string> Given)
{
    public Scope Within(Scope outer) =>
        Fields.Aggregate(new Scope(outer), (scope, field) => scope.Add(field.Key, field.Value, Given.Contains(field.Key)));
}
