using System.Text.Json;
using Emulation.Rules.Definitions;

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

    /// <summary>An element of an array.</summary>
    void Text(string value);

    void Word(JsonName name, JsonEncodedText value);

    void Number(JsonName name, decimal value);

    void Number(JsonName name, int value);

    /// <summary>A number that lines of one kind have of their own; null is written as such.</summary>
    void Figure(JsonName name, decimal? value);

    /// <summary>A value that lines of one kind have of their own, whose name the data give.</summary>
    void Figure(string name, IndicatorValue value);

    void Flag(JsonName name, bool value);

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
