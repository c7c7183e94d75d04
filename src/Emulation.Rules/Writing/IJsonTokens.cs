using System.Text.Json;

namespace Emulation.Rules.Writing;

/// <summary>Takes JSON token by token: the order of the fields is written once, whoever takes them.</summary>
internal interface IJsonTokens
{
    void StartObject();

    void StartObject(JsonName name);

    void EndObject();

    void StartArray(JsonName name);

    void EndArray();

    void Text(JsonName name, string? value);

    /// <summary>A text whose name the data give.</summary>
    void Text(string name, string value);

    /// <summary>An element of an array.</summary>
    void Text(string value);

    void Word(JsonName name, JsonEncodedText value);

    void Number(JsonName name, decimal value);

    void Number(JsonName name, int value);

    /// <summary>A number whose name the data give.</summary>
    void Number(string name, decimal value);

    void Flag(JsonName name, bool value);

    /// <summary>A flag whose name the data give.</summary>
    void Flag(string name, bool value);

    void Null(JsonName name);

    /// <summary>Fields with fixed values, not the first of their object.</summary>
    void Run(JsonRun run);

    /// <summary>What is rare is left to the serializer.</summary>
    void Other<T>(JsonName name, T value);

    /// <summary>An element of an array that is left to the serializer.</summary>
    void Other<T>(T value);

    /// <summary>What a fingerprint does not cover.</summary>
    /// <param name="name">The field.</param>
    /// <param name="value">Its value.</param>
    /// <param name="covered">What a fingerprint is taken of in its place.</param>
    void Apart<T>(JsonName name, T value, T covered);
}
