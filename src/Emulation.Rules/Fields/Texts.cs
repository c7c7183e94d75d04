using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Fields;

/// <summary>Values as campaign files have them; what is not there is not written.</summary>
internal static class Texts
{
    public static void Write(Utf8JsonWriter w, string name, string? value)
    {
        if (value is not null)
        {
            w.WriteString(name, value);
        }
    }

    /// <summary>A text that is the same in both languages is written once.</summary>
    public static void Write(Utf8JsonWriter w, string name, LocalizedText? value)
    {
        if (value is null || value.Vietnamese == value.English)
        {
            Write(w, name, value?.Vietnamese);
            return;
        }

        WriteBoth(w, name, value);
    }

    public static void WriteBoth(Utf8JsonWriter w, string name, LocalizedText value)
    {
        w.WriteStartObject(name);
        w.WriteString("vi", value.Vietnamese);
        w.WriteString("en", value.English);
        w.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is { } number)
        {
            w.WriteNumber(name, DecimalText.Normalize(number));
        }
    }

    /// <summary>Nothing said is false.</summary>
    public static void Write(Utf8JsonWriter w, string name, bool value)
    {
        if (value)
        {
            w.WriteBoolean(name, true);
        }
    }

    public static void Write(Utf8JsonWriter w, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            w.WriteStartArray(name);
            foreach (var value in values)
            {
                w.WriteStringValue(value);
            }

            w.WriteEndArray();
        }
    }

    public static void Write<T>(Utf8JsonWriter w, string name, IReadOnlyList<T> values, FieldList<T> fields)
        where T : class
    {
        if (values.Count > 0)
        {
            w.WriteStartArray(name);
            foreach (var value in values)
            {
                fields.WriteObject(w, value);
            }

            w.WriteEndArray();
        }
    }

    /// <summary>A number as one, any other expression as text.</summary>
    public static void WritePoints(Utf8JsonWriter w, string name, RuleExpression? points)
    {
        if (points?.Number is { } number)
        {
            w.WriteNumber(name, number);
        }
        else
        {
            Write(w, name, points?.Text);
        }
    }

    public static string WordOf<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(word => word.Value.Equals(value)).Key;
}
