using System.Text.Json;
using Emulation.Rules.Json;

namespace Emulation.Rules.Fields;

/// <summary>The fields of a record, in the order in which they are read and written.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="sealOrder">The order in which they enter the fingerprint, where that is another one: all of their names.</param>
internal sealed partial class FieldList<T>(params string[] sealOrder)
    where T : class
{
    private readonly List<Field<T>> _fields = [];

    /// <summary>The names in JSON.</summary>
    public IEnumerable<string> Names => _fields.Select(each => each.Name);

    private Field<T>[] Sealed => field ??=
        sealOrder.Length == 0
        ? [.. _fields]
        : [.. _fields.OrderBy(each => Array.IndexOf(sealOrder, each.Name) is >= 0 and var place ? place
            : throw new InvalidOperationException($"'{each.Name}' of {typeof(T).Name} has no place in the fingerprint."))];

    /// <summary>The record with all that an object says.</summary>
    public T Read(ObjectReader reader, T record) => _fields.Aggregate(record, (read, field) => field.Read(reader, read));

    /// <summary>Writes an object.</summary>
    public void WriteObject(Utf8JsonWriter writer, T record)
    {
        writer.WriteStartObject();
        Write(writer, record);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields into an object that is begun.</summary>
    public void Write(Utf8JsonWriter writer, T record) => _fields.ForEach(field => field.Write(writer, record));

    /// <summary>Writes what the fingerprint is taken of into an object that is begun.</summary>
    public void Seal(Utf8JsonWriter writer, T record) => Array.ForEach(Sealed, field => field.Seal(writer, record));

    /// <summary>A field of a kind of its own.</summary>
    public FieldList<T> Add(
        string name, Func<ObjectReader, T, T> read, Action<Utf8JsonWriter, T> write, Action<Utf8JsonWriter, T> seal)
    {
        _fields.Add(new Field<T>(name, read, write, seal));
        return this;
    }
}
