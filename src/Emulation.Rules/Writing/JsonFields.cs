using Emulation.Rules.Definitions;

namespace Emulation.Rules.Writing;

/// <summary>Fields as the serializer writes them, without asking it for each.</summary>
internal static class JsonFields
{
    public static void Write<TJson>(this TJson json, JsonName name, decimal? value)
        where TJson : struct, IJsonTokens
    {
        if (value is { } number)
        {
            json.Number(name, number);
        }
        else
        {
            json.Null(name);
        }
    }

    public static void Write<TJson>(this TJson json, JsonName name, int? value)
        where TJson : struct, IJsonTokens
    {
        if (value is { } number)
        {
            json.Number(name, number);
        }
        else
        {
            json.Null(name);
        }
    }

    public static void Write<TJson>(this TJson json, JsonName name, IReadOnlyList<string> texts)
        where TJson : struct, IJsonTokens
    {
        json.StartArray(name);
        for (var i = 0; i < texts.Count; i++)
        {
            json.Text(texts[i]);
        }

        json.EndArray();
    }

    /// <summary>Null, or what is rare.</summary>
    public static void WriteRare<TJson, T>(this TJson json, JsonName name, T? value)
        where TJson : struct, IJsonTokens
        where T : class
    {
        if (value is null)
        {
            json.Null(name);
        }
        else
        {
            json.Other(name, value);
        }
    }

    /// <summary>An empty list, or what is rare.</summary>
    public static void WriteRare<TJson, T>(this TJson json, JsonName name, IReadOnlyList<T> values)
        where TJson : struct, IJsonTokens
    {
        if (values.Count > 0)
        {
            json.Other(name, values);
            return;
        }

        json.StartArray(name);
        json.EndArray();
    }

    public static void Write<TJson>(this TJson json, JsonName name, IReadOnlyDictionary<string, IndicatorValue> values)
        where TJson : struct, IJsonTokens
    {
        json.StartObject(name);
        foreach (var (id, value) in values)
        {
            json.Figure(id, value);
        }

        json.EndObject();
    }
}
