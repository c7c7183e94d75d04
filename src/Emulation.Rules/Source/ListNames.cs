namespace Emulation.Rules.Source;

/// <summary>The lists that can be asked in a scope, which all scopes made from it share. Immutable.</summary>
internal sealed class ListNames(IReadOnlyList<ListName> all)
{
    private readonly Dictionary<string, ListName> _byName =
        all.DistinctBy(list => list.Name, StringComparer.Ordinal).ToDictionary(list => list.Name, StringComparer.Ordinal);

    public static ListNames None { get; } = new([]);

    public IReadOnlyList<ListName> All => all;

    public ListName? Find(string name) => _byName.GetValueOrDefault(name);
}
