using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>The ids and expressions of one file, found by one walk over it.</summary>
internal sealed class FileIndex
{
    private readonly List<IndexEntry> _ids = [];
    private readonly List<ExpressionEntry> _expressions = [];
    private readonly Lazy<Dictionary<string, List<ExpressionEntry>>> _byWord;

    private FileIndex() => _byWord = new Lazy<Dictionary<string, List<ExpressionEntry>>>(ByWord);

    /// <summary>Ids that are declared or referred to.</summary>
    public IReadOnlyList<IndexEntry> Ids => _ids;

    public IReadOnlyList<ExpressionEntry> Expressions => _expressions;

    /// <summary>The expressions in which a name or a text in quotes is written.</summary>
    public IReadOnlyList<ExpressionEntry> With(string word) => _byWord.Value.TryGetValue(word, out var found) ? found : [];

    public static FileIndex Of(WorkspaceFile file)
    {
        var index = new FileIndex();
        if (Places.RootOf(file.Kind) is { } root)
        {
            index.Walk(file.Root, root);
        }

        return index;
    }

    private void Walk(EditNode node, PlaceState state)
    {
        if (node.Name is not null && state.Name is { } named)
        {
            _ids.Add(new IndexEntry(node, true, named));
        }

        if (node.Kind == JsonNodeKind.Text && state.Value is { } role)
        {
            if (role.Use is PlaceUse.Expression or PlaceUse.Message)
            {
                _expressions.Add(new ExpressionEntry(node, role));
            }
            else
            {
                _ids.Add(new IndexEntry(node, false, role));
            }
        }

        foreach (var child in node.Children)
        {
            if (state.Into(child) is { } inner)
            {
                Walk(child, inner);
            }
        }
    }

    private Dictionary<string, List<ExpressionEntry>> ByWord()
    {
        var byWord = new Dictionary<string, List<ExpressionEntry>>(StringComparer.Ordinal);
        foreach (var entry in _expressions)
        {
            foreach (var word in ExpressionWords.Of(entry).Select(word => word.Text).Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out var entries))
                {
                    byWord.Add(word, entries = []);
                }

                entries.Add(entry);
            }
        }

        return byWord;
    }
}
