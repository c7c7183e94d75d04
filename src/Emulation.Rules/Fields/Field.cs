using System.Text.Json;
using Emulation.Rules.Json;

namespace Emulation.Rules.Fields;

/// <summary>A field of a record: one place for how it is read, written and enters the fingerprint.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Name">The name in JSON.</param>
/// <param name="Read">The record with what the object says; as it was, where it says nothing or what it says was refused.</param>
/// <param name="Write">Writes name and value; nothing where that means the same.</param>
/// <param name="Seal">Writes what the fingerprint is taken of.</param>
internal sealed record Field<T>(
    string Name, Func<ObjectReader, T, T> Read, Action<Utf8JsonWriter, T> Write, Action<Utf8JsonWriter, T> Seal);
