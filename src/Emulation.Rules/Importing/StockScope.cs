namespace Emulation.Rules.Importing;

/// <summary>What names stand for at one place: params, and the parameters of lambdas around it. Immutable.</summary>
internal sealed class StockScope
{
    private readonly Dictionary<string, Printed> _params;
    private readonly Dictionary<string, ImportedName> _items;
    private readonly Dictionary<string, StockNode> _values;

    private StockScope(
        Dictionary<string, Printed> parameters, Dictionary<string, ImportedName> items, Dictionary<string, StockNode> values) =>
        (_params, _items, _values) = (parameters, items, values);

    public static StockScope Empty { get; } = new(NewTable<Printed>(), NewTable<ImportedName>(), NewTable<StockNode>());

    public Printed? Param(string name) => _params.GetValueOrDefault(name);

    /// <summary>The list whose item the name stands for.</summary>
    public ImportedName? ListOf(string name) => _items.GetValueOrDefault(name);

    /// <summary>What a name was replaced by: an element of a list that is written out.</summary>
    public StockNode? Value(string name) => _values.GetValueOrDefault(name);

    public StockScope WithParam(string name, Printed value) => new(With(_params, name, value), _items, _values);

    public StockScope WithItem(string name, ImportedName list) => new(_params, With(_items, name, list), _values);

    public StockScope WithValue(string name, StockNode value) => new(_params, _items, With(_values, name, value));

    private static Dictionary<string, T> NewTable<T>() => new(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, T> With<T>(Dictionary<string, T> table, string name, T value) =>
        new(table, StringComparer.OrdinalIgnoreCase) { [name] = value };
}
