using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Local;

/// <summary>
/// Which files go which way: what one side alone changed goes to the other; what both changed differently stays as it is.
/// </summary>
internal sealed record FolderPlan
{
    public required IReadOnlyList<string> ToStore { get; init; }

    public required IReadOnlyList<string> ToDisk { get; init; }

    public required IReadOnlyList<string> Conflicts { get; init; }

    public required IReadOnlyList<string> Same { get; init; }

    /// <summary>Plans by the hashes of both sides and of what they last agreed on.</summary>
    /// <param name="disk">The folder's files.</param>
    /// <param name="store">The store's files.</param>
    /// <param name="agreed">Path to hash as both last had it.</param>
    /// <param name="isFirst">Whether they meet for the first time since the start: then the folder is right, as it may have been changed
    /// meanwhile.</param>
    /// <param name="left">Files that stay as they are on both sides, whatever became of them.</param>
    public static FolderPlan Of(
        IReadOnlyDictionary<string, byte[]> disk, IReadOnlyDictionary<string, StoredFile> store, IReadOnlyDictionary<string, string> agreed,
        bool isFirst, IReadOnlyList<string> left)
    {
        List<string> toStore = [], toDisk = [], conflicts = [], same = [];
        foreach (var path in disk.Keys.Union(store.Keys, StringComparer.Ordinal)
            .Union(agreed.Keys, StringComparer.Ordinal)
            .Except(left, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal))
        {
            var here = disk.TryGetValue(path, out var content) ? FolderFiles.HashOf(content) : null;
            var there = store.GetValueOrDefault(path)?.Sha256;
            var before = isFirst ? there : agreed.GetValueOrDefault(path);
            (here == there ? same : there == before ? toStore : here == before ? toDisk : conflicts).Add(path);
        }

        return new FolderPlan { ToStore = toStore, ToDisk = toDisk, Conflicts = conflicts, Same = same };
    }
}
