using System.Reflection;

namespace Emulation.Rules.Analysis;

/// <summary>What the names of an expression can come to. Immutable; a name that is not known may be anything.</summary>
internal sealed class RangeScope
{
    /// <summary>No names are known.</summary>
    public static readonly RangeScope Empty = new(
        new Dictionary<string, Possible>(StringComparer.Ordinal),
        new Dictionary<string, IReadOnlyDictionary<string, Possible>>(StringComparer.Ordinal));

    private static readonly IReadOnlyDictionary<MethodInfo, Possible> NoFunctions = new Dictionary<MethodInfo, Possible>();

    private readonly RangeScope? _around;
    private readonly IReadOnlyDictionary<string, Possible> _own;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, Possible>> _fields;

    public RangeScope(
        IReadOnlyDictionary<string, Possible> names,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, Possible>> fieldsOfLists)
        : this(names, fieldsOfLists, null)
    {
    }

    private RangeScope(
        IReadOnlyDictionary<string, Possible> names,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, Possible>> fields,
        RangeScope? around)
    {
        (_own, _fields, _around) = (names, fields, around);
        FunctionResults = around?.FunctionResults ?? NoFunctions;
        IsImpossible = around?.IsImpossible == true || names.Values.Any(name => name.IsNothing);
    }

    /// <summary>What functions of the host can come to, by their methods.</summary>
    public IReadOnlyDictionary<MethodInfo, Possible> FunctionResults { get; init; }

    /// <summary>Whether no values can be as this scope has them.</summary>
    public bool IsImpossible { get; }

    public Possible Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope._around)
        {
            if (scope._own.TryGetValue(name, out var found))
            {
                return found;
            }
        }

        return Possible.Anything;
    }

    /// <summary>A scope in which these names come before those that are here.</summary>
    public RangeScope With(IReadOnlyDictionary<string, Possible> names) => names.Count == 0 ? this : new RangeScope(names, _fields, this);

    public RangeScope With(string name, Possible possible) =>
        With(new Dictionary<string, Possible>(StringComparer.Ordinal) { [name] = possible });

    /// <summary>The scope of a condition on the items of a list.</summary>
    public RangeScope Inside(string list) => _fields.TryGetValue(list, out var fields) ? With(fields) : this;
}
