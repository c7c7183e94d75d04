using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Json;

/// <summary>Values as JSON numbers, booleans and texts; a date is a text.</summary>
internal sealed class IndicatorValueConverter : JsonConverter<IndicatorValue>
{
    public override IndicatorValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
    {
        JsonTokenType.Number => reader.GetDecimal(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when DateOnly.TryParseExact(
            reader.GetString(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date) => date,
        JsonTokenType.String when reader.GetString() is { } text && UnicodeText.IsValid(text) => text,
        JsonTokenType.String => throw new UnreadableValueException("A text holds an invalid Unicode character."),
        _ => throw new UnreadableValueException("A value is a number, true, false or text."),
    };

    public override void Write(Utf8JsonWriter writer, IndicatorValue value, JsonSerializerOptions options)
    {
        switch (value.Value)
        {
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
