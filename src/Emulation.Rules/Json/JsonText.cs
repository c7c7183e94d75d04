using System.Text.Json;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Values as one JSON text, in the one style in which results are written.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Style = new()
    {
        Encoder = ResultShape.Options.Encoder,
        Indented = true,
        NewLine = ResultShape.Options.NewLine,
    };

    private static readonly JsonWriterOptions Line = new() { Encoder = ResultShape.Options.Encoder };

    /// <param name="value">The value.</param>
    /// <param name="work">What the writing asks at its steps.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="tooLong">What is thrown beyond them.</param>
    public static string Of<T>(T value, WorkMeter work, long most, Func<Exception> tooLong) =>
        Written(Style, writer => JsonSerializer.Serialize(writer, value, ResultShape.Options), work, most, tooLong);

    /// <summary>What is written as one line.</summary>
    /// <param name="write">Writes it.</param>
    /// <param name="work">What the writing asks at its steps.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="tooLong">What is thrown beyond them.</param>
    public static string OfLine(Action<Utf8JsonWriter> write, WorkMeter work, long most, Func<Exception> tooLong) =>
        Written(Line, write, work, most, tooLong);

    private static string Written(
        JsonWriterOptions style, Action<Utf8JsonWriter> write, WorkMeter work, long most, Func<Exception> tooLong)
    {
        var buffer = new LimitedBuffer(work, most, tooLong);
        using (var writer = new Utf8JsonWriter(buffer, style))
        {
            write(writer);
        }

        return VisibleJson.Of(buffer.ToText(), work);
    }
}
