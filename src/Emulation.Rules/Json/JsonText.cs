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

    /// <param name="value">The value.</param>
    /// <param name="work">What the writing asks at its steps.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="tooLong">What is thrown beyond them.</param>
    public static string Of<T>(T value, WorkMeter work, long most, Func<Exception> tooLong)
    {
        var buffer = new LimitedBuffer(work, most, tooLong);
        using (var writer = new Utf8JsonWriter(buffer, Style))
        {
            JsonSerializer.Serialize(writer, value, ResultShape.Options);
        }

        return VisibleJson.Of(buffer.ToText(), work);
    }
}
