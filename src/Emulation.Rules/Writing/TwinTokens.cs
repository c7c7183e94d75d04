using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Writing;

/// <summary>JSON in both forms of <see cref="TwinJson"/>.</summary>
internal readonly struct TwinTokens(TwinJson json) : IJsonTokens
{
    private const byte OpenObject = (byte)'{';
    private const byte CloseObject = (byte)'}';
    private const byte OpenArray = (byte)'[';
    private const byte CloseArray = (byte)']';

    public void StartObject()
    {
        json.Element();
        json.Start(OpenObject);
    }

    public void StartObject(JsonName name)
    {
        json.Name(name);
        json.Start(OpenObject);
    }

    public void EndObject() => json.End(CloseObject);

    public void StartArray(JsonName name)
    {
        json.Name(name);
        json.Start(OpenArray);
    }

    public void EndArray() => json.End(CloseArray);

    public void Text(JsonName name, string? value)
    {
        json.Name(name);
        if (value is null)
        {
            json.Value("null"u8);
        }
        else
        {
            json.Value(value);
        }
    }

    public void Text(string value)
    {
        json.Element();
        json.Value(value);
    }

    public void Word(JsonName name, JsonEncodedText value)
    {
        json.Name(name);
        json.Value("\""u8);
        json.Value(value.EncodedUtf8Bytes);
        json.Value("\""u8);
    }

    public void Number(JsonName name, decimal value)
    {
        json.Name(name);
        json.Value(value);
    }

    public void Number(JsonName name, int value) => Number(name, (decimal)value);

    public void Figure(JsonName name, decimal? value)
    {
        json.Name(name);
        json.Figure(value);
    }

    public void Figure(string name, IndicatorValue value)
    {
        json.Name(name);
        json.Figure(value);
    }

    public void Flag(JsonName name, bool value)
    {
        json.Name(name);
        json.Value(value);
    }

    public void Null(JsonName name)
    {
        json.Name(name);
        json.Value("null"u8);
    }

    public void Run(JsonRun run) => json.Run(run);

    public void Other<T>(JsonName name, T value)
    {
        json.Name(name);
        json.Value<T>(value);
    }

    public void Other<T>(T value)
    {
        json.Element();
        json.Value<T>(value);
    }

    /// <summary>Begins an object of which alone a fingerprint is taken, and of nothing before it.</summary>
    public void StartSealed(JsonName name)
    {
        json.Name(name);
        json.Forget();
        json.Start(OpenObject);
    }

    public void Apart<T>(JsonName name, T value, T covered)
    {
        json.Name(name);
        json.Apart(value, covered);
    }
}
