using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Fields;

/// <summary>Values as fingerprints see them: decimals without trailing zeros, text in normal form C.</summary>
internal static class Seal
{
    public static void Text(Utf8JsonWriter w, string name, string? value) => w.WriteString(name, value?.Normalize());

    public static void Text(Utf8JsonWriter w, string name, LocalizedText? value)
    {
        Text(w, name, value?.Vietnamese);
        Text(w, name + "English", value?.English);
    }

    public static void Number(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is { } number)
        {
            w.WriteNumber(name, DecimalText.Normalize(number));
        }
        else
        {
            w.WriteNull(name);
        }
    }

    /// <summary>A choice that only campaigns of a later version can have made: the fingerprints of all others stay as they are.</summary>
    public static void Given(Utf8JsonWriter w, string name, bool value)
    {
        if (value)
        {
            w.WriteBoolean(name, true);
        }
    }

    /// <summary>A number of that kind.</summary>
    public static void Given(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is not null)
        {
            Number(w, name, value);
        }
    }

    /// <summary>A text of that kind.</summary>
    public static void Given(Utf8JsonWriter w, string name, string? value)
    {
        if (value is not null)
        {
            Text(w, name, value);
        }
    }

    public static void List<T>(Utf8JsonWriter w, string name, IEnumerable<T> items, Action<T> write)
    {
        w.WriteStartArray(name);
        foreach (var item in items)
        {
            w.WriteStartObject();
            write(item);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }
}
