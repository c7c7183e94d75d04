using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>Items that are packed, each with the one before it, as they were when this was made.</summary>
/// <param name="last">The last item of each owner; <see cref="None"/> of one without.</param>
/// <param name="pieces">The items.</param>
/// <param name="packer">Reads them.</param>
internal sealed class PackedItems(long[] last, BytePieces pieces, ItemPacker packer)
{
    /// <summary>Stands where there is no item.</summary>
    public const long None = -1;

    /// <summary>The items of an owner in the order in which they were added.</summary>
    public ImmutableArray<ListItem> this[int owner]
    {
        get
        {
            List<ListItem> items = [];
            for (var at = last[owner]; at != None;)
            {
                using var reader = pieces.ReaderAt(at);
                at = reader.Read7BitEncodedInt64() - 1;
                items.Add(packer.Read(reader));
            }

            items.Reverse();
            return ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray());
        }
    }
}
