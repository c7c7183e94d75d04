using System.Collections.Immutable;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>Writes items of lists as few bytes and reads them back: ids of fields and texts that come again are kept once.</summary>
internal sealed class ItemPacker(PackedTexts texts)
{
    private readonly UsualPlaces _fields = new();

    /// <summary>Writes an item; whether it can be packed.</summary>
    public bool Write(BinaryWriter writer, ListItem item)
    {
        writer.Write7BitEncodedInt(item.Values.Count);
        var before = UsualPlaces.None;
        foreach (var (id, value) in item.Values)
        {
            if (PackedValue.KindOf(value.Value) is not { } kind)
            {
                return false;
            }

            var number = _fields.NumberOf(id, column: 0);
            if (number == before + 1)
            {
                writer.Write((byte)(kind | PackedValue.Usual));
            }
            else
            {
                writer.Write(kind);
                writer.Write7BitEncodedInt(number);
            }

            before = number;
            PackedValue.Write(writer, value.Value, texts);
        }

        return true;
    }

    public ListItem Read(BinaryReader reader)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        var before = UsualPlaces.None;
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var kind = reader.ReadByte();
            before = (kind & PackedValue.Usual) != 0 ? before + 1 : reader.Read7BitEncodedInt();
            values[_fields.IdOf(before)] = PackedValue.Read(reader, kind & ~PackedValue.Usual, texts);
        }

        return new ListItem { Values = values.ToImmutable() };
    }
}
